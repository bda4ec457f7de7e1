package org.flowerbox.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a step back by doing the inverse of every line of its log, last line first; what it does is
 * logged like any step.
 */
final class Undo {
  /** A line of the log. */
  private record Line(Op op, int table, int row, int count, @Nullable String old) {}

  private final Sql sql;
  private final LogWriter log;
  private final RowWriter rows;

  Undo(Sql sql, LogWriter log) {
    this.sql = sql;
    this.log = log;
    this.rows = new RowWriter(sql, log);
  }

  void invert(int step) throws SQLException {
    for (Line line : lines(step)) {
      invert(line);
    }
  }

  private List<Line> lines(int step) throws SQLException {
    List<Line> lines = new ArrayList<>();
    sql.each(
        row ->
            lines.add(
                new Line(
                    Op.of(row.getInt(1)),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getString(5))),
        "SELECT op, tbl, row, count, old FROM changes WHERE step = ? ORDER BY seq DESC",
        step);
    return lines;
  }

  private void invert(Line line) throws SQLException {
    switch (line.op) {
      case ADD, RESTORE -> rows.remove(line.table, line.row, line.count);
      case REMOVE -> rows.restore(line.table, line.row, line.count);
      case EDIT -> rows.set(line.table, line.row, old(line));
      case MOVE ->
          new SpanMover(sql, log, rows).move(line.row, Replacements.of(old(line)).inverse());
    }
    touchTurns(line);
  }

  /** Turns are read by source, so the snapshot must learn whose they are. */
  private void touchTurns(Line line) throws SQLException {
    if (line.table == Mappings.TURNS && line.op != Op.EDIT) {
      sql.each(
          row -> log.touched().moved(row.getInt(1)),
          "SELECT DISTINCT source FROM turns WHERE id BETWEEN ? AND ?",
          line.row,
          line.row + line.count - 1);
    }
  }

  private static Map<String, @Nullable Object> old(Line line) {
    return Json.row(line.old == null ? "{}" : line.old);
  }
}
