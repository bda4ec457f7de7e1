/**
 * Finds the passages that a query asks for, correct to the character. The index proposes turns, the
 * text decides: no hit is shown unless the stored text from its start to its end satisfies the
 * query, and without an index, or with one that is old or damaged, the hits are the same. The index
 * knows words and turns only; speakers, variables, codes and coders are looked up in the {@link
 * org.flowerbox.model.Corpus} that is searched.
 *
 * <p>Main types: {@link org.flowerbox.search.SearchIndex} (the index in its folder), {@link
 * org.flowerbox.search.Query} (what is looked for), {@link org.flowerbox.search.Results} (the hits,
 * streamed), {@link org.flowerbox.search.Extension} (a hit made into its sentence or turn), {@link
 * org.flowerbox.search.Context} (what stands around a hit).
 *
 * <p>The language:
 *
 * <ul>
 *   <li>{@code flower box}: turns with both words; {@code flowers} finds flower, by its English
 *       stem. {@code 花箱认养}: that run of characters, anywhere. Han, kana, hangul, Thai, symbols and
 *       emoji are found wherever they occur, words of other scripts as whole words. Case,
 *       full-width letters and digits, and the form of apostrophes make no difference; Simplified
 *       and Traditional do. Punctuation at the ends of an unquoted word is passed over.
 *   <li>{@code "flower boxes"}, {@code “花箱，认养”}: letter by letter, punctuation included. A space
 *       stands for any spaces, or for one line break between two words of an alphabet.
 *   <li>{@code AND OR NOT ( )} and {@code -word}, in capitals; within one turn, or within one gap
 *       between turns. Text without turns is one gap. Words side by side are joined by AND. NEAR
 *       binds most, then NOT, AND, OR.
 *   <li>{@code adopt*}, {@code wom?n}: within a word. Beside a Chinese character {@code ?} is one
 *       character that is no punctuation, {@code *} up to ten within a sentence, as few as will do.
 *       A backslash before either makes it an ordinary character.
 *   <li>{@code goverment~}: words that differ in one letter (three to five letters) or two (six and
 *       more); {@code ~1}, {@code ~2} say how many.
 *   <li>{@code /regex/}: as java.util.regex has it, over the turn as it is stored, in the case it
 *       is written in; {@code /regex/i} in any. {@code \w} means letters of all scripts.
 *   <li>{@code a NEAR/8 b}: in either order, at most eight words or Chinese characters between
 *       them, punctuation not counted.
 *   <li>{@code source: speaker: kind:} and every variable, by name or label: the whole value, in
 *       whatever case, or a pattern with {@code *} and {@code ?}; quoted without patterns. {@code
 *       place:(YC OR HD)}. {@code date:[2020 TO 2021-03]}, {@code age:[20 TO *]}; braces leave the
 *       limits out.
 *   <li>{@code code:} (key or name in any language; what is below it belongs to it) and {@code
 *       coder:} test whether a coding shares a character with the hit; side by side they speak of
 *       one coding.
 * </ul>
 *
 * <p>Hits are the places of the words, each an exact span; equal and nested ones are one. A query
 * that names no words shows the codings it asks for; one that names neither shows what is said in
 * the turns. In an OR each side shows what it can.
 *
 * <p>Traps: a turn's text is searched as a whole, its speaker's name included (see {@link
 * org.flowerbox.search.Extension#isSpoken}). Places of one word do not overlap: 哈哈 is found twice
 * in 哈哈哈哈.
 */
@NullMarked
package org.flowerbox.search;

import org.jspecify.annotations.NullMarked;
