package org.flowerbox.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Damaged;
import org.flowerbox.model.Progress;
import org.sqlite.ProgressHandler;

/**
 * Looks for damage in a project file: SQLite's own, spans outside their texts, orphans, and a log
 * that does not lead to the rows.
 */
final class IntegrityCheck {
  /** Of SQLite's, between two questions whether to stop: some ms. */
  private static final int OPERATIONS = 50_000;

  private final Path file;
  private final List<String> findings = new ArrayList<>();

  IntegrityCheck(Path file) {
    this.file = file;
  }

  /**
   * Looks through the file; stops within a moment once that is asked for.
   *
   * @throws Progress.Cancelled if so
   * @throws SQLException if it cannot be looked through, for another reason than damage
   */
  List<String> run(Progress progress) throws SQLException {
    try (Sql sql = new Sql(Connections.reader(file))) {
      sql.connection().setAutoCommit(false);
      stopWith(sql.connection(), progress);
      progress.at("checking the file", 0, 5);
      sql.each(row -> pragma(row.getString(1)), "PRAGMA integrity_check(20)");
      progress.check();
      progress.at("checking references", 1, 5);
      sql.each(
          row ->
              damage(
                  "row "
                      + row.getLong(2)
                      + " of "
                      + row.getString(1)
                      + " refers to a missing row of "
                      + row.getString(3)),
          "PRAGMA foreign_key_check");
      progress.check();
      progress.at("checking spans", 2, 5);
      spans(sql);
      progress.check();
      progress.at("checking for orphans", 3, 5);
      orphans(sql);
      new TextCheck(sql, this::damage).run(progress);
      progress.check();
      progress.at("replaying the history", 4, 5);
      findings.addAll(new LogReplay(sql).findings());
    } catch (SQLException failed) {
      progress.check();
      if (!(Connections.refusal(file, failed) instanceof Damaged damaged)) {
        throw failed;
      }
      findings.add(String.valueOf(damaged.getMessage()));
    }
    return List.copyOf(findings);
  }

  /** SQLite asks now and then, also within one long statement. */
  private static void stopWith(Connection connection, Progress progress) throws SQLException {
    ProgressHandler.setHandler(
        connection,
        OPERATIONS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return progress.isCancelled() ? 1 : 0;
          }
        });
  }

  private void pragma(String answer) {
    if (!"ok".equals(answer)) {
      damage("SQLite: " + answer);
    }
  }

  private void damage(String finding) {
    findings.add(finding);
  }

  private void spans(Sql sql) throws SQLException {
    sql.each(
        row ->
            damage(
                "coding "
                    + row.getInt(1)
                    + " lies outside its text: "
                    + row.getInt(2)
                    + "–"
                    + row.getInt(3)),
        "SELECT codings.id, start, stop FROM codings JOIN sources ON sources.id = codings.source WHERE codings.removed IS NULL"
            + " AND (start < 0 OR stop <= start OR stop > characters) LIMIT 20");
    sql.each(
        row ->
            damage(
                "memo "
                    + row.getInt(1)
                    + " lies outside its text: "
                    + row.getInt(2)
                    + "–"
                    + row.getInt(3)),
        "SELECT memos.id, start, stop FROM memos JOIN sources ON sources.id = memos.source WHERE memos.removed IS NULL"
            + " AND start IS NOT NULL AND (start < 0 OR stop <= start OR stop > characters) LIMIT 20");
    sql.each(
        row ->
            damage(
                "turn "
                    + row.getInt(1)
                    + " lies outside its text: "
                    + row.getInt(2)
                    + "–"
                    + row.getInt(3)),
        "SELECT turns.id, start, stop FROM turns JOIN sources ON sources.id = turns.source WHERE turns.removed IS NULL"
            + " AND (start < 0 OR body < start OR stop < body OR stop > characters) LIMIT 20");
  }

  private void orphans(Sql sql) throws SQLException {
    orphan(sql, "codings", "source", "sources");
    orphan(sql, "codings", "code", "codes");
    orphan(sql, "codings", "coder", "coders");
    orphan(sql, "codings", "layer", "layers");
    orphan(sql, "turns", "source", "sources");
    orphan(sql, "speakers", "source", "sources");
    orphan(sql, "case_links", "case_id", "cases");
    orphan(sql, "case_links", "source", "sources");
    orphan(sql, "variable_values", "variable", "variables");
    orphan(sql, "codes", "parent", "codes");
    orphan(sql, "memos", "code", "codes");
    orphan(sql, "memos", "source", "sources");
    orphan(sql, "done_marks", "source", "sources");
    orphan(sql, "done_marks", "coder", "coders");
    sql.each(
        row -> damage("source " + row.getInt(1) + " is marked twice as done by one coder"),
        "SELECT source FROM done_marks WHERE removed IS NULL GROUP BY source, coder HAVING count(*) > 1 LIMIT 20");
  }

  private void orphan(Sql sql, String table, String column, String target) throws SQLException {
    sql.each(
        row ->
            damage(
                "row " + row.getInt(1) + " of " + table + " belongs to a removed row of " + target),
        "SELECT one.id FROM "
            + table
            + " AS one JOIN "
            + target
            + " AS other ON other.id = one."
            + column
            + " WHERE one.removed IS NULL AND other.removed IS NOT NULL LIMIT 20");
  }
}
