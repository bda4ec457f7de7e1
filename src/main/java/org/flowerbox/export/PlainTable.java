package org.flowerbox.export;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Table;

/**
 * A table as text for a terminal: the rows indented by their depth, Han characters counted as two
 * columns, long names cut in the middle, and columns that do not fit side by side put below, groups
 * kept together.
 */
public final class PlainTable {
  private static final int WIDEST_LABEL = 40;
  private static final int NARROWEST = 40;
  private static final String GAP = "  ";

  private final Table table;
  private final int width;
  private final StringBuilder text = new StringBuilder();
  private final int labelWidth;

  private PlainTable(Table table, int width) {
    this.table = table;
    this.width = Math.max(width, NARROWEST);
    int widest = DisplayWidth.of(table.rowHeader());
    for (Table.Row row : table.rows()) {
      widest = Math.max(widest, DisplayWidth.of(label(row)));
    }
    labelWidth = Math.min(widest, Math.min(WIDEST_LABEL, this.width / 2));
  }

  /**
   * The table as lines, each ended by LF, with title and notes.
   *
   * @param width how many columns the terminal has
   */
  public static String of(Table table, int width) {
    return new PlainTable(table, width).write();
  }

  private String write() {
    line(table.title());
    Table.Provenance from = table.provenance();
    line(
        from.project()
            + ", step "
            + from.step()
            + " · layer: "
            + from.layer()
            + " · counted: "
            + from.measure());
    for (List<Table.Column> block : blocks()) {
      line("");
      write(block);
    }
    if (!from.notes().isEmpty()) {
      line("");
      from.notes().forEach(note -> wrap("- " + note));
    }
    return text.toString();
  }

  private List<List<Table.Column>> blocks() {
    List<List<Table.Column>> blocks = new ArrayList<>();
    List<Table.Column> block = new ArrayList<>();
    for (List<Table.Column> piece : pieces()) {
      if (!block.isEmpty() && width(block) + width(piece) > width - labelWidth) {
        blocks.add(block);
        block = new ArrayList<>();
      }
      block.addAll(piece);
    }
    blocks.add(block);
    return blocks;
  }

  /**
   * What stays side by side: groups, and the single columns of a group that is too wide by itself.
   */
  private List<List<Table.Column>> pieces() {
    List<Table.Column> columns = table.columns();
    List<Integer> starts = HeaderRow.groupStarts(columns);
    List<List<Table.Column>> pieces = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : columns.size();
      List<Table.Column> group = columns.subList(starts.get(i), end);
      if (width(group) <= width - labelWidth) {
        pieces.add(group);
      } else {
        group.forEach(column -> pieces.add(List.of(column)));
      }
    }
    return pieces;
  }

  private static int width(List<Table.Column> columns) {
    return columns.stream().mapToInt(column -> GAP.length() + width(column)).sum();
  }

  private static int width(Table.Column column) {
    int widest = DisplayWidth.of(column.label());
    for (double value : column.values()) {
      widest = Math.max(widest, Cells.shown(value, column.unit()).length());
    }
    return widest;
  }

  private void write(List<Table.Column> block) {
    int[] widths = block.stream().mapToInt(PlainTable::width).toArray();
    List<HeaderRow> levels = HeaderRow.of(block);
    for (int level = 0; level < levels.size(); level++) {
      boolean last = level == levels.size() - 1;
      StringBuilder line =
          new StringBuilder(DisplayWidth.padRight(last ? table.rowHeader() : "", labelWidth));
      for (HeaderRow.Cell cell : levels.get(level).cells()) {
        line.append(GAP).append(header(cell, widths, last));
      }
      line(line.toString());
    }
    line("-".repeat(labelWidth + width(block)));
    for (int row = 0; row < table.rows().size(); row++) {
      line(row(row, block, widths));
    }
  }

  private static String header(HeaderRow.Cell cell, int[] widths, boolean last) {
    int room = GAP.length() * (cell.span() - 1);
    for (int i = cell.first(); i < cell.first() + cell.span(); i++) {
      room += widths[i];
    }
    if (last) {
      return DisplayWidth.padLeft(cell.label(), room);
    }
    String label = DisplayWidth.cut(cell.label(), room);
    int rest = room - DisplayWidth.of(label);
    return rest < 4 ? DisplayWidth.centre(label, room) : ruled(label, rest);
  }

  /** A rule to both sides shows which columns the label is over. */
  private static String ruled(String label, int rest) {
    int left = rest / 2;
    return "-".repeat(left - 1) + " " + label + " " + "-".repeat(rest - left - 1);
  }

  private String row(int row, List<Table.Column> block, int[] widths) {
    String label = DisplayWidth.cut(label(table.rows().get(row)), labelWidth);
    StringBuilder line = new StringBuilder(DisplayWidth.padRight(label, labelWidth));
    for (int i = 0; i < block.size(); i++) {
      Table.Column column = block.get(i);
      line.append(GAP)
          .append(
              DisplayWidth.padLeft(Cells.shown(column.values()[row], column.unit()), widths[i]));
    }
    return line.toString();
  }

  private static String label(Table.Row row) {
    return "  ".repeat(row.depth()) + visible(row.label());
  }

  private static String visible(String label) {
    return label
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void wrap(String sentence) {
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ")) {
      if (!line.isEmpty() && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > width) {
        line(line.toString());
        line = new StringBuilder("  ").append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    line(line.toString());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
