package org.flowerbox.store;

import java.sql.SQLException;
import java.util.ArrayList;
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
   * Moves spans for text {@code from} to {@code to} replaced by something of that length. A live
   * coding or link whose words are all gone is removed.
   */
  void move(int source, int from, int to, int length) throws SQLException {
    for (Spans spans : TABLES) {
      List<Touching> touching = touching(spans, source, from, to);
      shift(spans, source, to, length - (to - from));
      for (Touching row : touching) {
        adjust(spans, row, from, to, length);
      }
    }
    log.line(Op.MOVE, Mappings.SOURCE.code(), source, Json.ofRow(range(from, to, length)));
  }

  private static Map<String, @Nullable Object> range(int from, int to, int length) {
    Map<String, @Nullable Object> range = new LinkedHashMap<>();
    range.put("from", from);
    range.put("to", to);
    range.put("length", length);
    return range;
  }

  /**
   * A row whose span shares words with the range, or is empty and lies in it or at one of its ends.
   */
  private record Touching(int id, int[] offsets, boolean live) {}

  private List<Touching> touching(Spans spans, int source, int from, int to) throws SQLException {
    List<Touching> found = new ArrayList<>();
    sql.each(
        row -> {
          int[] offsets = new int[spans.offsets.size()];
          for (int i = 0; i < offsets.length; i++) {
            offsets[i] = row.getInt(spans.offsets.get(i));
          }
          found.add(new Touching(row.getInt("id"), offsets, row.getObject("removed") == null));
        },
        "SELECT id, removed, "
            + String.join(", ", spans.offsets)
            + " FROM "
            + spans.name
            + " WHERE source = ? AND (start < ? AND stop > ? OR start = stop AND start BETWEEN ? AND ?)",
        source,
        to,
        from,
        from,
        to);
    return found;
  }

  private void adjust(Spans spans, Touching row, int from, int to, int length) throws SQLException {
    Map<String, @Nullable Object> moved = new LinkedHashMap<>();
    int last = spans.offsets.size() - 1;
    for (int i = 0; i <= last; i++) {
      int at = row.offsets[i];
      int inside = at == row.offsets[0] && spans.table != Mappings.TURNS ? from : from + length;
      moved.put(
          spans.offsets.get(i), at <= from ? at : at >= to ? at + length - (to - from) : inside);
    }
    boolean wordless =
        row.offsets[0] < row.offsets[last]
            && moved.get("start") instanceof Integer start
            && start.equals(moved.get("stop"));
    if (wordless && spans.table == MEMOS) {
      moved.replaceAll((_, _) -> null);
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
