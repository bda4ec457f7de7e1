package org.flowerbox.framework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a framework file, as they are asked for. What nobody asked for is a
 * mistake in the file.
 */
final class Entry {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern GUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern KEY = Pattern.compile("[^\\s,;:\"'“”‘’()<>|/\\\\]{1,100}");
  private static final Pattern COLOR = Pattern.compile("#\\p{XDigit}{6}");

  private final Node.Fields fields;
  private final Set<String> asked = new LinkedHashSet<>();

  private Entry(Node.Fields fields) {
    this.fields = fields;
  }

  /** Reads an object with a function that asks for all its fields. */
  static <T> T read(Node node, Function<Entry, T> how) {
    if (!(node instanceof Node.Fields fields)) {
      throw node.place().refuse("there should be an object { … } here, not " + node.kind());
    }
    Entry entry = new Entry(fields);
    T read = how.apply(entry);
    entry.refuseOthers();
    return read;
  }

  private void refuseOthers() {
    for (Map.Entry<String, Node> field : fields.values().entrySet()) {
      if (!asked.contains(field.getKey())) {
        throw field
            .getValue()
            .place()
            .refuse(
                "“"
                    + field.getKey()
                    + "” is not a field here"
                    + Nearest.hint(field.getKey(), asked)
                    + "; rename or delete it");
      }
    }
  }

  Place place() {
    return fields.place();
  }

  /** Where that field stands, or where it should. */
  Place place(String name) {
    Node node = fields.values().get(name);
    return node == null ? place() : node.place();
  }

  @Nullable Node node(String name) {
    asked.add(name);
    Node node = fields.values().get(name);
    return node instanceof Node.Nothing ? null : node;
  }

  Node required(String name) {
    Node node = node(name);
    if (node == null) {
      throw place().refuse("“" + name + "” is missing; add it");
    }
    return node;
  }

  /** A text, "" where there is none. */
  String text(String name) {
    Node node = node(name);
    return node == null ? "" : string(node);
  }

  String requiredText(String name) {
    String text = string(required(name));
    if (text.isBlank()) {
      throw place(name).refuse("“" + name + "” is blank; fill it in");
    }
    return text;
  }

  private static String string(Node node) {
    if (!(node instanceof Node.Text text)) {
      throw node.place().refuse("there should be a text in quotes here, not " + node.kind());
    }
    return text.value();
  }

  /** One of these words, or the given one where the field is absent. */
  String oneOf(String name, Collection<String> words, String absent) {
    String word = text(name);
    if (!word.isEmpty() && !words.contains(word)) {
      throw place(name)
          .refuse(
              "“"
                  + word
                  + "” is none of "
                  + String.join(", ", words.stream().sorted().toList())
                  + Nearest.hint(word, words));
    }
    return word.isEmpty() ? absent : word;
  }

  String requiredOneOf(String name, Collection<String> words) {
    requiredText(name);
    return oneOf(name, words, "");
  }

  /** A key, "" where there is none. */
  String key(String name) {
    Node node = node(name);
    return node == null ? "" : key(node);
  }

  String requiredKey(String name) {
    return key(required(name));
  }

  private static String key(Node node) {
    String key = string(node);
    if (!Keys.isKey(key)) {
      throw node.place()
          .refuse(
              "“"
                  + key
                  + "” cannot be a key; use letters, digits, hyphens and dots, as in “cognition.will”");
    }
    return key;
  }

  boolean flag(String name, boolean absent) {
    Node node = node(name);
    if (node != null && !(node instanceof Node.Flag)) {
      throw node.place()
          .refuse("there should be true or false here (without quotes), not " + node.kind());
    }
    return node instanceof Node.Flag flag ? flag.value() : absent;
  }

  double amount(String name, double least, double most) {
    Node node = required(name);
    if (!(node instanceof Node.Amount amount) || amount.value() < least || amount.value() > most) {
      throw node.place()
          .refuse(
              "there should be a number from "
                  + Math.round(least)
                  + " to "
                  + Math.round(most)
                  + " here (without quotes)");
    }
    return amount.value();
  }

  int whole(String name, int least) {
    double amount = amount(name, least, 1_000_000);
    if (amount != Math.rint(amount)) {
      throw place(name).refuse("there should be a whole number here");
    }
    return (int) amount;
  }

  /**
   * The guid, or one made of what the thing is called, so that two people who read the file get the
   * same.
   */
  UUID guid(String name, String called) {
    String text = text(name);
    if (text.isEmpty()) {
      return UUID.nameUUIDFromBytes(called.getBytes(StandardCharsets.UTF_8));
    }
    if (!GUID.matcher(text).matches()) {
      throw place(name).refuse("“" + text + "” is not a guid; delete it, and one is made");
    }
    return UUID.fromString(text);
  }

  /** A colour in upper case, "" where there is none. */
  String color(String name) {
    String color = text(name).toUpperCase(Locale.ROOT);
    if (!color.isEmpty() && !COLOR.matcher(color).matches()) {
      throw place(name)
          .refuse("“" + text(name) + "” is not a colour; write it as #RRGGBB, such as #0072B2");
    }
    return color;
  }

  Localized requiredName(String name) {
    required(name);
    Localized text = localized(name);
    if (text.isEmpty()) {
      throw place(name).refuse("“" + name + "” is blank; fill it in");
    }
    return text;
  }

  Localized localized(String name) {
    Node node = node(name);
    return node == null ? Localized.NONE : localized(node);
  }

  static Localized localized(Node node) {
    if (!(node instanceof Node.Fields fields)) {
      throw node.place()
          .refuse(
              "there should be a text with its language here, such as { \"en\": \"trust\", \"zh\": \"信任\" }");
    }
    TreeMap<String, String> texts = new TreeMap<>();
    fields
        .values()
        .forEach(
            (language, text) -> {
              if (!LANGUAGE.matcher(language).matches()) {
                throw text.place()
                    .refuse(
                        "“"
                            + language
                            + "” is not a language; write en, zh or another tag of that kind");
              }
              if (!string(text).isBlank()) {
                texts.put(language, string(text));
              }
            });
    return Localized.of(texts);
  }

  List<String> texts(String name) {
    return list(name, Entry::string);
  }

  List<String> keys(String name) {
    return list(name, Entry::key);
  }

  <T> List<T> list(String name, Function<Node, T> how) {
    Node node = node(name);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Node.Items items)) {
      throw node.place().refuse("there should be a list [ … ] here, not " + node.kind());
    }
    List<T> list = new ArrayList<>();
    items.values().forEach(item -> list.add(how.apply(item)));
    return list;
  }

  /** The entries of a list of objects. */
  <T> List<T> entries(String name, Function<Entry, T> how) {
    return list(name, item -> read(item, how));
  }

  <T> @Nullable T entry(String name, Function<Entry, T> how) {
    Node node = node(name);
    return node == null ? null : read(node, how);
  }

  /** An object whose fields are texts. */
  TreeMap<String, String> map(String name) {
    TreeMap<String, String> map = new TreeMap<>();
    Node node = node(name);
    if (node instanceof Node.Fields values) {
      values.values().forEach((key, value) -> map.put(key, string(value)));
    } else if (node != null) {
      throw node.place().refuse("there should be an object { … } here, not " + node.kind());
    }
    return map;
  }
}
