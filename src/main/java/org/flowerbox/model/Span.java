package org.flowerbox.model;

/**
 * A stretch of a source's text: UTF-16 code units, {@code start} included, {@code end} excluded.
 *
 * @param start first code unit, from 0
 * @param end the code unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** How many UTF-16 code units it covers. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every code unit of the other lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The words it covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether an end of it falls between the two halves of a surrogate pair of the text. */
  public boolean splitsCharacter(CharSequence text) {
    return splits(text, start) || splits(text, end);
  }

  private static boolean splits(CharSequence text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
