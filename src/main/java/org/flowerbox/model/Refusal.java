package org.flowerbox.model;

import org.jspecify.annotations.Nullable;

/**
 * A request that is refused. The message is one plain sentence for the user: what is wrong and how
 * to mend it.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Refusal(String message) {
    super(message);
  }

  public Refusal(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
