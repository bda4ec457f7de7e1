package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How variables are read out of file names, such as {@code {date}-{interviewee}-{place}-{method}}:
 * fields in braces with something written between them. The last field takes what is left,
 * separators included. A field called {@code date} or {@code 日期} fits a real day only, and gives it
 * as {@code 2020-12-04}. Immutable; may be used from any thread.
 */
public final class NameRule {
  private static final NameRule STANDARD =
      new NameRule("{date}-{interviewee}-{place}-{method}", true);
  private static final Set<String> DATES = Set.of("date", "日期");

  private final String rule;
  private final boolean cautious;
  private final List<String> fields = new ArrayList<>();

  /** What stands before each field, and after the last. */
  private final List<String> literals = new ArrayList<>();

  private NameRule(String rule, boolean cautious) {
    this.rule = rule;
    this.cautious = cautious;
    split();
  }

  /**
   * The rule used where none is given: {@code {date}-{interviewee}-{place}-{method}} where all four
   * really fit (a real day, two short codes, a way of gathering data), the day alone where a name
   * only starts with one, nothing otherwise.
   */
  public static NameRule standard() {
    return STANDARD;
  }

  /**
   * A rule of the user's own; it fits a whole name or not at all.
   *
   * @throws Refusal if it cannot be read, with the place
   */
  public static NameRule parse(String rule) {
    return new NameRule(rule, false);
  }

  /**
   * The variables a file name (without its ending) gives, by name; empty where the rule does not
   * fit.
   */
  public Optional<SortedMap<String, String>> match(String fileStem) {
    SortedMap<String, String> found = read(fileStem.strip());
    if (!cautious) {
      return Optional.ofNullable(found);
    }
    return found != null && StandardName.fits(found)
        ? Optional.of(found)
        : leadingDate(fileStem.strip());
  }

  /** The names of the variables it gives, in the order of the rule. */
  public List<String> variables() {
    return Collections.unmodifiableList(fields);
  }

  @Override
  public String toString() {
    return rule;
  }

  private void split() {
    int at = 0;
    while (true) {
      int open = rule.indexOf('{', at);
      int stray = rule.indexOf('}', at);
      if (stray >= 0 && (open < 0 || stray < open)) {
        throw refused(stray, "there is a } without a { before it");
      }
      literals.add(rule.substring(at, open < 0 ? rule.length() : open));
      if (open < 0) {
        break;
      }
      at = field(open);
    }
    if (fields.isEmpty()) {
      throw refused(0, "it has no field");
    }
    refuseWhatCannotBeToldApart();
  }

  private int field(int open) {
    int close = rule.indexOf('}', open);
    if (close < 0) {
      throw refused(open, "the { is never closed");
    }
    String name = rule.substring(open + 1, close).strip();
    if (name.isEmpty() || name.indexOf('{') >= 0) {
      throw refused(open, "a field needs a name between its braces");
    }
    if (fields.contains(name)) {
      throw refused(open, "the field " + name + " is there twice");
    }
    fields.add(name);
    return close + 1;
  }

  private void refuseWhatCannotBeToldApart() {
    int at = literals.getFirst().length();
    for (int i = 1; i < fields.size(); i++) {
      at = rule.indexOf('}', at) + 1;
      if (literals.get(i).isEmpty()) {
        throw refused(at, "nothing stands between two fields");
      }
      at += literals.get(i).length();
    }
  }

  private Refusal refused(int at, String why) {
    return new Refusal(
        "The name rule “"
            + rule
            + "” cannot be read at character "
            + (at + 1)
            + ": "
            + why
            + ". Write it like {date}-{interviewee}-{place}-{method}.");
  }

  private @Nullable SortedMap<String, String> read(String stem) {
    if (!stem.startsWith(literals.getFirst())) {
      return null;
    }
    SortedMap<String, String> values = new TreeMap<>();
    int at = literals.getFirst().length();
    for (int i = 0; i < fields.size(); i++) {
      boolean date = DATES.contains(fields.get(i));
      int end = date ? NameDate.end(stem, at) : end(stem, at, i);
      if (end < at || !stem.startsWith(literals.get(i + 1), end)) {
        return null;
      }
      String value = stem.substring(at, end).strip();
      if (value.isEmpty()) {
        return null;
      }
      values.put(fields.get(i), date ? NameDate.iso(value) : value);
      at = end + literals.get(i + 1).length();
    }
    return at == stem.length() ? values : null;
  }

  private int end(String stem, int at, int field) {
    String literal = literals.get(field + 1);
    boolean last = field == fields.size() - 1;
    return last ? stem.length() - literal.length() : stem.indexOf(literal, at);
  }

  private static Optional<SortedMap<String, String>> leadingDate(String stem) {
    int end = NameDate.end(stem, 0);
    if (end < 0
        || end < stem.length()
            && Character.isLetterOrDigit(stem.charAt(end))
            && !Han.is(stem.charAt(end))) {
      return Optional.empty();
    }
    return Optional.of(new TreeMap<>(Map.of("date", NameDate.iso(stem.substring(0, end)))));
  }
}
