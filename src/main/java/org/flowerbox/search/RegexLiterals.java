package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.language.Letters;

/**
 * Finds out which characters a text must have, side by side, for a regular expression to find
 * anything in it. Where it is in doubt it asks for less.
 */
final class RegexLiterals {
  /** What a text must have. */
  sealed interface Need {}

  /** Nothing in particular. */
  record Nothing() implements Need {}

  /** These characters side by side, whatever their case. */
  record Text(String text) implements Need {}

  /** Each of these. */
  record All(List<Need> needs) implements Need {}

  /** One of these. */
  record AnyOf(List<Need> needs) implements Need {}

  private static final Need NOTHING = new Nothing();

  private final String regex;
  private final List<Need> needs = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private int at;

  private RegexLiterals(String regex, int at) {
    this.regex = regex;
    this.at = at;
  }

  static Need of(String regex) {
    if (regex.contains("\\Q")
        || regex.contains("[]")
        || regex.contains("[^]")
        || hasCommentFlag(regex)) {
      return NOTHING;
    }
    try {
      RegexLiterals whole = new RegexLiterals(regex, 0);
      Need need = whole.alternation();
      return whole.at == regex.length() ? need : NOTHING;
    } catch (StringIndexOutOfBoundsException e) {
      return NOTHING; // an end this reader did not see coming
    }
  }

  private static boolean hasCommentFlag(String regex) {
    return java.util.regex.Pattern.compile("\\(\\?[a-zA-Z]*x").matcher(regex).find();
  }

  private Need alternation() {
    List<Need> branches = new ArrayList<>();
    branches.add(branch());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      branches.add(branch());
    }
    if (branches.size() == 1) {
      return branches.getFirst();
    }
    return branches.contains(NOTHING) ? NOTHING : new AnyOf(branches);
  }

  private Need branch() {
    RegexLiterals own = new RegexLiterals(regex, at);
    while (own.at < regex.length() && "|)".indexOf(regex.charAt(own.at)) < 0) {
      own.atom();
    }
    own.flush();
    at = own.at;
    return switch (own.needs.size()) {
      case 0 -> NOTHING;
      case 1 -> own.needs.getFirst();
      default -> new All(List.copyOf(own.needs));
    };
  }

  private void atom() {
    switch (regex.charAt(at)) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.', '^', '$' -> {
        at++;
        unknown();
      }
      default -> character();
    }
  }

  private void group() {
    flush();
    at++;
    boolean looksAround =
        regex.startsWith("?=", at)
            || regex.startsWith("?!", at)
            || regex.startsWith("?<=", at)
            || regex.startsWith("?<!", at);
    if (at < regex.length() && regex.charAt(at) == '?') {
      at = groupStart();
    }
    Need inner = alternation();
    at++;
    boolean required = quantifier() > 0;
    if (required && !looksAround && !(inner instanceof Nothing)) {
      needs.add(inner);
    }
  }

  /** Passes over what stands between the parenthesis and what is in it. */
  private int groupStart() {
    int next = at + 1;
    if (regex.charAt(next) == '<' && "=!".indexOf(regex.charAt(next + 1)) < 0) {
      return after('>', next);
    }
    if ("=!>".indexOf(regex.charAt(next)) >= 0) {
      return next + 1;
    }
    if (regex.charAt(next) == '<') {
      return next + 2;
    }
    while (regex.charAt(next) != ':' && regex.charAt(next) != ')') {
      next++;
    }
    return regex.charAt(next) == ':' ? next + 1 : next;
  }

  private void characterClass() {
    int depth = 0;
    do {
      char c = regex.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      at += c == '\\' ? 2 : 1;
    } while (depth > 0);
    unknown();
  }

  private void escape() {
    char c = regex.charAt(at + 1);
    if (!Character.isLetterOrDigit(c)) {
      at++;
      character();
      return;
    }
    at += 2;
    switch (c) {
      case 'p', 'P', 'x', 'N', 'k' -> at = argumentEnd(c);
      case 'u' -> at += 4;
      case 'c' -> at++;
      default -> digits();
    }
    unknown();
  }

  private int argumentEnd(char escape) {
    char c = regex.charAt(at);
    if (c == '{' || c == '<') {
      return after(c == '{' ? '}' : '>', at);
    }
    return at + (escape == 'x' ? 2 : 1);
  }

  private int after(char closing, int from) {
    int found = regex.indexOf(closing, from);
    if (found < 0) {
      throw new StringIndexOutOfBoundsException("no " + closing);
    }
    return found + 1;
  }

  private void digits() {
    while (at < regex.length()
        && Character.isDigit(regex.charAt(at))
        && Character.isDigit(regex.charAt(at - 1))) {
      at++;
    }
  }

  private void character() {
    int character = regex.codePointAt(at);
    at += Character.charCount(character);
    int before = at;
    int least = quantifier();
    if (least > 0) {
      literal.appendCodePoint(character);
    }
    if (at > before) {
      flush();
    }
  }

  private void unknown() {
    flush();
    quantifier();
  }

  /** Passes over a quantifier, and says how often the least is. */
  private int quantifier() {
    if (at == regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0) {
      return 1;
    }
    char c = regex.charAt(at);
    int end = c == '{' ? after('}', at) : at + 1;
    int least = c == '+' || (c == '{' && !regex.startsWith("{0", at)) ? 1 : 0;
    at = end;
    if (at < regex.length() && "+?".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return least;
  }

  private void flush() {
    String text = withoutJoining(literal.toString());
    literal.setLength(0);
    if (!text.isEmpty()) {
      needs.add(new Text(text));
    }
  }

  /**
   * A character at the end may join with a mark after it, one at the start with what is before it:
   * those are not asked for.
   */
  private static String withoutJoining(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && joinsBefore(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    if (start < end && !Letters.isHan(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean joinsBefore(int character) {
    return Letters.kind(character) == Letters.MARK
        || (character >= 0x1100 && character <= 0x11ff)
        || character >= 0xd7b0 && character <= 0xd7ff;
  }
}
