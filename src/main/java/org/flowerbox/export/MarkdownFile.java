package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.flowerbox.model.Table;

/**
 * Tables as Markdown (GitHub's pipe tables, which pandoc reads too). Header levels stand in one
 * row; children are indented.
 */
final class MarkdownFile implements TableWriter {
  private static final String SPECIAL = "\\`*_{}[]<>#|~$&";
  private static final String INDENT = "&emsp;";

  private final String build;

  MarkdownFile(String build) {
    this.build = build;
  }

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    About about = About.of(table, build);
    StringBuilder text = new StringBuilder("# ").append(escaped(table.title())).append("\n\n");
    text.append(header(table)).append(rule(table));
    for (int row = 0; row < table.rows().size(); row++) {
      text.append(row(table, row));
    }
    text.append('\n');
    about
        .facts()
        .forEach(
            (name, value) ->
                text.append("- ").append(name).append(": ").append(escaped(value)).append('\n'));
    about.notes().forEach(note -> text.append("- ").append(escaped(note)).append('\n'));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String header(Table table) {
    return table.columns().stream()
        .map(
            column ->
                column.header().stream()
                    .map(MarkdownFile::escaped)
                    .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(" | ", "| " + escaped(table.rowHeader()) + " | ", " |\n"));
  }

  private static String rule(Table table) {
    return "|:---" + "|---:".repeat(table.columns().size()) + "|\n";
  }

  private static String row(Table table, int index) {
    Table.Row row = table.rows().get(index);
    String label = INDENT.repeat(row.depth()) + escaped(row.label());
    StringBuilder line =
        new StringBuilder("| ").append(row.total() ? "**" + label + "**" : label).append(" |");
    for (Table.Column column : table.columns()) {
      String value = Cells.shown(column.values()[index], column.unit());
      line.append(' ').append(row.total() ? "**" + value + "**" : value).append(" |");
    }
    return line.append('\n').toString();
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(Character.isISOControl(c) ? ' ' : c);
    }
    return safe.toString();
  }
}
