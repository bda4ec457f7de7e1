package org.flowerbox.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves the spans of a source when words of its text are replaced, so that each keeps its words.
 * Spans behind the replaced range shift, and come back by shifting; a span that touches the range,
 * also of a removed row, has its old ends logged, since an end inside the range cannot be found
 * again by shifting.
 *
 * <p>A memo whose words are all gone stays, on the source as a whole.
 *
 * <p>A coding, link or memo that had some of the replaced words gets all of the new ones. Turns do
 * not, since two neighbours would then overlap: the new words go to the turn that the range begins
 * in.
 */
final class SpanMover {
  /** A table with positions in a source's text. */
  private record Spans(int table, String name, List<String> offsets) {}

  private static final int MEMOS = Mappings.MEMO.code();

  private static final List<Spans> TABLES =
      List.of(
          new Spans(Mappings.CODING.code(), "codings", List.of("start", "stop")),
          new Spans(Mappings.CASE_LINK.code(), "case_links", List.of("start", "stop")),
          new Spans(MEMOS, "memos", List.of("start", "stop")),
          new Spans(Mappings.TURNS, "turns", List.of("start", "body", "stop")));

  private final Sql sql;
  private final LogWriter log;
  private final RowWriter rows;

  SpanMover(Sql sql, LogWriter log, RowWriter rows) {
    this.sql = sql;
    this.log = log;
    this.rows = rows;
  }

  /**
   * Moves spans for stretches of the text that are replaced. A live coding or link whose words are
   * all gone is removed.
   */
  void move(int source, Replacements replaced) throws SQLException {
    for (Spans spans : TABLES) {
      if (replaced.size() == 1) {
        moveByOne(spans, source, replaced);
      } else {
        moveEach(spans, source, replaced);
      }
    }
    log.line(Op.MOVE, Mappings.SOURCE.code(), source, Json.ofRow(replaced.toMap()));
  }

  /** Rows behind the one stretch are moved by SQLite itself, which is quick for a million. */
  private void moveByOne(Spans spans, int source, Replacements replaced) throws SQLException {
    int from = replaced.from();
    int to = replaced.to();
    List<Spanned> touching = touching(spans, source, from, to);
    shift(spans, source, to, replaced.length() - (to - from));
    for (Spanned row : touching) {
      adjust(spans, row, replaced);
    }
  }

  /** Looks at every row once, however many stretches there are. */
  private void moveEach(Spans spans, int source, Replacements replaced) throws SQLException {
    String set = String.join(" = ?, ", spans.offsets) + " = ?";
    List<Spanned> rowsOfSource = rows(spans, "source = ? AND start IS NOT NULL", source);
    for (Spanned row : rowsOfSource) {
      if (replaced.touch(row.start(), row.stop())) {
        adjust(spans, row, replaced);
      } else {
        int[] moved = moved(spans, row, replaced);
        if (!Arrays.equals(moved, row.offsets)) {
          Object[] values = new Object[moved.length + 1];
          Arrays.setAll(values, i -> i < moved.length ? moved[i] : row.id);
          sql.update("UPDATE " + spans.name + " SET " + set + " WHERE id = ?", values);
        }
      }
    }
  }

  /** A row with its positions. */
  private record Spanned(int id, int[] offsets, boolean live) {
    int start() {
      return offsets[0];
    }

    int stop() {
      return offsets[offsets.length - 1];
    }
  }

  /**
   * Rows whose span shares words with the range, or is empty and lies in it or at one of its ends.
   */
  private List<Spanned> touching(Spans spans, int source, int from, int to) throws SQLException {
    return rows(
        spans,
        "source = ? AND (start < ? AND stop > ? OR start = stop AND start BETWEEN ? AND ?)",
        source,
        to,
        from,
        from,
        to);
  }

  private List<Spanned> rows(Spans spans, String where, Object... values) throws SQLException {
    List<Spanned> found = new ArrayList<>();
    sql.each(
        row -> {
          int[] offsets = new int[spans.offsets.size()];
          for (int i = 0; i < offsets.length; i++) {
            offsets[i] = row.getInt(spans.offsets.get(i));
          }
          found.add(new Spanned(row.getInt("id"), offsets, row.getObject("removed") == null));
        },
        "SELECT id, removed, "
            + String.join(", ", spans.offsets)
            + " FROM "
            + spans.name
            + " WHERE "
            + where,
        values);
    return found;
  }

  private static int[] moved(Spans spans, Spanned row, Replacements replaced) {
    boolean hasWords = row.start() < row.stop();
    return Arrays.stream(row.offsets)
        .map(
            at -> {
              boolean first = at == row.start();
              return replaced.moved(at, first && hasWords, first && spans.table != Mappings.TURNS);
            })
        .toArray();
  }

  private void adjust(Spans spans, Spanned row, Replacements replaced) throws SQLException {
    int[] positions = moved(spans, row, replaced);
    int last = positions.length - 1;
    boolean wordless = row.start() < row.stop() && positions[0] == positions[last];
    Map<String, @Nullable Object> moved = new LinkedHashMap<>();
    for (int i = 0; i <= last; i++) {
      boolean homeless = wordless && spans.table == MEMOS;
      moved.put(spans.offsets.get(i), homeless ? null : (Object) positions[i]);
    }
    rows.set(spans.table, row.id, moved);
    if (wordless && row.live && spans.table != Mappings.TURNS && spans.table != MEMOS) {
      rows.remove(spans.table, row.id, 1);
    }
  }

  private void shift(Spans spans, int source, int behind, int by) throws SQLException {
    if (by != 0) {
      StringBuilder columns = new StringBuilder();
      for (String offset : spans.offsets) {
        columns
            .append(columns.isEmpty() ? "" : ", ")
            .append(offset)
            .append(" = ")
            .append(offset)
            .append(" + ")
            .append(by);
      }
      try (var update =
          sql.connection()
              .prepareStatement(
                  "UPDATE "
                      + spans.name
                      + " SET "
                      + columns
                      + " WHERE source = ? AND start >= ? AND NOT (start = stop AND start = ?)")) {
        update.setInt(1, source);
        update.setInt(2, behind);
        update.setInt(3, behind);
        update.executeUpdate();
      }
    }
  }
}
