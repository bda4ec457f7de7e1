package org.flowerbox.language;

/** How well a name answers to what is typed, best first. */
enum Grade {
  EXACT,
  START,
  WORD_START,
  WORD_INITIALS,
  PINYIN_INITIALS,
  PINYIN,
  WORD_INITIALS_INSIDE,
  PINYIN_INITIALS_INSIDE,
  PINYIN_INSIDE,
  SUBSTRING,
  WITH_PATH,
  SCATTERED,
  NONE
}
