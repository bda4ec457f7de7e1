package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.flowerbox.model.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into nodes that know their lines, within bounds. */
final class JsonTree {
  /** More than any codebook needs, and little enough to hold in memory. */
  static final int LONGEST = 16_000_000;

  private static final int DEEPEST = 100;
  private static final int MOST_TOKENS = 2_000_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxTokenCount(MOST_TOKENS)
                  .maxStringLength(1_000_000)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * What the file says.
   *
   * @throws Refusal naming file and line, if it is not JSON or too much of it
   */
  static Node read(String json, String fileName) {
    if (json.length() > LONGEST) {
      throw new Refusal(
          fileName
              + ": is larger than a framework file may be (16 million characters); is it the right file?");
    }
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return new JsonTree(parser).file(fileName);
    } catch (StreamConstraintsException e) {
      throw new Refusal(
          where(fileName, e)
              + "is nested deeper than "
              + DEEPEST
              + " levels or too large; is it a framework file?",
          e);
    } catch (JacksonException e) {
      throw new Refusal(
          where(fileName, e)
              + "is not JSON: "
              + e.getOriginalMessage()
              + "; look for a missing comma, quote or bracket there",
          e);
    }
  }

  private static String where(String fileName, JacksonException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return line < 1
        ? fileName + ": "
        : fileName + ", line " + line + ", column " + e.getLocation().getColumnNr() + ": ";
  }

  private Node file(String fileName) {
    Place whole = new Place(null, fileName, 1);
    if (parser.nextToken() == null) {
      throw whole.refuse("the file is empty; choose another");
    }
    Node read = value(whole);
    if (parser.nextToken() != null) {
      throw new Place(null, fileName, line())
          .refuse("there is more after the end of the framework; delete it");
    }
    return read;
  }

  private Node value(Place place) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> fields(place);
      case START_ARRAY -> items(place);
      case VALUE_STRING -> new Node.Text(place, wellFormed(parser.getString(), place));
      case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(place, token == JsonToken.VALUE_TRUE);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Node.Amount(place, parser.getNumberValue().doubleValue());
      default -> new Node.Nothing(place);
    };
  }

  private Node fields(Place place) {
    LinkedHashMap<String, Node> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int line = line();
      Node before = fields.get(name);
      if (before != null) {
        throw place
            .in(name, line)
            .refuse(
                "“"
                    + name
                    + "” stands twice, here and in line "
                    + before.place().line()
                    + "; delete one");
      }
      parser.nextToken();
      fields.put(name, value(place.in(name, line)));
    }
    return new Node.Fields(place, fields);
  }

  private Node items(Place place) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(place.in(Integer.toString(items.size()), line())));
    }
    return new Node.Items(place, items);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private static String wellFormed(String text, Place place) {
    boolean loneSurrogate =
        text.codePoints()
            .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    if (loneSurrogate || text.indexOf('\0') >= 0) {
      throw place.refuse(
          "the text holds half a character or a NUL, which cannot be stored; type it anew");
    }
    return text;
  }
}
