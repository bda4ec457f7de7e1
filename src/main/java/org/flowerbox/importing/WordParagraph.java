package org.flowerbox.importing;

import javax.xml.stream.XMLStreamException;

/**
 * What the properties of a Word paragraph say.
 *
 * @param style "" for none
 * @param list number of its list, "" where it does not say, "0" for none
 * @param level from 0, -1 where it does not say
 * @param joined whether its mark was deleted, so that the next paragraph goes on in it
 */
record WordParagraph(String style, String list, int level, boolean joined) {
  /** Reads them and goes to their end. */
  static WordParagraph of(XmlPull xml) throws XMLStreamException {
    String style = "";
    String list = "";
    int level = -1;
    boolean joined = false;
    while (xml.next() && !xml.ends("pPr")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val");
        case "numId" -> list = xml.attribute("val");
        case "ilvl" -> level = xml.number("val", -1);
        case "del", "moveFrom" -> joined = true;
        case "pPrChange" -> xml.skip();
        default -> {}
      }
    }
    return new WordParagraph(style, list, level, joined);
  }

  /** Its number with a space behind it, "" where it has none. */
  String number(WordStyles styles, WordNumbering numbering) {
    if (!list.isEmpty()) {
      return list.equals("0") ? "" : numbering.next(list, Math.max(0, level), style);
    }
    WordStyles.Style inherited = styles.numbering(style);
    return inherited.list().isEmpty() || inherited.list().equals("0")
        ? ""
        : numbering.next(inherited.list(), level >= 0 ? level : inherited.level(), style);
  }
}
