package org.flowerbox.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Turns;

/**
 * Answers queries the slow way: every source, every turn, every character, with regular expressions
 * over folded text.
 */
final class NaiveSearch {
  private static final String ALONE =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}\\p{IsHangul}\\p{IsYi}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}"
          + "\\p{IsTibetan}\\u30fc\\uff70]";
  private static final String W = "[[\\p{L}\\p{Nd}\\p{Nl}]&&[^" + ALONE + "]]";
  private static final String M = "[\\p{M}\\u200d]";
  private static final String SEPARATOR = "[\\p{P}\\p{Z}\\p{Cc}\\p{Cf}&&[^\\u200d]]";
  private static final String INSIDE = "(?:(?<=" + W + M + "{0,9})(?=" + W + "))";
  private static final String OPENS = "(?!" + INSIDE + ")(?<!\\u200d)";
  private static final String CLOSES = "(?!" + INSIDE + ")(?!" + M + ")";
  private static final String SPACE = "[\\s\\p{Z}\\u001c-\\u001f\\u0085]";
  private static final String BREAK = "[\\n\\r\\u2028\\u2029\\u0085]";
  private static final String PLAIN_SPACE = "[" + SPACE + "&&[^" + BREAK + "]]";
  private static final String BLANK =
      "(?:"
          + PLAIN_SPACE
          + "++(?!"
          + SPACE
          + ")|(?<="
          + W
          + M
          + "{0,9})"
          + PLAIN_SPACE
          + "*+"
          + BREAK
          + PLAIN_SPACE
          + "*+(?="
          + W
          + "))";
  private static final Pattern WORD = Pattern.compile(W + "[" + W + M + "]*");
  private static final Pattern TOKEN = Pattern.compile(WORD + "|[^" + SEPARATOR + M + "]");

  private final Corpus corpus;
  private final Map<Object, NaiveFolding> foldings = new HashMap<>();

  NaiveSearch(Corpus corpus) {
    this.corpus = corpus;
  }

  /** What is searched as one: a turn, or a gap between turns (number 0). */
  private record Unit(Source source, String text, int turn, int speaker, Span whole, Span said) {}

  List<Hit> search(Query query) {
    List<Hit> hits = new ArrayList<>();
    for (Source source : corpus.sources()) {
      Set<Span> spans = new TreeSet<>();
      for (Unit unit : units(source)) {
        spans.addAll(hits(query, unit));
      }
      for (Span span : spans) {
        if (spans.stream().noneMatch(other -> !other.equals(span) && other.contains(span))) {
          hits.add(
              new Hit(
                  source.id(),
                  corpus.turns(source.id()).at(span.start()) + 1,
                  span.start(),
                  span.end()));
        }
      }
    }
    return hits;
  }

  private List<Unit> units(Source source) {
    String text = corpus.text(source);
    Turns turns = corpus.turns(source.id());
    List<Unit> units = new ArrayList<>();
    int after = 0;
    for (int i = 0; i <= turns.size(); i++) {
      int next = i < turns.size() ? turns.start(i) : text.length();
      String gap = text.substring(after, next);
      int blank = gap.length() - gap.replaceAll("^" + SPACE + "+", "").length();
      int rest = gap.replaceAll(SPACE + "+\\z", "").length();
      units.add(
          new Unit(
              source,
              text,
              0,
              0,
              new Span(after, next),
              new Span(after + Math.min(blank, rest), after + rest)));
      if (i < turns.size()) {
        units.add(new Unit(source, text, i + 1, turns.speaker(i), turns.whole(i), turns.said(i)));
        after = turns.end(i);
      }
    }
    return units;
  }

  private enum Shows {
    TURNS,
    CODINGS,
    WORDS
  }

  private static Shows shows(Query query) {
    return switch (query) {
      case Query.And(List<Query> parts) ->
          parts.stream().map(NaiveSearch::shows).max(Enum::compareTo).orElseThrow();
      case Query.Or(List<Query> parts) ->
          parts.stream().map(NaiveSearch::shows).max(Enum::compareTo).orElseThrow();
      case Query.Not _, Query.Range _ -> Shows.TURNS;
      case Query.Field field -> isOfCodings(field) ? Shows.CODINGS : Shows.TURNS;
      default -> Shows.WORDS;
    };
  }

  private static boolean isOfCodings(Query.Field field) {
    return field.name().equals("code") || field.name().equals("coder");
  }

  private Set<Span> hits(Query query, Unit unit) {
    if (query instanceof Query.Or(List<Query> parts)) {
      Set<Span> all = new LinkedHashSet<>();
      parts.forEach(part -> all.addAll(hits(part, unit)));
      return all;
    }
    return shown(query, shows(query), unit);
  }

  /** What a query shows of one kind, of that only what satisfies it. */
  private Set<Span> shown(Query query, Shows kind, Unit unit) {
    Set<Span> shown = new LinkedHashSet<>();
    if (kind == Shows.TURNS) {
      if (unit.said.length() > 0 && holds(query, unit, unit.said, query)) {
        shown.add(unit.said);
      }
      return shown;
    }
    switch (query) {
      case Query.And(List<Query> parts) -> {
        parts.forEach(part -> shown.addAll(shown(part, kind, unit)));
        shown.removeIf(span -> !holds(query, unit, span, query));
      }
      case Query.Or(List<Query> parts) ->
          parts.forEach(part -> shown.addAll(shown(part, kind, unit)));
      case Query.Not _, Query.Range _ -> {}
      case Query.Field field -> {
        if (kind == Shows.CODINGS && isOfCodings(field)) {
          for (Coding coding : codings(unit.source)) {
            if (unit.whole.start() <= coding.start()
                && coding.start() < unit.whole.end()
                && isOf(coding, field)) {
              shown.add(coding.span());
            }
          }
        }
      }
      default -> {
        if (kind == Shows.WORDS) {
          shown.addAll(places(query, unit));
        }
      }
    }
    return shown;
  }

  private boolean holds(Query query, Unit unit, Span hit, Query around) {
    return switch (query) {
      case Query.And(List<Query> parts) ->
          parts.stream().allMatch(part -> holds(part, unit, hit, query));
      case Query.Or(List<Query> parts) ->
          parts.stream().anyMatch(part -> holds(part, unit, hit, around));
      case Query.Not(Query part) -> !holds(part, unit, hit, around);
      case Query.Field field when isOfCodings(field) ->
          codings(unit.source).stream()
              .anyMatch(coding -> coding.span().overlaps(hit) && isOf(coding, field));
      case Query.Field field when field.name().equals("speaker") -> {
        Speaker speaker = corpus.speakers().find(unit.speaker);
        yield speaker != null && speaker.name().equals(field.value());
      }
      case Query.Field field when field.name().equals("kind") ->
          unit.source.kind().label().equals(field.value());
      case Query.Field field -> throw new IllegalArgumentException(field.toString());
      case Query.Range range -> throw new IllegalArgumentException(range.toString());
      default -> !places(query, unit).isEmpty();
    };
  }

  private List<Coding> codings(Source source) {
    List<Coding> codings = new ArrayList<>();
    for (int i = 0; i < corpus.codings(source.id()).size(); i++) {
      codings.add(corpus.codings(source.id()).get(i));
    }
    return codings;
  }

  private boolean isOf(Coding coding, Query.Field field) {
    if (field.name().equals("coder")) {
      return corpus.coders().get(coding.coder()).name().equals(field.value());
    }
    for (Code code = corpus.codes().get(coding.code());
        code != null;
        code = corpus.codes().find(code.parent())) {
      if (code.key().equals(field.value())) {
        return true;
      }
    }
    return false;
  }

  private List<Span> places(Query query, Unit unit) {
    NaiveFolding folding =
        foldings.computeIfAbsent(
            List.of(unit.source.id(), unit.whole),
            _ -> new NaiveFolding(unit.text, unit.whole.start(), unit.whole.end()));
    return switch (query) {
      case Query.Word(String text, int _) ->
          find(word(NaiveFolding.fold(text), folding.folded), folding);
      case Query.Phrase(String text, int _) -> find(phrase(NaiveFolding.fold(text)), folding);
      case Query.Wildcard(String pattern, int _) -> find(wildcard(pattern), folding);
      case Query.Fuzzy(String word, int edits, int _) ->
          words(folding, each -> edits(NaiveFolding.fold(word), each) <= edits);
      case Query.Expression(String expression, boolean ignoreCase, int _) ->
          expression(expression, ignoreCase, unit);
      case Query.Near(Query left, Query right, int distance, int _) ->
          near(left, right, distance, unit, folding);
      case Query.Or(List<Query> parts) ->
          parts.stream().flatMap(part -> places(part, unit).stream()).sorted().toList();
      default -> throw new IllegalArgumentException(query.toString());
    };
  }

  private static List<Span> find(String regex, NaiveFolding folding) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = Pattern.compile(OPENS + regex + CLOSES).matcher(folding.folded);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        spans.add(
            new Span(folding.starts.get(matcher.start()), folding.ends.get(matcher.end() - 1)));
      }
    }
    return spans;
  }

  private static String word(String word, CharSequence text) {
    StringBuilder regex = new StringBuilder();
    Matcher words = WORD.matcher(word);
    int after = 0;
    Stems stems = new Stems();
    while (words.find()) {
      regex
          .append(Pattern.quote(word.substring(after, words.start())))
          .append("(?:" + OPENS + Pattern.quote(words.group()));
      Matcher others = WORD.matcher(text);
      while (others.find()) {
        if (stems.stem(others.group()).equals(stems.stem(words.group()))) {
          regex.append('|').append(Pattern.quote(others.group()));
        }
      }
      regex.append(")" + CLOSES);
      after = words.end();
    }
    return regex.append(Pattern.quote(word.substring(after))).toString();
  }

  private static String phrase(String phrase) {
    String trimmed = phrase.replaceAll("^" + SPACE + "+|" + SPACE + "+\\z", "");
    List<String> parts = new ArrayList<>();
    for (String part : trimmed.split(SPACE + "+")) {
      parts.add(Pattern.quote(part));
    }
    return String.join(BLANK, parts);
  }

  private static String wildcard(String pattern) {
    StringBuilder regex = new StringBuilder();
    String bare = NaiveFolding.fold(pattern);
    String trimmed = bare;
    String letters = bare.replaceAll("[*?]", "");
    if (!isWord(letters.substring(0, letters.offsetByCodePoints(0, 1)))) {
      trimmed = trimmed.replaceAll("^\\*+", "");
    }
    if (!isWord(letters.substring(letters.offsetByCodePoints(letters.length(), -1)))) {
      trimmed = trimmed.replaceAll("\\*+$", "");
    }
    boolean inWord = isWord(letters.substring(0, letters.offsetByCodePoints(0, 1)));
    for (int c : trimmed.codePoints().toArray()) {
      String character = Character.toString(c);
      if (c == '*') {
        regex.append(
            inWord
                ? "(?:" + W + M + "*+){0,500}"
                : "(?:[^。！？!?…｡\\n\\r\\u2028\\u2029\\u0085]" + M + "*+){0,10}?");
      } else if (c == '?') {
        regex.append(inWord ? W + M + "*+" : "[^" + SEPARATOR + M + "]" + M + "*+");
      } else {
        regex.append(Pattern.quote(character));
        inWord = isWord(character);
      }
    }
    return regex.toString();
  }

  private static boolean isWord(String character) {
    return character.matches(W);
  }

  private static List<Span> words(NaiveFolding folding, Predicate<String> wanted) {
    List<Span> spans = new ArrayList<>();
    Matcher words = WORD.matcher(folding.folded);
    while (words.find()) {
      if (wanted.test(words.group())) {
        spans.add(new Span(folding.starts.get(words.start()), folding.ends.get(words.end() - 1)));
      }
    }
    return spans;
  }

  /** Edits by trying all of them. */
  private static int edits(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 4) {
      return 9;
    }
    return edits(one.codePoints().toArray(), other.codePoints().toArray(), 0, 0, 3);
  }

  private static int edits(int[] one, int[] other, int i, int j, int left) {
    if (left < 0) {
      return 9;
    }
    if (i == one.length || j == other.length) {
      return one.length - i + other.length - j;
    }
    int best =
        one[i] == other[j]
            ? edits(one, other, i + 1, j + 1, left)
            : 1 + edits(one, other, i + 1, j + 1, left - 1);
    best = Math.min(best, 1 + edits(one, other, i + 1, j, left - 1));
    best = Math.min(best, 1 + edits(one, other, i, j + 1, left - 1));
    if (i + 1 < one.length
        && j + 1 < other.length
        && one[i] == other[j + 1]
        && one[i + 1] == other[j]) {
      best = Math.min(best, 1 + edits(one, other, i + 2, j + 2, left - 1));
    }
    return best;
  }

  private static List<Span> expression(String expression, boolean ignoreCase, Unit unit) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher =
        Pattern.compile(
                expression,
                Pattern.MULTILINE
                    | Pattern.UNICODE_CHARACTER_CLASS
                    | (ignoreCase ? Pattern.CASE_INSENSITIVE : 0))
            .matcher(unit.whole.in(unit.text));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        spans.add(
            new Span(unit.whole.start() + matcher.start(), unit.whole.start() + matcher.end()));
      }
    }
    return spans;
  }

  private List<Span> near(Query left, Query right, int distance, Unit unit, NaiveFolding folding) {
    Set<Span> pairs = new TreeSet<>();
    for (Span one : outermost(places(left, unit))) {
      for (Span other : outermost(places(right, unit))) {
        Span first = one.start() <= other.start() ? one : other;
        Span second = first == one ? other : one;
        if (first.end() <= second.start()
            && between(folding, first.end(), second.start()) <= distance) {
          pairs.add(new Span(first.start(), second.end()));
        }
      }
    }
    return pairs.stream()
        .filter(
            pair -> pairs.stream().noneMatch(other -> !other.equals(pair) && pair.contains(other)))
        .toList();
  }

  private static List<Span> outermost(List<Span> spans) {
    return spans.stream()
        .filter(
            span -> spans.stream().noneMatch(other -> !other.equals(span) && other.contains(span)))
        .distinct()
        .toList();
  }

  private static int between(NaiveFolding folding, int from, int to) {
    Matcher tokens = TOKEN.matcher(folding.folded);
    int count = 0;
    while (tokens.find()) {
      count +=
          folding.starts.get(tokens.start()) >= from && folding.starts.get(tokens.start()) < to
              ? 1
              : 0;
    }
    return count;
  }

  /** All hits of a list as they would be read. */
  static String show(Corpus corpus, List<Hit> hits) {
    List<String> shown = new ArrayList<>();
    for (Hit hit : hits) {
      shown.add(hit + " " + hit.span().in(corpus.text(corpus.sources().get(hit.source()))));
    }
    return String.join("\n", shown.isEmpty() ? Collections.singletonList("(none)") : shown);
  }
}
