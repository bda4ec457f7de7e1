package org.flowerbox.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for what varies: {@code {0}} takes anything, {@code {#0}} a number, {@code
 * {*0}} a sentence or word that is itself translated. Other braces are text.
 */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{([*#]?)(\\d+)}");

  /** What stands at a place: its kind, and which argument it is. */
  private record Place(char kind, int argument) {}

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  Template(String text) {
    this.text = text;
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      words.add(text.substring(from, place.start()));
      char kind = place.group(1).isEmpty() ? ' ' : place.group(1).charAt(0);
      places.add(new Place(kind, Integer.parseInt(place.group(2))));
      from = place.end();
    }
    words.add(text.substring(from));
    if (places.size() > 1 && words.subList(1, places.size()).contains("")) {
      throw new IllegalArgumentException("nothing stands between two places: " + text);
    }
  }

  /** How much of it is fixed; of two templates that fit, that with more says it better. */
  int fixed() {
    return words.stream().mapToInt(String::length).sum();
  }

  /** The first word, "" where that varies. */
  String firstWord() {
    String start = words.getFirst();
    int end = start.indexOf(' ');
    return end > 0 ? start.substring(0, end) : places.isEmpty() ? start : "";
  }

  private int arguments() {
    return places.stream().mapToInt(place -> place.argument + 1).max().orElse(0);
  }

  /**
   * What stands at the places, by argument; null where the sentence is another.
   *
   * @param nested says whether a text may stand at a place that is itself translated
   */
  @Nullable List<String> match(String sentence, Predicate<String> nested) {
    String start = words.getFirst();
    if (places.isEmpty()) {
      return sentence.equals(start) ? List.of() : null;
    }
    if (!sentence.startsWith(start) || !sentence.endsWith(words.getLast())) {
      return null;
    }
    String[] found = new String[places.size()];
    return fit(sentence, 0, start.length(), found, nested) ? arguments(found) : null;
  }

  private boolean fit(
      String sentence, int place, int from, String[] found, Predicate<String> nested) {
    if (place == places.size()) {
      return true;
    }
    String after = words.get(place + 1);
    boolean last = place + 1 == places.size();
    int end = last ? sentence.length() - after.length() : sentence.indexOf(after, from);
    while (end >= from) {
      found[place] = sentence.substring(from, end);
      if (takes(places.get(place), found[place], nested)
          && fit(sentence, place + 1, end + after.length(), found, nested)) {
        return true;
      }
      end = last ? -1 : sentence.indexOf(after, end + 1);
    }
    return false;
  }

  private static boolean takes(Place place, String argument, Predicate<String> nested) {
    return switch (place.kind) {
      case '#' ->
          argument.chars().anyMatch(Character::isDigit)
              && argument.chars().allMatch(Template::isNumber);
      case '*' -> nested.test(argument);
      default -> true;
    };
  }

  private static boolean isNumber(int c) {
    return c >= '0' && c <= '9' || c == ',' || c == '.' || c == '-';
  }

  private List<String> arguments(String[] found) {
    String[] arguments = new String[arguments()];
    Arrays.fill(arguments, "");
    for (int i = 0; i < found.length; i++) {
      arguments[places.get(i).argument] = found[i];
    }
    return List.of(arguments);
  }

  /**
   * The sentence with these arguments.
   *
   * @param nested translates what stands at a place for sentences
   */
  String with(List<String> arguments, UnaryOperator<String> nested) {
    StringBuilder sentence = new StringBuilder(words.getFirst());
    for (int i = 0; i < places.size(); i++) {
      String argument = arguments.get(places.get(i).argument);
      sentence.append(places.get(i).kind == '*' ? nested.apply(argument) : argument);
      sentence.append(words.get(i + 1));
    }
    return sentence.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
