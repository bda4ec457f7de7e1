package org.flowerbox.model;

import org.jspecify.annotations.Nullable;

/** A project's file is damaged; a backup can be put in its place. */
public final class Damaged extends Refusal {
  private static final long serialVersionUID = 1;

  public Damaged(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
