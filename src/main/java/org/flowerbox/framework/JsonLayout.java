package org.flowerbox.framework;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Lays JSON out for people: what fits on a line of 120 columns stays on one, all else is indented
 * by two spaces.
 */
final class JsonLayout {
  private static final int WIDEST = 120;

  private JsonLayout() {}

  static String lay(Object value) {
    return lay(value, 0, 0) + "\n";
  }

  private static String lay(Object value, int depth, int lead) {
    if (!(value instanceof Map<?, ?> || value instanceof Collection<?>)) {
      return scalar(value);
    }
    String flat = flat(value);
    if (width(flat) + 2 * depth + lead <= WIDEST
        && !(value instanceof Map<?, ?> map && map.containsKey("guid"))) {
      return flat;
    }
    return value instanceof Map<?, ?> map ? tall(map, depth) : tall((Collection<?>) value, depth);
  }

  private static String tall(Map<?, ?> map, int depth) {
    String indent = "  ".repeat(depth + 1);
    return map.entrySet().stream()
        .map(
            field ->
                indent
                    + field(
                        field,
                        lay(field.getValue(), depth + 1, field.getKey().toString().length() + 4)))
        .collect(Collectors.joining(",\n", "{\n", "\n" + "  ".repeat(depth) + "}"));
  }

  private static String tall(Collection<?> items, int depth) {
    String indent = "  ".repeat(depth + 1);
    return items.stream()
        .map(item -> indent + lay(item, depth + 1, 0))
        .collect(Collectors.joining(",\n", "[\n", "\n" + "  ".repeat(depth) + "]"));
  }

  private static String flat(Object value) {
    return switch (value) {
      case Map<?, ?> map when map.isEmpty() -> "{}";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(field -> field(field, flat(field.getValue())))
              .collect(Collectors.joining(", ", "{ ", " }"));
      case Collection<?> items ->
          items.stream().map(JsonLayout::flat).collect(Collectors.joining(", ", "[", "]"));
      default -> scalar(value);
    };
  }

  private static String field(Map.Entry<?, ?> field, String value) {
    return scalar(field.getKey()) + ": " + value;
  }

  private static String scalar(Object value) {
    return switch (value) {
      case String text ->
          '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
      case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
      default -> value.toString();
    };
  }

  /** Han characters and what goes with them take two columns. */
  private static int width(String text) {
    return text.codePoints().map(character -> character > 0x2E7F ? 2 : 1).sum();
  }
}
