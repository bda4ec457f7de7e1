/**
 * Words, sentences and sounds of Chinese and English: what a double click selects, how a selection
 * grows, how a code is found by pinyin. Uses {@code model} and HanLP, which nothing else sees.
 *
 * <p>Main types: {@link org.flowerbox.language.CodeFinder} (names found as one types), {@link
 * org.flowerbox.language.WordBreaks}, {@link org.flowerbox.language.Sentences}, {@link
 * org.flowerbox.language.Growth}, {@link org.flowerbox.language.Letters} (what a character is),
 * {@link org.flowerbox.language.Languages#warm} (reads the dictionaries ahead of need).
 *
 * <p>Traps: the first use of a dictionary reads it, which takes a few tenths of a second; do that
 * off the window's thread. HanLP keeps its dictionaries in static fields and its static {@code
 * insert} changes them for all, so nobody calls it.
 */
@NullMarked
package org.flowerbox.language;

import org.jspecify.annotations.NullMarked;
