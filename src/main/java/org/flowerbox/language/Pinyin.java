package org.flowerbox.language;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a Han character sounds, and how it is written in Simplified characters. For any thread. */
final class Pinyin {
  private static final int FIRST = 0x3400;
  private static final int AFTER_LAST = 0xa000;

  private Pinyin() {}

  /** The common characters, looked up in HanLP's dictionaries once, when first used. */
  private static final class Readings {
    static final List<List<String>> ALL = all();

    private static List<List<String>> all() {
      Map<List<String>, List<String>> shared = new HashMap<>();
      return IntStream.range(FIRST, AFTER_LAST)
          .mapToObj(Pinyin::lookUp)
          .map(readings -> shared.computeIfAbsent(readings, same -> same))
          .toList();
    }
  }

  private static final class Simple {
    static final int[] ALL =
        IntStream.range(FIRST, AFTER_LAST).map(Pinyin::lookUpSimplified).toArray();
  }

  /**
   * All readings of a character, in small letters without tones, the commonest first; none where it
   * is unknown. A reading with ü stands twice: as it is typed with v, and with u.
   */
  static List<String> readings(int character) {
    return isCommon(character) ? Readings.ALL.get(character - FIRST) : lookUp(character);
  }

  /** The Simplified form of a Han character; itself where there is no other. */
  static int simplified(int character) {
    return isCommon(character) ? Simple.ALL[character - FIRST] : lookUpSimplified(character);
  }

  private static boolean isCommon(int character) {
    return character >= FIRST && character < AFTER_LAST;
  }

  private static List<String> lookUp(int character) {
    var known = PinyinDictionary.get(Character.toString(character));
    if (known == null) {
      return List.of();
    }
    return Arrays.stream(known)
        .map(reading -> reading.getPinyinWithoutTone())
        .flatMap(sound -> Stream.of(sound, sound.replace('v', 'u')))
        .distinct()
        .toList();
  }

  private static int lookUpSimplified(int character) {
    String one = Character.toString(character);
    String simple = TraditionalChineseDictionary.convertToSimplifiedChinese(one);
    int first = simple.codePointAt(0);
    return Character.charCount(first) == simple.length() ? first : character;
  }
}
