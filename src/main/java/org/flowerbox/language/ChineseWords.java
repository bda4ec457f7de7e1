package org.flowerbox.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Span;

/** Chinese text as the words of a dictionary and of a guess at people's names. For any thread. */
final class ChineseWords {
  private ChineseWords() {}

  /** Read when first used. Nothing is ever added to it: it is one for all. */
  private static final class Dictionary {
    static final Segment SEGMENT = new ViterbiSegment().enableTranslatedNameRecognize(false);
  }

  /**
   * The words of a run of Han characters, Traditional or Simplified, side by side from its start to
   * its end.
   */
  static List<Span> split(String han) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (var term : Dictionary.SEGMENT.seg(simplified(han))) {
      words.add(new Span(at, at + term.word.length()));
      at += term.word.length();
    }
    return words;
  }

  /** Whether the dictionary has the word, rather than its being guessed. */
  static boolean isKnown(String word) {
    String simple = simplified(word);
    return CoreDictionary.contains(simple) || CustomDictionary.contains(simple);
  }

  /** Character by character, so that places stay what they are. */
  private static String simplified(String han) {
    StringBuilder simple = new StringBuilder(han.length());
    for (int at = 0; at < han.length(); ) {
      int character = han.codePointAt(at);
      int other = Pinyin.simplified(character);
      boolean fits = Character.charCount(other) == Character.charCount(character);
      simple.appendCodePoint(fits ? other : character);
      at += Character.charCount(character);
    }
    return simple.toString();
  }
}
