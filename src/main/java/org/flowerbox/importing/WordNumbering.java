package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of the list items and headings of a Word document, counted while it is read from start to
 * end.
 */
final class WordNumbering {
  private static final int LEVELS = 9;

  /** One level of a list. */
  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
  }

  /** A list as one paragraph after another refers to it. */
  private static final class Instance {
    String definition = "";
    final Map<Integer, Integer> restarts = new HashMap<>();
    boolean used;
  }

  private final Map<String, Level[]> definitions = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Integer> levelOfStyle = new HashMap<>();

  static WordNumbering of(@Nullable InputStream part, FileBytes file)
      throws IOException, XMLStreamException {
    WordNumbering numbering = new WordNumbering();
    if (part != null) {
      try (part;
          XmlPull xml = XmlPull.of(part, file)) {
        numbering.read(xml);
      }
    }
    return numbering;
  }

  private void read(XmlPull xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.starts("abstractNum")) {
        String id = xml.attribute("abstractNumId");
        readDefinition(xml, id);
      } else if (xml.starts("num")) {
        String id = xml.attribute("numId");
        instances.put(id, readInstance(xml));
      }
    }
  }

  private void readDefinition(XmlPull xml, String id) throws XMLStreamException {
    Level[] levels = new Level[LEVELS];
    Arrays.setAll(levels, i -> new Level());
    int at = 0;
    while (xml.next() && !xml.ends("abstractNum")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "lvl" -> at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
          case "start" -> levels[at].start = xml.number("val", 1);
          case "numFmt" -> levels[at].format = xml.attribute("val");
          case "lvlText" -> levels[at].text = xml.attribute("val");
          case "pStyle" -> levelOfStyle.put(id + "/" + xml.attribute("val"), at);
          default -> {}
        }
      }
    }
    definitions.put(id, levels);
  }

  private static Instance readInstance(XmlPull xml) throws XMLStreamException {
    Instance instance = new Instance();
    int at = 0;
    while (xml.next() && !xml.ends("num")) {
      if (xml.starts("abstractNumId")) {
        instance.definition = xml.attribute("val");
      } else if (xml.starts("lvlOverride")) {
        at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
      } else if (xml.starts("startOverride")) {
        instance.restarts.put(at, xml.number("val", 1));
      }
    }
    return instance;
  }

  /**
   * The number of the next paragraph of a list, with a space behind it; "" where nothing is shown.
   *
   * @param level from 0; below 0 to take the level that the list has for the style
   */
  String next(String list, int level, String style) {
    Instance instance = instances.get(list);
    Level[] levels = instance == null ? null : definitions.get(instance.definition);
    if (instance == null || levels == null) {
      return "";
    }
    int at = level >= 0 ? level : levelOfStyle.getOrDefault(instance.definition + "/" + style, 0);
    String label =
        label(levels, count(instance, levels, Math.min(at, LEVELS - 1)), Math.min(at, LEVELS - 1));
    return label.isBlank() ? "" : label + " ";
  }

  private int[] count(Instance instance, Level[] levels, int at) {
    int[] counts = counters.computeIfAbsent(instance.definition, key -> new int[LEVELS]);
    if (!instance.used) {
      instance.used = true;
      instance.restarts.forEach((level, start) -> counts[level] = start - levels[level].start);
    }
    counts[at]++;
    Arrays.fill(counts, at + 1, LEVELS, 0);
    return counts;
  }

  private static String label(Level[] levels, int[] counts, int at) {
    Level level = levels[at];
    if (level.format.equals("bullet")) {
      return level.text.isBlank() ? "" : "•";
    }
    String label = level.text;
    for (int i = 0; i <= at; i++) {
      int number = levels[i].start + Math.max(0, counts[i] - 1);
      label = label.replace("%" + (i + 1), ListNumber.write(levels[i].format, number));
    }
    return level.format.equals("none") ? level.text : label;
  }
}
