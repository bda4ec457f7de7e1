package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;

/**
 * Passages as a web page: headings with the colour of their code, quotations, and below each where
 * it is from.
 */
final class HtmlExcerpts implements ExcerptWriter {
  private static final int DEEPEST_HEADING = 6;

  private final String build;

  HtmlExcerpts(String build) {
    this.build = build;
  }

  @Override
  public void write(ExcerptList excerpts, OutputStream out, Progress progress) throws IOException {
    About about = About.of(excerpts, build);
    HtmlPage page = new HtmlPage(out);
    page.start(about, "excerpts.css", build);
    String count = String.format(Locale.ROOT, "%,d passages", excerpts.size());
    page.raw("<p class=\"sub\">")
        .text(excerpts.provenance().project() + " · " + count + " · layer: ");
    page.text(excerpts.provenance().layer()).raw("</p>\n<nav></nav>\n");
    boolean byCode = excerpts.groupedBy().equals("code");
    Headings headings = new Headings();
    int written = 0;
    for (Excerpt excerpt : excerpts.excerpts()) {
      progress.check();
      progress.at("writing passages", written++, excerpts.size());
      for (Headings.Heading heading : headings.before(excerpt)) {
        heading(page, heading, byCode && heading.innermost() ? excerpt.code().color() : "");
      }
      excerpt(page, excerpt, byCode);
    }
    page.raw("<script>\n").raw(HtmlPage.resource("contents.js")).raw("</script>\n");
    page.end(about);
  }

  private static void heading(HtmlPage page, Headings.Heading heading, String color)
      throws IOException {
    String tag = "h" + Math.min(heading.level() + 2, DEEPEST_HEADING);
    page.raw("<" + tag + HtmlPage.language(heading.text()) + ">");
    if (!color.isEmpty()) {
      dot(page, color);
    }
    page.text(heading.text()).raw("</" + tag + ">\n");
  }

  private static void dot(HtmlPage page, String color) throws IOException {
    page.raw("<span class=\"dot\" style=\"--c:" + HtmlPage.color(color) + "\"></span>");
  }

  private static void excerpt(HtmlPage page, Excerpt excerpt, boolean byCode) throws IOException {
    String color = HtmlPage.color(excerpt.code().color());
    page.raw(
        "<article>\n<blockquote style=\"--c:"
            + color
            + "\""
            + HtmlPage.language(excerpt.text())
            + ">");
    page.text(excerpt.text()).raw("</blockquote>\n<p class=\"where\">");
    if (!byCode) {
      page.raw("<span class=\"code\">");
      dot(page, color);
      page.text(String.join(ExcerptFields.BETWEEN_CODES, excerpt.codePath())).raw("</span>");
    }
    List<String> where = new ArrayList<>(ExcerptFields.where(excerpt));
    page.raw("<b>").text(where.removeFirst()).raw("</b>");
    for (String part : where) {
      page.raw(" · ").text(part);
    }
    page.raw("</p>\n");
    String comment = excerpt.coding().comment();
    if (comment != null && !comment.isBlank()) {
      page.raw("<p class=\"comment\"" + HtmlPage.language(comment) + ">")
          .text(comment)
          .raw("</p>\n");
    }
    page.raw("</article>\n");
  }
}
