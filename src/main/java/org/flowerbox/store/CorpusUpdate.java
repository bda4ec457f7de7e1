package org.flowerbox.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Entity;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Turns;

/**
 * Brings a snapshot up to what a step wrote, by reading the rows it touched. One way for doing,
 * undoing and redoing alike.
 */
final class CorpusUpdate {
  /** Small tables whose rows may move with a text. */
  private static final Set<String> HAVE_SPANS = Set.of("case_links", "memos");

  private final Sql sql;
  private final Touched touched;
  private final Map<Integer, Map<Integer, Coding>> added = new HashMap<>();
  private final Map<Integer, Set<Integer>> gone = new HashMap<>();

  CorpusUpdate(Sql sql, Touched touched) {
    this.sql = sql;
    this.touched = touched;
  }

  Corpus next(Corpus before, int step) throws SQLException {
    readCodings();
    Map<Integer, Turns> turns = new HashMap<>();
    Map<Integer, Codings> codings = new HashMap<>();
    CorpusReader reader = new CorpusReader(sql);
    for (int source : touched.movedSources()) {
      turns.put(source, reader.turnsOf(source));
      codings.put(source, reader.codingsOf(source));
    }
    for (Map.Entry<Integer, Set<Integer>> entry : gone.entrySet()) {
      int source = entry.getKey();
      if (!codings.containsKey(source)) {
        codings.put(
            source,
            before
                .codings(source)
                .changed(keys(entry.getValue()), added.getOrDefault(source, Map.of()).values()));
      }
    }
    return before.next(step, tables(before.tables()), turns, codings);
  }

  private static int[] keys(Set<Integer> ids) {
    return ids.stream().mapToInt(Integer::intValue).toArray();
  }

  private void readCodings() throws SQLException {
    for (RowRange range : touched.ranges()) {
      if (range.table() == Mappings.CODING.code()) {
        sql.each(
            row -> {
              Coding coding = Mappings.CODING.reader().read(row);
              gone.computeIfAbsent(coding.source(), _ -> new HashSet<>()).add(coding.id());
              if (row.getObject("removed") == null) {
                added
                    .computeIfAbsent(coding.source(), _ -> new LinkedHashMap<>())
                    .put(coding.id(), coding);
              }
            },
            Mappings.CODING.select() + " WHERE id BETWEEN ? AND ?",
            range.first(),
            range.first() + range.count() - 1);
      }
    }
  }

  private Corpus.Tables tables(Corpus.Tables before) throws SQLException {
    return new Corpus.Tables(
        rows(before.coders(), Mappings.CODER),
        rows(before.layers(), Mappings.LAYER),
        rows(before.sources(), Mappings.SOURCE),
        rows(before.speakers(), Mappings.SPEAKER),
        rows(before.cases(), Mappings.CASE),
        rows(before.caseLinks(), Mappings.CASE_LINK),
        rows(before.variables(), Mappings.VARIABLE),
        rows(before.values(), Mappings.VARIABLE_VALUE),
        rows(before.codes(), Mappings.CODE),
        rows(before.terms(), Mappings.TERM),
        rows(before.frameworks(), Mappings.FRAMEWORK),
        rows(before.memos(), Mappings.MEMO),
        rows(before.doneMarks(), Mappings.DONE_MARK));
  }

  private <E extends Entity> Rows<E> rows(Rows<E> before, Mapping<E> mapping) throws SQLException {
    List<Integer> dead = new ArrayList<>();
    List<E> live = new ArrayList<>();
    boolean moved = HAVE_SPANS.contains(mapping.table()) && !touched.movedSources().isEmpty();
    for (RowRange range : touched.ranges()) {
      if (range.table() == mapping.code() && !moved) {
        collect(
            mapping,
            dead,
            live,
            "id BETWEEN ? AND ?",
            range.first(),
            range.first() + range.count() - 1);
      }
    }
    if (moved) {
      collect(mapping, dead, live, "1 = 1");
    }
    Rows<E> after = before.changed(dead, live);
    return after.equals(before) ? before : after;
  }

  private <E extends Entity> void collect(
      Mapping<E> mapping, List<Integer> dead, List<E> live, String where, Object... values)
      throws SQLException {
    sql.each(
        row -> {
          if (row.getObject("removed") == null) {
            live.add(mapping.reader().read(row));
          } else {
            dead.add(row.getInt("id"));
          }
        },
        mapping.select() + " WHERE " + where,
        values);
  }
}
