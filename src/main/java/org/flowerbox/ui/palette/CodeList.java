package org.flowerbox.ui.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.flowerbox.language.CodeFinder;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a study as the palette lists them. Immutable; for any thread.
 *
 * <p>Made quickly, it finds parts of names; {@link #searchable} finds pinyin, initials and
 * unfinished words too, but reads dictionaries first.
 */
final class CodeList {
  private static final int MOST = 1000;

  private final Rows<Code> codes;
  private final String language;
  private final Map<Integer, Listed> listed;
  private final @Nullable CodeFinder finder;

  /** A code and the names of those above it. */
  private record Listed(Code code, String name, String path) {}

  private CodeList(
      Rows<Code> codes, String language, Map<Integer, Listed> listed, @Nullable CodeFinder finder) {
    this.codes = codes;
    this.language = language;
    this.listed = listed;
    this.finder = finder;
  }

  /**
   * The codes of that study in the order of its codebook.
   *
   * @param language of the names to show
   */
  static CodeList of(Corpus corpus, String language) {
    Map<Integer, String> paths = new HashMap<>(Map.of(0, ""));
    Map<Integer, Listed> listed = new LinkedHashMap<>();
    for (Code code : corpus.codeTree().inOrder()) {
      String path = paths.getOrDefault(code.parent(), "");
      String name = code.name().in(language);
      listed.put(code.id(), new Listed(code, name, path));
      paths.put(code.id(), path.isEmpty() ? name : path + " › " + name);
    }
    return new CodeList(corpus.codes(), language, listed, null);
  }

  /** Whether it lists the codes of that study, named in that language. */
  boolean isOf(Corpus corpus, String ofLanguage) {
    return codes == corpus.codes() && language.equals(ofLanguage);
  }

  /** The same, also found by pinyin and initials. Takes a while the first time. */
  CodeList searchable() {
    List<CodeFinder.Entry> entries =
        listed.values().stream()
            .map(each -> new CodeFinder.Entry(each.code.id(), List.copyOf(names(each)), each.path))
            .toList();
    return new CodeList(codes, language, listed, new CodeFinder(entries));
  }

  /** Every name, the one to show first. */
  private static SequencedSet<String> names(Listed code) {
    SequencedSet<String> names = new LinkedHashSet<>(List.of(code.name));
    names.addAll(code.code.name().texts().values());
    return names;
  }

  /** Whether some code is called so, in whatever language and case. */
  boolean hasName(String name) {
    return codes.stream().map(Code::name).map(Localized::texts).anyMatch(isNamed(name.strip()));
  }

  private static Predicate<Map<String, String>> isNamed(String name) {
    return texts -> texts.values().stream().anyMatch(name::equalsIgnoreCase);
  }

  /**
   * The codes that answer to what is typed, best first; where nothing is typed the recent and then
   * all.
   *
   * @param recent row keys, the newest first
   */
  List<FoundCode> find(String typed, List<Integer> recent) {
    CodeFinder ready = finder;
    if (ready == null) {
      return parts(typed.strip(), recent);
    }
    return ready.find(typed, MOST, recent).stream().map(this::found).toList();
  }

  private FoundCode found(CodeFinder.Match match) {
    Listed code = listed.get(match.id());
    if (code == null) {
      throw new IllegalStateException("found a code that is not listed: " + match.id());
    }
    return match.name().equals(code.name)
        ? new FoundCode(code.code, code.name, match.marked(), "", List.of(), code.path)
        : new FoundCode(code.code, code.name, List.of(), match.name(), match.marked(), code.path);
  }

  private List<FoundCode> parts(String typed, List<Integer> recent) {
    Map<Integer, Listed> order = new LinkedHashMap<>();
    recent.stream()
        .map(listed::get)
        .filter(code -> code != null)
        .forEach(code -> order.put(code.code.id(), code));
    listed.forEach(order::putIfAbsent);
    List<FoundCode> found = new ArrayList<>();
    for (Listed code : order.values()) {
      for (String name : names(code)) {
        int at = name.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
        if (at >= 0) {
          int end = Math.min(name.length(), at + typed.length());
          List<Span> marked = typed.isEmpty() ? List.of() : List.of(new Span(at, end));
          found.add(found(new CodeFinder.Match(code.code.id(), name, marked)));
          break;
        }
      }
    }
    return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : List.copyOf(found);
  }
}
