package org.flowerbox.work;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/** Names of codes: which are taken, and what a passage is called as a code. */
final class CodeNames {
  private static final int LONGEST = 24;
  private static final int SHORTEST = 12;

  private CodeNames() {}

  /**
   * Returns if no other code right below that parent has one of these names.
   *
   * @param self row key of the code that is to be called so, 0 for a new one
   */
  static void requireFree(Corpus corpus, int parent, Localized name, int self) {
    if (name.isEmpty()) {
      throw new Refusal("a code needs a name");
    }
    for (Code sibling : corpus.codeTree().children(parent)) {
      if (sibling.id() != self && isNamed(sibling, name)) {
        throw new Refusal(
            "there is a code \""
                + sibling.name().in(corpus.study().language())
                + "\" in this place already; choose another name, or merge the two");
      }
    }
  }

  private static boolean isNamed(Code code, Localized name) {
    return name.texts().values().stream().anyMatch(text -> isNamed(code, text));
  }

  static boolean isNamed(Code code, String name) {
    return code.name().texts().values().stream()
        .anyMatch(known -> known.strip().equalsIgnoreCase(name.strip()));
  }

  /** A code of that name that can be given: first below that parent, then anywhere. */
  static @Nullable Code find(Corpus corpus, int parent, String name) {
    Code below = first(corpus.codeTree().children(parent), name);
    return below == null ? first(corpus.codeTree().inOrder(), name) : below;
  }

  private static @Nullable Code first(List<Code> codes, String name) {
    return codes.stream()
        .filter(code -> code.codable() && isNamed(code, name))
        .findFirst()
        .orElse(null);
  }

  /** The name with a remark behind it in every language. */
  static Localized remarked(Localized name, String remark) {
    TreeMap<String, String> texts = new TreeMap<>(name.texts());
    texts.replaceAll((_, text) -> text + " (" + remark + ")");
    return Localized.of(texts);
  }

  /** Without outer spaces, languages with nothing left out. */
  static Localized clean(Localized name) {
    TreeMap<String, String> texts = new TreeMap<>(name.texts());
    texts.replaceAll((_, text) -> text.strip());
    texts.values().removeIf(String::isEmpty);
    return Localized.of(texts);
  }

  /**
   * What a passage is called: its words on one line, cut behind some 24 characters, between words
   * where there is a gap and never within a character.
   */
  static String inVivo(String words) {
    String line = words.strip().replaceAll("[\\s\\u3000]+", " ");
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    int end = characters.next(LONGEST);
    if (end == BreakIterator.DONE || end == line.length()) {
      return line;
    }
    int gap = line.lastIndexOf(' ', end);
    return line.substring(0, gap >= SHORTEST ? gap : end).strip() + "…";
  }
}
