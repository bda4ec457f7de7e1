package org.flowerbox.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The text of one part of a Word document: insertions in, deletions and hidden text out, notes and
 * comments where they are called, tables row by row, text boxes after their paragraph.
 */
final class WordText {
  private final XmlPull xml;
  private final Flow flow;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Map<String, String> notes;
  private final Deque<Boolean> joined = new ArrayDeque<>();
  private boolean hidden;
  private int embedded;

  /**
   * Reads a part.
   *
   * @param notes what stands where a note is called, by kind and id such as {@code footnote/2}
   */
  WordText(
      XmlPull xml,
      Flow flow,
      WordStyles styles,
      WordNumbering numbering,
      Map<String, String> notes) {
    this.xml = xml;
    this.flow = flow;
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
  }

  /** How many embedded documents stand in it. */
  int embedded() {
    return embedded;
  }

  /** Takes everything up to the end of the element that is open now, or of the document. */
  void readInside() throws XMLStreamException {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.isStart()) {
        start(xml.name());
      } else if (xml.isEnd()) {
        end(xml.name());
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> joined.push(false);
      case "pPr" -> paragraph(WordParagraph.of(xml));
      case "r" -> hidden = false;
      case "rPr" -> hidden |= isHidden();
      case "t" -> text(xml.textInside().replace('\n', ' '));
      case "tab", "ptab" -> text("\t");
      case "br" ->
          text(
              xml.attribute("type").isEmpty() || xml.attribute("type").equals("textWrapping")
                  ? "\n"
                  : "");
      case "cr" -> text("\n");
      case "noBreakHyphen" -> text("-");
      case "softHyphen" -> text("\u00AD");
      case "sym" -> text(symbol(xml.attribute("char")));
      case "footnoteReference" -> text(notes.getOrDefault("footnote/" + xml.attribute("id"), ""));
      case "endnoteReference" -> text(notes.getOrDefault("endnote/" + xml.attribute("id"), ""));
      case "commentReference" ->
          flow.text(notes.getOrDefault("comment/" + xml.attribute("id"), ""));
      case "txbxContent" -> flow.openBox();
      case "tr" -> flow.openRow();
      case "trPr" -> row();
      case "tc" -> flow.openCell();
      case "OLEObject", "altChunk" -> embedded++;
      case "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "delInstrText",
          "rt",
          "sdtPr",
          "sectPr",
          "tblPr",
          "tcPr" ->
          xml.skip();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        if (!joined.isEmpty() && !joined.pop()) {
          flow.endParagraph();
        }
      }
      case "r" -> hidden = false;
      case "txbxContent" -> flow.closeBox();
      case "tr" -> flow.closeRow();
      case "tc" -> flow.closeCell();
      default -> {}
    }
  }

  private void paragraph(WordParagraph paragraph) {
    if (paragraph.joined()) {
      joined.pop();
      joined.push(true);
    }
    if (flow.isAtStart()) {
      flow.text(paragraph.number(styles, numbering));
    }
  }

  private void text(String text) {
    if (!hidden) {
      flow.text(text);
    }
  }

  private boolean isHidden() throws XMLStreamException {
    boolean vanished = false;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts("vanish")) {
        String value = xml.attribute("val");
        vanished = !value.equals("0") && !value.equals("false");
      } else if (xml.starts("rPrChange")) {
        xml.skip();
      }
    }
    return vanished;
  }

  private void row() throws XMLStreamException {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts("del")) {
        flow.dropRow();
      }
    }
  }

  /**
   * Symbol fonts keep their signs in the private use area; the few that mean something in a
   * transcript are named.
   */
  private static String symbol(String hexadecimal) {
    try {
      int sign = Integer.parseInt(hexadecimal, 16);
      return switch (sign) {
        case 0xF0B7, 0xF0A7, 0xF06C, 0xF06E -> "•";
        case 0xF0FE, 0xF052 -> "☑";
        case 0xF0A8, 0xF06F, 0xF0A3, 0xF071 -> "☐";
        case 0xF0FC -> "✓";
        case 0xF0FB -> "✗";
        case 0xF0E0 -> "→";
        case 0xF0DF -> "←";
        case 0xF04A -> "☺";
        case 0xF04C -> "☹";
        default -> Character.isValidCodePoint(sign) ? Character.toString(sign) : "\uFFFD";
      };
    } catch (NumberFormatException notANumber) {
      return "\uFFFD";
    }
  }
}
