package org.flowerbox.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowerbox.language.Letters;

/**
 * What a run of characters without quotation marks means: a word, a pattern, or a word and those
 * like it.
 */
final class BareWords {
  private static final Pattern FUZZY = Pattern.compile("(.+?)[~～]([0-9]*)");
  private static final String SENTENCE_MARKS = ".,;:!。，、；：！？…";

  private BareWords() {}

  static Query read(String run, int at, QueryParser.Refusing refusing) {
    Matcher fuzzy = FUZZY.matcher(run);
    if (fuzzy.matches()) {
      return fuzzy(unescaped(fuzzy.group(1)), fuzzy.group(2), at, refusing);
    }
    if (Glob.of(run).hasWildcard()) {
      return wildcard(run, at, refusing);
    }
    String word = withoutSentenceMarks(unescaped(run));
    if (Folding.fold(word).isEmpty()) {
      throw refusing.apply("invisible characters only");
    }
    return new Query.Word(word, at);
  }

  private static Query wildcard(String pattern, int at, QueryParser.Refusing refusing) {
    boolean something =
        Folding.fold(Glob.of(pattern).literals())
            .codePoints()
            .anyMatch(c -> Letters.kind(c) != Letters.SEPARATOR);
    if (!something) {
      throw refusing.apply("a letter must stand beside * or ?");
    }
    return new Query.Wildcard(pattern, at);
  }

  private static Query fuzzy(String word, String edits, int at, QueryParser.Refusing refusing) {
    String folded = Folding.fold(word);
    if (Glob.of(word).hasWildcard() || !isOneWord(folded)) {
      throw refusing.apply(
          "~ stands after one word in letters (for Chinese use * or ?); there is none");
    }
    if (edits.length() > 1 || (!edits.isEmpty() && "012".indexOf(edits.charAt(0)) < 0)) {
      throw refusing.apply("~ takes 0, 1 or 2 letters of difference, not " + edits + ",");
    }
    return new Query.Fuzzy(
        word, edits.isEmpty() ? usualEdits(folded) : Integer.parseInt(edits), at);
  }

  private static boolean isOneWord(String folded) {
    Tokens tokens = Tokens.of(folded);
    return tokens.next()
        && tokens.isWord()
        && tokens.start() == 0
        && tokens.end() == folded.length();
  }

  private static int usualEdits(String word) {
    int letters = word.codePointCount(0, word.length());
    return letters < 3 ? 0 : letters < 6 ? 1 : 2;
  }

  private static String unescaped(String run) {
    return run.replaceAll("\\\\(.)", "$1");
  }

  /** A sentence's punctuation that was copied along with a word is not looked for. */
  private static String withoutSentenceMarks(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && SENTENCE_MARKS.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SENTENCE_MARKS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return start == end ? word : word.substring(start, end);
  }
}
