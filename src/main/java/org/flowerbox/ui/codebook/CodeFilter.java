package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.flowerbox.language.CodeFinder;
import org.flowerbox.model.Code;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Span;

/**
 * Which codes fit what is typed: by name in any language, key, definition, pinyin and its initials.
 * Immutable. Making one reads dictionaries the first time, so that it is done beside the window.
 */
final class CodeFilter {
  private final List<Text> texts;
  private final CodeFinder finder;

  private record Text(int id, String words) {}

  private CodeFilter(List<Text> texts, CodeFinder finder) {
    this.texts = texts;
    this.finder = finder;
  }

  /** A filter that finds by the letters of names, keys and definitions only; quick to make. */
  static CodeFilter plain(Rows<Code> codes) {
    return new CodeFilter(texts(codes), new CodeFinder(List.of()));
  }

  /** A filter that finds by pinyin too. */
  static CodeFilter of(Rows<Code> codes) {
    List<CodeFinder.Entry> entries = new ArrayList<>();
    for (Code code : codes) {
      entries.add(new CodeFinder.Entry(code.id(), List.copyOf(code.name().texts().values()), ""));
    }
    return new CodeFilter(texts(codes), new CodeFinder(entries));
  }

  private static List<Text> texts(Rows<Code> codes) {
    return codes.stream().map(code -> new Text(code.id(), words(code))).toList();
  }

  private static String words(Code code) {
    return plain(all(code.name()) + "\n" + code.key() + "\n" + all(code.definition()));
  }

  private static String all(Localized text) {
    return String.join("\n", text.texts().values());
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Row keys of the codes that fit; of all where nothing is typed. */
  BitSet find(String typed) {
    String sought = plain(typed);
    BitSet found = new BitSet();
    texts.stream().filter(text -> text.words.contains(sought)).forEach(text -> found.set(text.id));
    if (!sought.isEmpty()) {
      finder.find(typed, texts.size()).stream()
          .filter(CodeFilter::isClear)
          .forEach(match -> found.set(match.id()));
    }
    return found;
  }

  /** Letters that are only scattered over a name in the right order are no reason to show it. */
  private static boolean isClear(CodeFinder.Match match) {
    return match.marked().size() <= 1
        || match.marked().stream().allMatch(mark -> beginsWord(match.name(), mark));
  }

  private static boolean beginsWord(String name, Span mark) {
    int at = mark.start();
    return at == 0
        || !Character.isLetterOrDigit(name.codePointBefore(at))
        || Character.isIdeographic(name.codePointAt(at));
  }
}
