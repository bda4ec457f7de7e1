package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line for each
 * row, quotes around cells that have tabs, line ends or quotes in them.
 *
 * @param rows top to bottom; each may have its own length
 */
record Block(List<List<String>> rows) {
  Block {
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Block read(String text) {
    return new Reader(text).read();
  }

  boolean isSingle() {
    return rows.size() == 1 && rows.getFirst().size() == 1;
  }

  /** The block as text. */
  String write() {
    return rows.stream()
        .map(row -> row.stream().map(Block::quoted).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Takes the text apart, character by character. */
  private static final class Reader {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    Reader(String text) {
      this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Block read() {
      while (at < text.length()) {
        row.add(at < text.length() && text.charAt(at) == '"' ? quotedCell() : plainCell());
        endOfCell();
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
      return new Block(rows);
    }

    private void endOfCell() {
      if (at >= text.length()) {
        return;
      }
      boolean newRow = text.charAt(at++) == '\n';
      if (newRow) {
        rows.add(row);
        row = new ArrayList<>();
      } else if (at == text.length()) {
        row.add("");
      }
    }

    private String plainCell() {
      int start = at;
      while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
        at++;
      }
      return text.substring(start, at);
    }

    private String quotedCell() {
      StringBuilder cell = new StringBuilder();
      int start = at++;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c != '"') {
          cell.append(c);
        } else if (at < text.length() && text.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else if (at == text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\n') {
          return cell.toString();
        } else {
          break;
        }
      }
      at = start;
      return plainCell();
    }
  }
}
