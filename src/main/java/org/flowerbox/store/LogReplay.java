package org.flowerbox.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Replays the log from the first step and holds the rows that should then be alive against those
 * that are.
 */
final class LogReplay {
  private static final int SHOWN = 20;

  private final Sql sql;
  private final Map<Integer, BitSet> alive = new HashMap<>();
  private final Map<Integer, BitSet> known = new HashMap<>();
  private final List<String> findings = new ArrayList<>();

  LogReplay(Sql sql) {
    this.sql = sql;
  }

  List<String> findings() throws SQLException {
    sql.each(
        row ->
            replay(
                row.getInt(1), Op.of(row.getInt(2)), row.getInt(3), row.getInt(4), row.getInt(5)),
        "SELECT step, op, tbl, row, count FROM changes ORDER BY step, seq");
    for (Mapping<?> mapping : Mappings.all()) {
      compare(mapping.code());
    }
    compare(Mappings.TURNS);
    return findings;
  }

  private void replay(int step, Op op, int table, int first, int count) {
    BitSet live = alive.computeIfAbsent(table, _ -> new BitSet());
    BitSet seen = known.computeIfAbsent(table, _ -> new BitSet());
    int last = first + count;
    switch (op) {
      case ADD -> {
        expect(seen.get(first, last).isEmpty(), step, "adds a row twice", table, first);
        live.set(first, last);
        seen.set(first, last);
      }
      case REMOVE -> {
        expect(
            live.get(first, last).cardinality() == count,
            step,
            "removes a row that is not there",
            table,
            first);
        live.clear(first, last);
      }
      case RESTORE -> {
        expect(
            live.get(first, last).isEmpty() && seen.get(first, last).cardinality() == count,
            step,
            "restores a row that was not removed",
            table,
            first);
        live.set(first, last);
      }
      case EDIT -> expect(seen.get(first), step, "edits a row that is not there", table, first);
      case MOVE ->
          expect(
              known.getOrDefault(Mappings.SOURCE.code(), new BitSet()).get(first),
              step,
              "moves spans of an unknown source",
              table,
              first);
    }
  }

  private void expect(boolean holds, int step, String otherwise, int table, int row) {
    if (!holds) {
      damage(
          "the log's step "
              + step
              + " "
              + otherwise
              + ": "
              + Mappings.tableName(table)
              + " "
              + row);
    }
  }

  private void compare(int table) throws SQLException {
    BitSet live = alive.getOrDefault(table, new BitSet());
    BitSet stored = new BitSet();
    sql.each(
        row -> stored.set(row.getInt(1)),
        "SELECT id FROM " + Mappings.tableName(table) + " WHERE removed IS NULL");
    stored.xor(live);
    stored.stream()
        .limit(SHOWN)
        .forEach(
            row ->
                damage(
                    "row "
                        + row
                        + " of "
                        + Mappings.tableName(table)
                        + " is "
                        + (live.get(row)
                            ? "missing, though the log says it is there"
                            : "there, though the log does not say so")));
  }

  private void damage(String finding) {
    if (findings.size() < SHOWN) {
      findings.add(finding);
    }
  }
}
