package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.flowerbox.model.Corpus;

/** Turns a query into what it means in one study. */
final class Binder {
  private static final IntPredicate ANY = _ -> true;

  private final Properties properties;
  private final CodingFields codings;
  private final List<Finder> finders = new ArrayList<>();
  private int coded;

  Binder(Corpus corpus) {
    properties = new Properties(corpus);
    codings = new CodingFields(corpus);
  }

  /** A condition, its finders by number, and how many coding conditions it has. */
  record Bound(Condition condition, List<Finder> finders, int coded) {}

  Bound bind(Query query) {
    Condition condition = bind(query, ANY);
    return new Bound(condition, List.copyOf(finders), coded);
  }

  private Condition bind(Query query, IntPredicate coder) {
    return switch (query) {
      case Query.And(List<Query> parts) -> all(parts, coder);
      case Query.Or(List<Query> parts) ->
          Condition.Any.of(parts.stream().map(part -> bind(part, coder)).toList());
      case Query.Not(Query part) -> new Condition.Without(bind(part, ANY));
      case Query.Field(String name, String value, boolean quoted, int at) ->
          field(name, value, quoted, at, coder);
      case Query.Range range -> new Condition.Where(properties.between(range));
      default -> words(finder(query));
    };
  }

  private Condition words(Finder finder) {
    finders.add(finder);
    return new Condition.Words(finders.size() - 1, finder);
  }

  private static Finder finder(Query query) {
    return switch (query) {
      case Query.Word(String text, int _) -> Sequences.word(text);
      case Query.Phrase(String text, int _) -> Sequences.phrase(text);
      case Query.Wildcard(String pattern, int _) -> Sequences.pattern(pattern);
      case Query.Fuzzy(String word, int edits, int _) -> new Likeness(Folding.fold(word), edits);
      case Query.Expression(String expression, boolean ignoreCase, int _) ->
          Expressions.of(expression, ignoreCase);
      case Query.Near(Query left, Query right, int distance, int _) ->
          new Nearness(finder(left), finder(right), distance);
      case Query.Or(List<Query> parts) ->
          new Alternatives(parts.stream().map(Binder::finder).toList());
      case Query.And _, Query.Not _, Query.Field _, Query.Range _ ->
          throw new IllegalArgumentException("finds no words: " + query);
    };
  }

  private Condition field(String name, String value, boolean quoted, int at, IntPredicate coder) {
    return switch (Folding.fold(name)) {
      case "code" -> new Condition.Coded(coded++, codings.codes(value, quoted, at), coder);
      case "coder" ->
          new Condition.Coded(coded++, ANY, both(coder, codings.coders(value, quoted, at)));
      default -> new Condition.Where(properties.equal(name, value, quoted, at));
    };
  }

  private static IntPredicate both(IntPredicate one, IntPredicate other) {
    return one == ANY ? other : one.and(other);
  }

  /**
   * Codes and coders that stand side by side speak of the same coding: what is said of coders only
   * goes into what is said of codes only.
   */
  private Condition all(List<Query> parts, IntPredicate coder) {
    boolean joins = parts.stream().anyMatch(part -> isOnlyOf(part, "code"));
    IntPredicate inner = coder;
    List<Condition> conditions = new ArrayList<>();
    if (joins) {
      for (Query part : parts) {
        inner = isOnlyOf(part, "coder") ? both(inner, coders(part)) : inner;
      }
    }
    for (Query part : parts) {
      if (!joins || !isOnlyOf(part, "coder")) {
        conditions.add(bind(part, joins && isOnlyOf(part, "code") ? inner : coder));
      }
    }
    return conditions.size() == 1 ? conditions.getFirst() : Condition.All.of(conditions);
  }

  private static boolean isOnlyOf(Query query, String field) {
    return switch (query) {
      case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> isOnlyOf(part, field));
      case Query.Or(List<Query> parts) -> parts.stream().allMatch(part -> isOnlyOf(part, field));
      case Query.Not(Query part) -> field.equals("coder") && isOnlyOf(part, field);
      case Query.Field(String name, String _, boolean _, int _) -> Folding.fold(name).equals(field);
      default -> false;
    };
  }

  private IntPredicate coders(Query query) {
    return switch (query) {
      case Query.And(List<Query> parts) ->
          parts.stream().map(this::coders).reduce(ANY, IntPredicate::and);
      case Query.Or(List<Query> parts) ->
          parts.stream().map(this::coders).reduce(ANY.negate(), IntPredicate::or);
      case Query.Not(Query part) -> coders(part).negate();
      case Query.Field(String _, String value, boolean quoted, int at) ->
          codings.coders(value, quoted, at);
      default -> throw new IllegalArgumentException("names no coder: " + query);
    };
  }
}
