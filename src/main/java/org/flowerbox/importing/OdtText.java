package org.flowerbox.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The text of an OpenDocument text: what was deleted under tracking stays out, notes and comments
 * stand where they are called, tables come row by row, text boxes after their paragraph. Spaces are
 * collapsed as the format asks.
 */
final class OdtText {
  private final XmlPull xml;
  private final Flow flow;
  private final OdtLists lists;
  private final Set<String> hiddenStyles = new HashSet<>();
  private final Map<String, String> comments = new LinkedHashMap<>();
  private String style = "";
  private String noteClass = "footnote";
  private int paragraphs;

  OdtText(XmlPull xml, Flow flow, OdtLists lists) {
    this.xml = xml;
    this.flow = flow;
    this.lists = lists;
  }

  /** Takes the list styles and hidden styles that the part defines and the text it holds. */
  void read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart()) {
        start(xml.name());
      } else if (xml.isEnd()) {
        end(xml.name());
      } else if (paragraphs > 0) {
        flow.text(WhiteSpace.collapse(xml.text(), flow.last()));
      }
    }
    for (String comment : comments.values()) {
      flow.text(comment);
      flow.endParagraph();
    }
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "style" -> style = xml.attribute("name");
      case "text-properties" -> {
        if (xml.attribute("display").equals("none")) {
          hiddenStyles.add(style);
        }
      }
      case "list-style" -> lists.readStyle(xml);
      case "p", "h" -> openParagraph();
      case "span" -> {
        if (hiddenStyles.contains(xml.attribute("style-name"))) {
          xml.skip();
        }
      }
      case "s" -> flow.text(" ".repeat(Math.clamp(xml.number("c", 1), 1, 1000)));
      case "tab" -> flow.text(paragraphs > 0 ? "\t" : "");
      case "line-break" -> flow.text("\n");
      case "list" -> lists.openList(xml);
      case "list-item" -> lists.openItem(xml);
      case "list-header" -> lists.openHeader();
      case "table-row" -> flow.openRow();
      case "table-cell", "covered-table-cell" -> openCell();
      case "note" -> openNote(xml.attribute("note-class"));
      case "annotation" -> annotation();
      case "annotation-end" -> flow.text(commentNamed(xml.attribute("name")));
      default -> {
        if (isUnseen(name) || xml.namespace().contains("svg")) {
          xml.skip();
        } else if (isShape(name)) {
          flow.openBox();
        }
      }
    }
  }

  /** Whether it is something drawn that may have paragraphs in it. */
  private boolean isShape(String name) {
    return xml.namespace().contains("drawing")
        && switch (name) {
          case "text-box",
              "custom-shape",
              "rect",
              "ellipse",
              "circle",
              "polygon",
              "path",
              "line",
              "connector",
              "caption" ->
              true;
          default -> false;
        };
  }

  private static boolean isUnseen(String name) {
    return switch (name) {
      case "tracked-changes",
          "note-citation",
          "ruby-text",
          "forms",
          "scripts",
          "meta",
          "settings",
          "master-styles",
          "font-face-decls",
          "hidden-text",
          "hidden-paragraph",
          "table-of-content-source",
          "illustration-index-source",
          "table-index-source",
          "object-index-source",
          "user-index-source",
          "alphabetical-index-source",
          "bibliography-source",
          "event-listeners",
          "binary-data" ->
          true;
      default -> false;
    };
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> closeParagraph();
      case "list" -> lists.closeList();
      case "table-row" -> flow.closeRow();
      case "table-cell", "covered-table-cell" -> flow.closeCell();
      case "note" -> flow.closeNote(noteClass);
      default -> {
        if (isShape(name)) {
          flow.closeBox();
        }
      }
    }
  }

  private void openParagraph() {
    paragraphs++;
    if (flow.isAtStart()) {
      flow.text(lists.label());
    }
  }

  private void closeParagraph() {
    paragraphs--;
    flow.endParagraph();
  }

  private void openCell() {
    int repeated = Math.clamp(xml.number("number-columns-repeated", 1), 1, 100);
    for (int i = 1; i < repeated; i++) {
      flow.emptyCell();
    }
    flow.openCell();
  }

  private void openNote(String kind) {
    noteClass = kind.equals("endnote") ? "endnote" : "footnote";
    flow.openNote();
  }

  private void annotation() throws XMLStreamException {
    String name = xml.attribute("name");
    String author = "";
    StringBuilder said = new StringBuilder();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts("creator")) {
        author = xml.textInside();
      } else if (xml.starts("date")
          || xml.starts("date-string")
          || xml.starts("creator-initials")) {
        xml.skip();
      } else if (xml.isText()) {
        said.append(xml.text());
      } else if (xml.starts("s") || xml.ends("p")) {
        said.append(' ');
      }
    }
    String label = author.isBlank() ? "comment" : "comment by " + author;
    String comment = Flow.inBrackets(label, said.toString());
    if (name.isEmpty()) {
      flow.text(comment);
    } else {
      comments.put(name, comment);
    }
  }

  /** A comment on a stretch of text stands at its end. */
  private String commentNamed(String name) {
    String comment = comments.remove(name);
    return comment == null ? "" : comment;
  }
}
