package org.flowerbox.store;

import java.sql.SQLException;
import org.flowerbox.model.StepKind;
import org.jspecify.annotations.Nullable;

/** Writes one step and its lines into the log. Neighbouring rows treated alike share a line. */
final class LogWriter {
  private static final String INSERT =
      "INSERT INTO changes (step, seq, op, tbl, row, count, old) VALUES (?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;
  private final int step;
  private final Touched touched = new Touched();
  private int seq;
  private @Nullable Op pending;
  private int table;
  private int first;
  private int count;

  /** Opens the next step. */
  LogWriter(Sql sql, StepKind kind, String summary, int coder, long at, @Nullable Integer target)
      throws SQLException {
    this.sql = sql;
    this.step = (int) sql.number("SELECT coalesce(max(id), 0) + 1 FROM steps");
    sql.update(
        "INSERT INTO steps (id, kind, summary, coder, at, target, state) VALUES (?, ?, ?, ?, ?, ?, 0)",
        step,
        kind.logName(),
        summary,
        coder == 0 ? null : coder,
        at,
        target);
  }

  int step() {
    return step;
  }

  Touched touched() {
    return touched;
  }

  void line(Op op, int ofTable, int row) throws SQLException {
    if (op == pending && ofTable == table && row == first + count) {
      count++;
    } else {
      flush();
      pending = op;
      table = ofTable;
      first = row;
      count = 1;
    }
  }

  void lines(Op op, int ofTable, int firstRow, int rows) throws SQLException {
    flush();
    write(op, ofTable, firstRow, rows, null);
  }

  void line(Op op, int ofTable, int row, String old) throws SQLException {
    flush();
    write(op, ofTable, row, 1, old);
  }

  /** Writes what is left; to be called before the transaction is committed. */
  void flush() throws SQLException {
    if (pending != null) {
      write(pending, table, first, count, null);
      pending = null;
    }
  }

  private void write(Op op, int ofTable, int row, int rows, @Nullable String old)
      throws SQLException {
    sql.update(INSERT, step, seq++, op.code(), ofTable, row, rows, old);
    if (op == Op.MOVE) {
      touched.moved(row);
    } else {
      touched.rows(ofTable, row, rows);
    }
  }
}
