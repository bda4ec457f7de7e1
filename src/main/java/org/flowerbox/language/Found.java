package org.flowerbox.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.flowerbox.model.Span;

/**
 * How one name answers to what is typed.
 *
 * @param whole whether nothing of the name is left over
 * @param usual whether no character was read as it is only at times
 * @param spans the characters typed, worked out only for the few names shown
 */
record Found(Grade grade, boolean whole, boolean usual, Supplier<List<Span>> spans) {
  private static final Found NONE = new Found(Grade.NONE, false, true, List::of);

  static Found none() {
    return NONE;
  }

  /**
   * @param typed plain, not empty
   */
  static Found in(Name name, String typed) {
    String text = name.plain().text();
    int at = text.indexOf(typed);
    if (at == 0) {
      boolean exact = text.length() == typed.length();
      return stretch(exact ? Grade.EXACT : Grade.START, name, 0, typed);
    }
    int word = at;
    while (word > 0 && !name.startsWord(word)) {
      word = text.indexOf(typed, word + 1);
    }
    if (word > 0) {
      return stretch(Grade.WORD_START, name, word, typed);
    }
    if (at > 0 && Letters.isHan(typed.codePointAt(0))) {
      return stretch(Grade.SUBSTRING, name, at, typed);
    }
    Sounds sounds = Sounds.find(name, typed);
    if (sounds != null && (at < 0 || sounds.fromStart() || !sounds.onlyWords())) {
      return new Found(grade(sounds), sounds.whole(), sounds.usual(), sounds::marked);
    }
    return at > 0 ? stretch(Grade.SUBSTRING, name, at, typed) : scattered(name, typed);
  }

  private static Found stretch(Grade grade, Name name, int at, String typed) {
    return new Found(
        grade,
        grade == Grade.EXACT,
        true,
        () -> List.of(name.plain().inName(at, at + typed.length())));
  }

  private static Grade grade(Sounds sounds) {
    if (sounds.onlyWords()) {
      return sounds.fromStart() ? Grade.WORD_INITIALS : Grade.WORD_INITIALS_INSIDE;
    }
    if (sounds.onlyInitials()) {
      return sounds.fromStart() ? Grade.PINYIN_INITIALS : Grade.PINYIN_INITIALS_INSIDE;
    }
    return sounds.fromStart() ? Grade.PINYIN : Grade.PINYIN_INSIDE;
  }

  private static Found scattered(Name name, String typed) {
    if (typed.length() < 2) {
      return NONE;
    }
    Sounds sounds = Sounds.findScattered(name, typed);
    if (sounds != null) {
      return new Found(Grade.SCATTERED, true, sounds.usual(), sounds::marked);
    }
    List<Span> letters = letters(name, typed);
    return letters.isEmpty() ? NONE : new Found(Grade.SCATTERED, false, true, () -> letters);
  }

  /** The letters typed, in order, wherever they stand; none unless all are there. */
  private static List<Span> letters(Name name, String typed) {
    List<Span> letters = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (Sounds.isGap(c)) {
        continue;
      }
      at = name.plain().text().indexOf(c, at);
      if (at < 0) {
        return List.of();
      }
      letters.add(name.plain().inName(at, at + 1));
      at++;
    }
    return letters;
  }

  /** This as part of an answer that the path has the rest of. */
  Found withPath() {
    return grade == Grade.NONE ? this : new Found(Grade.WITH_PATH, false, usual, spans);
  }

  boolean isFound() {
    return grade != Grade.NONE;
  }

  /** Lower is better. */
  int rank() {
    return grade.ordinal() * 2 + (whole ? 0 : 1);
  }

  /** The characters of the name to embolden, in order, those side by side as one. */
  List<Span> marked(String name) {
    List<Span> marked = new ArrayList<>();
    for (Span part : spans.get()) {
      Span span = Edges.snap(name, part);
      Span last = marked.isEmpty() ? null : marked.getLast();
      if (last != null && span.start() <= last.end()) {
        marked.set(marked.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        marked.add(span);
      }
    }
    return List.copyOf(marked);
  }
}
