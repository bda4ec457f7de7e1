package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.flowerbox.model.Localized;

/** Codebooks of any shape, with the texts that files get wrong: quotes, line breaks, formulas, backslashes, rare characters. */
final class RandomCodebook {
  private static final List<String> PIECES =
      List.of(
          "trust", "信任", "花箱", " ", "\n", "\"", "'", "=", "+", "-", "@", ",", ";", "\t", "\\", "\\n", "é", "𠮷", "🌼", "\u00A0", "\u3000", "#",
          "note@en", "“”", "a > b", "0", "true");
  private static final List<String> LANGUAGES = List.of("en", "zh", "de", "zh-Hant");

  private final Random random;
  private int count;

  RandomCodebook(long seed) {
    this.random = new Random(seed);
  }

  Framework framework() {
    return Framework.plain("random", new UUID(random.nextLong(), random.nextLong()), Localized.of("en", "random"), codes(0));
  }

  private List<CodeEntry> codes(int depth) {
    List<CodeEntry> codes = new ArrayList<>();
    int size = depth == 0 ? 1 + random.nextInt(5) : depth > 4 ? 0 : random.nextInt(4);
    while (codes.size() < size) {
      codes.add(code(depth));
    }
    return codes;
  }

  private CodeEntry code(int depth) {
    int number = ++count;
    return new CodeEntry(
        random.nextInt(4) == 0 ? "" : (random.nextBoolean() ? "-key." : "key-") + number,
        new UUID(random.nextLong(), random.nextLong()),
        name(number),
        random.nextInt(5) == 0 ? "" : String.format("#%06X", random.nextInt(0x1000000)),
        random.nextInt(5) == 0 ? "=" + number : "",
        text(),
        text(),
        text(),
        examples(),
        text(),
        flag(),
        attributes(),
        flag(),
        codes(depth + 1));
  }

  private Boolean flag() {
    return random.nextInt(3) == 0 ? null : random.nextBoolean();
  }

  private Localized name(int number) {
    Localized name = text().with("en", (words() + number).strip());
    Map<String, String> stripped = new TreeMap<>();
    name.texts().forEach((language, text) -> stripped.put(language, text.strip() + number));
    return Localized.of(stripped);
  }

  private List<Localized> examples() {
    List<Localized> examples = new ArrayList<>();
    for (int at = random.nextInt(4); at > 0; at--) {
      examples.add(text());
    }
    examples.removeIf(Localized::isEmpty);
    return examples;
  }

  private Localized text() {
    TreeMap<String, String> texts = new TreeMap<>();
    for (String language : LANGUAGES) {
      String words = words();
      if (random.nextInt(3) == 0 && !words.isBlank()) {
        texts.put(language, words);
      }
    }
    return Localized.of(texts);
  }

  private TreeMap<String, String> attributes() {
    TreeMap<String, String> attributes = new TreeMap<>();
    for (String key : List.of("line", "分析 线索", "=sum")) {
      String words = words();
      if (random.nextInt(4) == 0 && !words.isBlank()) {
        attributes.put(key, words);
      }
    }
    return attributes;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int at = random.nextInt(7); at > 0; at--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }
}
