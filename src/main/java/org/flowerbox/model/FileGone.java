package org.flowerbox.model;

/**
 * The file of an open project was moved, deleted or replaced by another program. What is open is
 * still whole, and can be saved elsewhere.
 */
public final class FileGone extends Refusal {
  private static final long serialVersionUID = 1;

  public FileGone(String message) {
    super(message);
  }
}
