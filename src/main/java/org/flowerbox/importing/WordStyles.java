package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say about numbering. */
final class WordStyles {
  /**
   * What a style says.
   *
   * @param list number of its list, "" for none of its own, "0" for no list
   * @param level from 0, -1 where it does not say
   */
  record Style(String base, String list, int level) {}

  static final Style PLAIN = new Style("", "", -1);

  private final Map<String, Style> styles = new HashMap<>();

  static WordStyles of(@Nullable InputStream part, FileBytes file)
      throws IOException, XMLStreamException {
    WordStyles styles = new WordStyles();
    if (part != null) {
      try (part;
          XmlPull xml = XmlPull.of(part, file)) {
        while (xml.next()) {
          if (xml.starts("style")) {
            styles.styles.put(xml.attribute("styleId"), read(xml));
          }
        }
      }
    }
    return styles;
  }

  private static Style read(XmlPull xml) throws XMLStreamException {
    String base = "";
    String list = "";
    int level = -1;
    while (xml.next() && !xml.ends("style")) {
      if (xml.starts("basedOn")) {
        base = xml.attribute("val");
      } else if (xml.starts("numId")) {
        list = xml.attribute("val");
      } else if (xml.starts("ilvl")) {
        level = xml.number("val", -1);
      }
    }
    return new Style(base, list, level);
  }

  /** The style, or the one it is based on, that says which list its paragraphs are in. */
  Style numbering(String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (seen.add(at)) {
      Style style = styles.getOrDefault(at, PLAIN);
      if (!style.list().isEmpty()) {
        return style;
      }
      at = style.base();
    }
    return PLAIN;
  }
}
