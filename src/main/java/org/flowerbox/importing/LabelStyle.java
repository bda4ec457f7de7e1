package org.flowerbox.importing;

/** How a speaker's name is set off from the words. */
enum LabelStyle {
  /** Subtitle voice: {@code <v Lin>}. */
  VOICE_TAG,
  /** A name with a time stamp beside it: {@code Lin 00:12}. */
  TIMED,
  /** {@code Lin: words}. */
  COLON,
  /** {@code **Lin** words}. */
  BOLD,
  /** {@code [Lin] words}, {@code 【Lin】words}. */
  BRACKETS,
  /** Name, tabulator, words: often what is left of a table. */
  TABULATOR,
  /** A name alone on its line. */
  ALONE
}
