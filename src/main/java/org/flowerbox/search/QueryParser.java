package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.flowerbox.language.Letters;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query by recursive descent: OR binds least, then AND (also unwritten), then NOT, then
 * NEAR.
 */
final class QueryParser {
  private static final int DEFAULT_DISTANCE = 8;
  private static final int FARTHEST = 10_000;
  private static final int DEEPEST = 200;

  private final QueryScanner scanner;
  private final String text;
  private @Nullable String group;
  private int depth;

  QueryParser(String text) {
    this.text = text;
    scanner = new QueryScanner(text);
  }

  Query parse() {
    scanner.skipSpaces();
    if (scanner.atEnd()) {
      throw new Refusal("search: nothing to search for; type a word or a \"phrase\"");
    }
    Query query = anyOf();
    if (!scanner.atEnd()) {
      throw scanner.misread("\"(\" missing before \")\"");
    }
    return query;
  }

  private Query anyOf() {
    List<Query> parts = new ArrayList<>();
    parts.add(allOf());
    while (scanner.take("OR")) {
      parts.add(allOf());
    }
    return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
  }

  private Query allOf() {
    List<Query> parts = new ArrayList<>();
    parts.add(without());
    while (scanner.take("AND") || !endsHere()) {
      parts.add(without());
    }
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  private boolean endsHere() {
    return scanner.atEnd() || scanner.isClosing() || scanner.sees("OR");
  }

  private Query without() {
    if (!scanner.take("NOT") && !scanner.takeMinus()) {
      return near();
    }
    descend();
    Query part = without();
    depth--;
    return part instanceof Query.Not(Query twice) ? twice : new Query.Not(part);
  }

  private Query near() {
    Query left = primary();
    while (true) {
      scanner.skipSpaces();
      int at = scanner.position();
      String operator = scanner.takeNear();
      if (operator == null) {
        return left;
      }
      nearable(left, at);
      int distance = distance(operator, at);
      int right = scanner.position();
      left = new Query.Near(left, nearable(primary(), right), distance, at);
    }
  }

  private int distance(String operator, int at) {
    if (operator.isEmpty()) {
      return DEFAULT_DISTANCE;
    }
    if (operator.length() > 5 || Integer.parseInt(operator) > FARTHEST) {
      throw Misread.at(at, "NEAR reaches no farther than " + FARTHEST + " words;", text);
    }
    return Integer.parseInt(operator);
  }

  private Query nearable(Query part, int at) {
    boolean words =
        switch (part) {
          case Query.Word _,
              Query.Phrase _,
              Query.Wildcard _,
              Query.Fuzzy _,
              Query.Expression _,
              Query.Near _ ->
              true;
          case Query.Or(List<Query> parts) -> {
            parts.forEach(each -> nearable(each, at));
            yield true;
          }
          case Query.And _, Query.Not _, Query.Field _, Query.Range _ -> false;
        };
    if (!words) {
      throw Misread.at(at, "NEAR joins words and phrases only; use AND for the rest,", text);
    }
    return part;
  }

  private Query primary() {
    if (scanner.atEnd() || scanner.isClosing() || scanner.seesOperator()) {
      throw scanner.misread("a word or phrase missing" + scanner.before());
    }
    int at = scanner.position();
    if (scanner.takeOpening()) {
      return closed(at, this::anyOf);
    }
    if (scanner.isQuote()) {
      return quoted(at);
    }
    if (scanner.is('/') && group == null) {
      return expression(at);
    }
    String name = group == null ? scanner.takeFieldName() : null;
    return name == null ? bare(at) : field(name, at);
  }

  private Query closed(int at, java.util.function.Supplier<Query> inner) {
    descend();
    Query query = inner.get();
    depth--;
    if (!scanner.takeClosing()) {
      throw Misread.at(scanner.position(), "\")\" missing", text);
    }
    return query;
  }

  private void descend() {
    if (++depth > DEEPEST) {
      throw scanner.misread("parentheses too deep");
    }
  }

  private Query quoted(int at) {
    String phrase = scanner.quoted();
    if (Folding.fold(phrase).codePoints().allMatch(Letters::isSpace)) {
      throw Misread.at(at, "nothing between the quotation marks", text);
    }
    String name = group;
    return name == null ? new Query.Phrase(phrase, at) : new Query.Field(name, phrase, true, at);
  }

  private Query expression(int at) {
    String expression = scanner.expression();
    boolean ignoreCase = scanner.takeIgnoreCase();
    try {
      Pattern.compile(expression, Expressions.flags(ignoreCase));
    } catch (PatternSyntaxException e) {
      int place = at + 1 + Math.max(0, e.getIndex());
      throw Misread.at(
          place, "the regular expression is not one (" + e.getDescription() + ")", text);
    }
    return new Query.Expression(expression, ignoreCase, at);
  }

  private Query field(String name, int at) {
    if (scanner.atValueEnd()) {
      throw scanner.misread("a value missing after " + name + ":");
    }
    if (scanner.isRange()) {
      return range(name, at);
    }
    int opening = scanner.position();
    if (scanner.takeOpening()) {
      group = name;
      Query query = closed(opening, this::anyOf);
      group = null;
      return query;
    }
    if (scanner.isQuote()) {
      return new Query.Field(name, scanner.quoted(), true, at);
    }
    return new Query.Field(name, scanner.value(), false, at);
  }

  private Query range(String name, int at) {
    boolean fromIncluded = scanner.takeRangeOpening();
    String from = scanner.limit();
    if (!scanner.takeTo()) {
      throw scanner.misread("TO missing");
    }
    String to = scanner.limit();
    return new Query.Range(name, from, fromIncluded, to, scanner.takeRangeClosing(), at);
  }

  private Query bare(int at) {
    String name = group;
    if (name != null) {
      return new Query.Field(name, scanner.value(), false, at);
    }
    return BareWords.read(scanner.bare(), at, problem -> Misread.at(at, problem, text));
  }

  /** Makes a refusal of a problem. */
  interface Refusing extends Function<String, Misread> {}
}
