package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flowerbox.model.Table;
import org.flowerbox.model.Table.Column;

/**
 * Tables as a web page: three rules, the tree indented, header and names in sight while one
 * scrolls.
 */
final class HtmlTable implements TableWriter {
  private static final double WIDEST_NAME = 26;

  private final String build;

  HtmlTable(String build) {
    this.build = build;
  }

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    About about = About.of(table, build);
    HtmlPage page = new HtmlPage(out);
    Set<Integer> firsts = new HashSet<>(HeaderRow.groupStarts(table.columns()));
    page.start(about, "table.css", build);
    Table.Provenance from = table.provenance();
    page.raw("<p class=\"sub\">")
        .text(from.project() + " · layer: " + from.layer() + " · counted: " + from.measure());
    page.raw(
        "</p>\n<div class=\"scroll\">\n<table style=\"--w:"
            + nameWidth(table)
            + "em\">\n<thead>\n");
    head(page, table, firsts);
    page.raw("</thead>\n<tbody>\n");
    boolean tree = table.rows().stream().anyMatch(row -> row.depth() > 0);
    for (int row = 0; row < table.rows().size(); row++) {
      row(page, table, row, tree, firsts);
    }
    page.raw("</tbody>\n</table>\n</div>\n");
    page.end(about);
  }

  /**
   * About how wide the column of names is, for what must not slide under it: half an em for a
   * letter, one for a Han character.
   */
  private static double nameWidth(Table table) {
    int widest = DisplayWidth.of(table.rowHeader());
    for (Table.Row row : table.rows()) {
      widest = Math.max(widest, DisplayWidth.of(row.label()) + 3 * row.depth());
    }
    return Math.min(widest * 0.5 + 2, WIDEST_NAME);
  }

  private static void head(HtmlPage page, Table table, Set<Integer> firsts) throws IOException {
    List<HeaderRow> levels = HeaderRow.of(table.columns());
    for (int level = 0; level < levels.size(); level++) {
      page.raw("<tr>");
      if (level == levels.size() - 1) {
        page.raw("<th class=\"row\" scope=\"col\">").text(table.rowHeader()).raw("</th>");
      } else {
        page.raw("<th class=\"row\"></th>");
      }
      for (HeaderRow.Cell cell : levels.get(level).cells()) {
        cell(page, cell, firsts);
      }
      page.raw("</tr>\n");
    }
  }

  private static void cell(HtmlPage page, HeaderRow.Cell cell, Set<Integer> firsts)
      throws IOException {
    String first = firsts.contains(cell.first()) ? " class=\"first\"" : "";
    String scope =
        cell.span() > 1 ? " scope=\"colgroup\" colspan=\"" + cell.span() + "\"" : " scope=\"col\"";
    page.raw("<th").raw(first).raw(scope).raw(HtmlPage.language(cell.label()));
    page.raw("><span><b>").text(cell.label()).raw("</b></span></th>");
  }

  private static void row(HtmlPage page, Table table, int index, boolean tree, Set<Integer> firsts)
      throws IOException {
    Table.Row row = table.rows().get(index);
    String kind =
        row.total() ? " class=\"total\"" : tree && row.depth() == 0 ? " class=\"top\"" : "";
    String depth = row.depth() > 0 ? " style=\"--d:" + row.depth() + "\"" : "";
    page.raw("<tr")
        .raw(kind)
        .raw("><th class=\"row\" scope=\"row\"")
        .raw(depth)
        .raw(HtmlPage.language(row.label()));
    page.raw(" title=\"").text(row.label()).raw("\">").text(row.label()).raw("</th>");
    for (int i = 0; i < table.columns().size(); i++) {
      value(page, table.columns().get(i), index, firsts.contains(i));
    }
    page.raw("</tr>\n");
  }

  private static void value(HtmlPage page, Column column, int row, boolean first)
      throws IOException {
    double value = column.values()[row];
    boolean faint = value == 0 || Double.isNaN(value);
    String look =
        first && faint
            ? " class=\"first z\""
            : first ? " class=\"first\"" : faint ? " class=\"z\"" : "";
    page.raw("<td").raw(look).raw(">").raw(Cells.shown(value, column.unit())).raw("</td>");
  }
}
