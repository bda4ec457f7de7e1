package org.flowerbox.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A web page of one file: its looks are in it, it fetches nothing, and every word that comes from
 * outside is escaped.
 */
final class HtmlPage {
  private static final String NO_COLOR = "#8a929b";

  private final Writer out;

  HtmlPage(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Begins the page; {@code style} names the sheet that is used besides the common one. */
  void start(About about, String style, String build) throws IOException {
    raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    raw(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"");
    text(build).raw("\">\n<title>").text(about.title()).raw("</title>\n<style>\n");
    raw(resource("page.css"))
        .raw(resource(style))
        .raw("</style>\n</head>\n<body>\n<h1>")
        .text(about.title())
        .raw("</h1>\n");
  }

  void end(About about) throws IOException {
    raw("<section class=\"about\">\n<dl>\n");
    for (Map.Entry<String, String> fact : about.facts().entrySet()) {
      raw("<dt>").text(fact.getKey()).raw("</dt><dd>").text(fact.getValue()).raw("</dd>\n");
    }
    raw("</dl>\n<ul>\n");
    for (String note : about.notes()) {
      raw("<li>").text(note).raw("</li>\n");
    }
    raw("</ul>\n</section>\n</body>\n</html>\n");
    out.flush();
  }

  HtmlPage raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  HtmlPage text(String text) throws IOException {
    out.write(escaped(text));
    return this;
  }

  /**
   * The attribute that says that the text is Chinese, where it is, so that the right shapes of its
   * characters are taken.
   */
  static String language(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic) ? " lang=\"zh\"" : "";
  }

  /** The colour, or grey where it is none. */
  static String color(String color) {
    return color.matches("#[0-9a-fA-F]{6}") ? color : NO_COLOR;
  }

  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (char c : Cells.printable(text).toCharArray()) {
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
