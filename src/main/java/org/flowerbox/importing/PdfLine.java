package org.flowerbox.importing;

/**
 * A line of a page. Lengths in points, from the left and the top of the page.
 *
 * @param page from 0
 * @param pageWidth how wide its page is
 * @param firstWord how wide its first word is, or its first character where words are not set apart
 *     by spaces
 */
record PdfLine(
    String text,
    int page,
    float pageWidth,
    float left,
    float right,
    float baseline,
    float size,
    float firstWord) {
  /** Whether it holds columns set apart by wide gaps, as a row of a table does. */
  boolean isRow() {
    return text.indexOf('\t') > 0;
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }
}
