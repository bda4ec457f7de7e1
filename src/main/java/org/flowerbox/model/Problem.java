package org.flowerbox.model;

/**
 * Something that could not be done, or not wholly, while the rest went on.
 *
 * @param where the file or thing it is about
 * @param what one plain sentence: what is wrong and how to mend it
 * @param fatal true where nothing of {@code where} arrived, false for a remark on something that
 *     did
 */
public record Problem(String where, String what, boolean fatal) {
  public static Problem failed(String where, String what) {
    return new Problem(where, what, true);
  }

  public static Problem remark(String where, String what) {
    return new Problem(where, what, false);
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
