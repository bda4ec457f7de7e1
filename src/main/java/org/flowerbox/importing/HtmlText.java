package org.flowerbox.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a web page as a browser shows it: block elements are paragraphs, tables come row by
 * row, list items keep their numbers, what is not shown and what is marked as deleted stays out.
 */
final class HtmlText implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "noscript",
          "del",
          "rp",
          "svg",
          "object",
          "iframe",
          "canvas",
          "audio",
          "video",
          "select",
          "button",
          "textarea",
          "datalist",
          "map",
          "rt");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** A list that is open: numbered or not, and the number of its next item. */
  private static final class Listing {
    final String format;
    int next;

    Listing(Element list) {
      format =
          list.normalName().equals("ol")
              ? list.attr("type").isEmpty() ? "1" : list.attr("type")
              : "";
      next = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    String label() {
      return format.isEmpty() ? "• " : ListNumber.write(format, next++) + ". ";
    }
  }

  private final Flow flow;
  private final Deque<Listing> lists = new ArrayDeque<>();
  private String label = "";
  private int verbatim;
  private int deepest;

  HtmlText(Flow flow) {
    this.flow = flow;
  }

  /** How deep the elements met so far were nested. */
  int deepest() {
    return deepest;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    if (node instanceof TextNode text && !(node instanceof CDataNode && text.isBlank())) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      if (isUnseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> {
        flow.trimEnd();
        flow.text("\n");
      }
      case "ol", "ul", "menu" -> {
        endBlock();
        lists.push(new Listing(element));
      }
      case "li" -> {
        endBlock();
        label = lists.isEmpty() ? "• " : lists.element().label();
      }
      case "tr" -> {
        endBlock();
        flow.openRow();
      }
      case "td", "th" -> {
        if (isInRow(element)) {
          flow.openCell();
        }
      }
      case "pre", "listing", "xmp" -> {
        endBlock();
        verbatim++;
      }
      case "q" -> flow.text("“");
      default -> {
        if (element.isBlock()) {
          endBlock();
        }
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "ol", "ul", "menu" -> {
        endBlock();
        lists.pop();
      }
      case "tr" -> {
        endBlock();
        flow.closeRow();
      }
      case "td", "th" -> {
        if (isInRow(element)) {
          endBlock();
          flow.closeCell();
        }
      }
      case "pre", "listing", "xmp" -> {
        verbatim--;
        endBlock();
      }
      case "q" -> flow.text("”");
      default -> {
        if (element.isBlock()) {
          endBlock();
        }
      }
    }
  }

  private static boolean isInRow(Element cell) {
    Element parent = cell.parent();
    return CELLS.contains(cell.normalName()) && parent != null && parent.normalName().equals("tr");
  }

  private void endBlock() {
    flow.trimEnd();
    flow.endParagraphIfAny();
  }

  /**
   * White space collapses to one space as in a browser, except in preformatted text; no-break and
   * ideographic spaces stay.
   */
  private void text(String raw) {
    if (verbatim > 0) {
      flow.text(raw);
      return;
    }
    boolean start = flow.isAtStart();
    String text = WhiteSpace.collapse(raw, flow.last());
    if (!text.isEmpty()) {
      flow.text(start ? label + text : text);
      label = start ? "" : label;
    }
  }
}
