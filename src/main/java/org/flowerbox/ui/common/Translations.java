package org.flowerbox.ui.common;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that are made below the window, in English, as the window says them: in Chinese, or
 * in English that speaks of what one does in a window rather than of a command line.
 *
 * <p>The table is {@code sentences.txt} beside this class. Of the templates that fit, the one with
 * most fixed words is taken; a sentence without one stays as it is. Immutable, for all threads.
 */
final class Translations {
  /** How many texts inside a sentence are looked up at most, so that none takes long. */
  private static final int MOST = 100;

  /**
   * One sentence of the table.
   *
   * @param part true for words that only stand inside a sentence
   * @param chinese in Chinese
   * @param window in English as the window says it, null where that is no different
   */
  private record Entry(
      Template english, boolean part, Template chinese, @Nullable Template window) {
    Template in(UiLanguage language) {
      return language == UiLanguage.ZH ? chinese : window == null ? english : window;
    }
  }

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final List<Entry> others;

  private Translations(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt((Entry entry) -> -entry.english.fixed()));
    others = sorted.stream().filter(entry -> entry.english.firstWord().isEmpty()).toList();
    for (Entry entry : sorted) {
      String word = entry.english.firstWord();
      if (!word.isEmpty() && !byFirstWord.containsKey(word)) {
        byFirstWord.put(
            word,
            sorted.stream()
                .filter(
                    other ->
                        other.english.firstWord().isEmpty()
                            || other.english.firstWord().equals(word))
                .toList());
      }
    }
  }

  /** The table, which is read when it is first asked for. */
  static Translations bundled() {
    return Bundled.TABLE;
  }

  private static final class Bundled {
    static final Translations TABLE = load();

    private static Translations load() {
      try (InputStream in =
              Objects.requireNonNull(Translations.class.getResourceAsStream("sentences.txt"));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return read(lines.lines().toList());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /**
   * Reads a table: after one or more lines {@code en:} or {@code part:}, a line {@code zh:} and
   * perhaps one {@code en2:}; {@code #} begins a remark.
   *
   * @throws IllegalArgumentException where a line is none of these
   */
  static Translations read(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> open = new ArrayList<>();
    boolean answered = true;
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String kind = line.substring(0, Math.max(0, colon));
      Template template = new Template(line.substring(colon + 2));
      switch (kind) {
        case "en", "part" -> {
          if (answered) {
            entries.addAll(open);
            open.clear();
          }
          open.add(new Entry(template, kind.equals("part"), template, null));
          answered = false;
        }
        case "zh" -> {
          open.replaceAll(entry -> new Entry(entry.english, entry.part, template, entry.window));
          answered = true;
        }
        case "en2" ->
            open.replaceAll(entry -> new Entry(entry.english, entry.part, entry.chinese, template));
        default -> throw new IllegalArgumentException("what is this line? " + line);
      }
    }
    entries.addAll(open);
    return new Translations(entries);
  }

  /** The sentence as the window says it, the same where the table has none for it. */
  String say(String sentence, UiLanguage language) {
    return new Look(language).find(sentence, false).orElse(sentence);
  }

  /** Whether the table has the sentence. */
  boolean knows(String sentence) {
    return new Look(UiLanguage.ZH).find(sentence, false).isPresent();
  }

  /** One look into the table: what was found for the sentences inside, and how often it looked. */
  private final class Look {
    private final UiLanguage language;
    private final Map<String, Optional<String>> inside = new HashMap<>();

    Look(UiLanguage language) {
      this.language = language;
    }

    Optional<String> find(String sentence, boolean part) {
      int space = sentence.indexOf(' ');
      String word = space < 0 ? sentence : sentence.substring(0, space);
      for (Entry entry : byFirstWord.getOrDefault(word, others)) {
        List<String> arguments =
            entry.part && !part
                ? null
                : entry.english.match(sentence, text -> inner(text).isPresent());
        if (arguments != null) {
          return Optional.of(entry.in(language).with(arguments, text -> inner(text).orElse(text)));
        }
      }
      return Optional.empty();
    }

    /** A sentence or part inside another, which is shorter, so this comes to an end. */
    private Optional<String> inner(String text) {
      Optional<String> known = inside.get(text);
      if (known == null) {
        known = isName(text) ? Optional.of(text) : mostly(text);
        inside.put(text, known);
      }
      return known;
    }

    private Optional<String> mostly(String text) {
      return inside.size() < MOST ? find(text, true) : Optional.empty();
    }
  }

  /** A number, or a name in Chinese: nothing to translate. */
  private static boolean isName(String text) {
    return !text.isBlank()
        && text.chars().noneMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
  }
}
