package org.flowerbox.search;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowerbox.language.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a query, one after the other. Parentheses, colons, quotation marks, asterisks
 * and operators count in their full-width forms too, as a Chinese input method types them.
 */
final class QueryScanner {
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
  private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d+))?");
  private static final Pattern FIELD = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]*)[:：]");
  private static final String DOUBLE_QUOTES = "\"“”„＂";

  private final String text;
  private int at;

  QueryScanner(String text) {
    this.text = text;
  }

  int position() {
    return at;
  }

  Misread misread(String problem) {
    return Misread.at(at, problem, text);
  }

  void skipSpaces() {
    while (at < text.length() && Letters.isSpace(text.charAt(at))) {
      at++;
    }
  }

  boolean atEnd() {
    skipSpaces();
    return at == text.length();
  }

  boolean is(char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  private boolean isOneOf(String wanted) {
    return at < text.length() && wanted.indexOf(text.charAt(at)) >= 0;
  }

  private boolean takeOneOf(String wanted) {
    boolean taken = isOneOf(wanted);
    at += taken ? 1 : 0;
    return taken;
  }

  boolean isClosing() {
    skipSpaces();
    return isOneOf(")）");
  }

  boolean takeClosing() {
    skipSpaces();
    return takeOneOf(")）");
  }

  boolean takeOpening() {
    return takeOneOf("(（");
  }

  boolean isQuote() {
    return isOneOf(DOUBLE_QUOTES + "「");
  }

  boolean isRange() {
    return isOneOf("[［{｛");
  }

  /** The run of characters here up to the next space, parenthesis or quotation mark. */
  private int runEnd() {
    int end = at;
    while (end < text.length() && !endsRun(text.charAt(end))) {
      end += text.charAt(end) == '\\' && end + 1 < text.length() ? 2 : 1;
    }
    return end;
  }

  private static boolean endsRun(char c) {
    return Letters.isSpace(c) || "()（）「".indexOf(c) >= 0 || DOUBLE_QUOTES.indexOf(c) >= 0;
  }

  private String operator() {
    skipSpaces();
    String run = text.substring(at, runEnd());
    return run.codePoints().allMatch(c -> c < 128) ? run : narrow(run);
  }

  private static String narrow(String run) {
    StringBuilder narrow = new StringBuilder();
    run.chars().forEach(c -> narrow.append((char) (c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c)));
    return narrow.toString();
  }

  boolean sees(String operator) {
    return operator().equals(operator);
  }

  boolean take(String operator) {
    boolean seen = sees(operator);
    at = seen ? runEnd() : at;
    skipSpaces();
    return seen;
  }

  boolean seesOperator() {
    String run = operator();
    return OPERATORS.contains(run) || NEAR.matcher(run).matches();
  }

  /** A minus sign right before what is not wanted. */
  boolean takeMinus() {
    boolean minus = isOneOf("-－") && at + 1 < text.length() && startsOperand(text.charAt(at + 1));
    at += minus ? 1 : 0;
    return minus;
  }

  private static boolean startsOperand(char c) {
    return !Letters.isSpace(c) && c != '-' && c != '－' && c != ')' && c != '）';
  }

  /** The number of words that NEAR names, "" for none; null where there is no NEAR. */
  @Nullable String takeNear() {
    Matcher near = NEAR.matcher(operator());
    if (!near.matches()) {
      return null;
    }
    at = runEnd();
    skipSpaces();
    return near.group(1) == null ? "" : near.group(1);
  }

  /** For an error message: before what something is missing. */
  String before() {
    skipSpaces();
    if (at == text.length()) {
      return "";
    }
    return " before " + (isClosing() ? text.substring(at, at + 1) : operator());
  }

  /** What is between the quotation marks here. */
  String quoted() {
    int opening = at;
    String closers = text.charAt(at) == '「' ? "」" : DOUBLE_QUOTES;
    StringBuilder phrase = new StringBuilder();
    at++;
    while (at < text.length() && closers.indexOf(text.charAt(at)) < 0) {
      boolean escape =
          is('\\') && at + 1 < text.length() && (closers + "\\").indexOf(text.charAt(at + 1)) >= 0;
      at += escape ? 1 : 0;
      phrase.append(text.charAt(at++));
    }
    if (at == text.length()) {
      throw Misread.at(opening, "no closing quotation mark for the one", text);
    }
    at++;
    return phrase.toString();
  }

  /** What is between the slashes here. */
  String expression() {
    int opening = at++;
    StringBuilder expression = new StringBuilder();
    while (at < text.length() && !is('/')) {
      boolean pair = is('\\') && at + 1 < text.length();
      if (pair && text.charAt(at + 1) != '/') {
        expression.append('\\');
      }
      at += pair ? 1 : 0;
      expression.append(text.charAt(at++));
    }
    if (at == text.length()) {
      throw Misread.at(opening, "no closing / for the regular expression", text);
    }
    at++;
    if (expression.isEmpty()) {
      throw Misread.at(opening, "nothing between the slashes", text);
    }
    return expression.toString();
  }

  /** The i after a regular expression. */
  boolean takeIgnoreCase() {
    boolean taken = is('i') && (at + 1 == text.length() || endsRun(text.charAt(at + 1)));
    at += taken ? 1 : 0;
    return taken;
  }

  /** The name before the colon here, null where there is none. */
  @Nullable String takeFieldName() {
    Matcher field = FIELD.matcher(text).region(at, text.length());
    if (!field.lookingAt()) {
      return null;
    }
    at = field.end();
    return field.group(1);
  }

  boolean atValueEnd() {
    return at == text.length() || Letters.isSpace(text.charAt(at)) || isOneOf(")）");
  }

  /** The run of characters here as it is written. */
  String bare() {
    int end = runEnd();
    if (end == at) {
      throw misread("a stray " + text.charAt(at));
    }
    String run = text.substring(at, end);
    at = end;
    return run;
  }

  /** The value here, up to the next space or parenthesis. */
  String value() {
    return bare();
  }

  /** Takes [ or {, and says whether the limit belongs to the range. */
  boolean takeRangeOpening() {
    return "[［".indexOf(text.charAt(at++)) >= 0;
  }

  boolean takeRangeClosing() {
    skipSpaces();
    if (!isOneOf("]］}｝")) {
      throw misread("\"]\" missing");
    }
    return "]］".indexOf(text.charAt(at++)) >= 0;
  }

  boolean takeTo() {
    skipSpaces();
    boolean to = text.startsWith("TO", at) || text.startsWith("to", at);
    at += to ? 2 : 0;
    return to;
  }

  /** One end of a range. */
  String limit() {
    skipSpaces();
    if (isQuote()) {
      return quoted();
    }
    int start = at;
    while (at < text.length() && !Letters.isSpace(text.charAt(at)) && !isOneOf("]］}｝")) {
      at++;
    }
    if (at == start) {
      throw misread("a limit of the range missing");
    }
    return text.substring(start, at);
  }
}
