package org.flowerbox.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Change;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Original;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Writes the changes of a step into the tables and the log, within the transaction that is open.
 */
final class StepWriter {
  private static final String INSERT_TURN =
      "INSERT INTO turns (id, source, start, body, stop, speaker, time, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;
  private final LogWriter log;
  private final RowWriter rows;
  private final Blobs blobs;
  private final Map<Integer, Turns> waiting = new LinkedHashMap<>();
  private final Map<Integer, StringBuilder> corrected = new LinkedHashMap<>();
  private @Nullable Replacements moving;
  private int movingSource;

  StepWriter(Sql sql, LogWriter log) {
    this.sql = sql;
    this.log = log;
    this.rows = new RowWriter(sql, log);
    this.blobs = new Blobs(sql);
  }

  void write(Step step) throws SQLException {
    for (Change change : step.changes()) {
      if (!(change instanceof Change.Add || change instanceof Change.AddSource)) {
        writeTurns();
      }
      if (!(change instanceof Change.Correct)) {
        moveSpans();
      }
      write(change);
    }
    writeTurns();
    moveSpans();
    writeTexts();
  }

  /**
   * Turns are written after the speakers they name: while a reference waits for its row, SQLite
   * looks through all turns at every speaker that is added.
   */
  private void writeTurns() throws SQLException {
    for (Map.Entry<Integer, Turns> entry : waiting.entrySet()) {
      addTurns(entry.getKey(), entry.getValue());
    }
    waiting.clear();
  }

  private void write(Change change) throws SQLException {
    switch (change) {
      case Change.Add(var row) -> rows.add(row);
      case Change.Edit(var row) -> rows.edit(row);
      case Change.Remove(var kind, var id) -> remove(kind, id);
      case Change.AddSource(var source, var text, var turns, var original) ->
          addSource(source, text, turns, original);
      case Change.Correct(var source, var at, var replacement) -> correct(source, at, replacement);
    }
  }

  private void addSource(Source source, String text, Turns turns, @Nullable Original original)
      throws SQLException {
    int bytes = original == null ? 0 : blobs.original(original);
    Source row =
        new Source(
            source.id(),
            source.guid(),
            source.name(),
            source.kind(),
            source.fileName(),
            blobs.text(text),
            log.step(),
            text.length(),
            bytes,
            source.imported());
    rows.add(row);
    waiting.put(source.id(), turns);
  }

  private void addTurns(int source, Turns turns) throws SQLException {
    if (turns.size() == 0) {
      return;
    }
    int first = (int) sql.number("SELECT coalesce(max(id), 0) + 1 FROM turns");
    PreparedStatement insert = sql.prepare(INSERT_TURN);
    for (int i = 0; i < turns.size(); i++) {
      insert.setInt(1, first + i);
      insert.setInt(2, source);
      insert.setInt(3, turns.start(i));
      insert.setInt(4, turns.body(i));
      insert.setInt(5, turns.end(i));
      insert.setObject(6, turns.speaker(i) == 0 ? null : turns.speaker(i));
      insert.setObject(7, turns.time(i) == Turns.NO_TIME ? null : turns.time(i));
      insert.setInt(8, log.step());
      insert.executeUpdate();
    }
    log.lines(Op.ADD, Mappings.TURNS, first, turns.size());
    log.touched().moved(source);
  }

  /** Removes a row and what cannot be without it. */
  private void remove(EntityKind kind, int id) throws SQLException {
    switch (kind) {
      case SOURCE -> {
        for (String table :
            List.of(
                "codings",
                "case_links",
                "variable_values",
                "memos",
                "done_marks",
                "turns",
                "speakers")) {
          removeWhere(table, "source", id);
        }
        log.touched().moved(id);
      }
      case CODE -> {
        removeWhere("codings", "code", id);
        removeWhere("memos", "code", id);
        for (int child : live("codes", "parent", id)) {
          remove(EntityKind.CODE, child);
        }
      }
      case CASE -> {
        removeWhere("case_links", "case_id", id);
        removeWhere("variable_values", "case_id", id);
      }
      case SPEAKER -> removeWhere("case_links", "speaker", id);
      case VARIABLE -> removeWhere("variable_values", "variable", id);
      case CODER, LAYER, CASE_LINK, VARIABLE_VALUE, TERM, CODING, FRAMEWORK, MEMO, DONE_MARK -> {}
    }
    rows.remove(kind, id);
  }

  private void removeWhere(String table, String column, int value) throws SQLException {
    for (int id : live(table, column, value)) {
      rows.remove(Mappings.tableCode(table), id, 1);
    }
  }

  private List<Integer> live(String table, String column, int value) throws SQLException {
    List<Integer> ids = new ArrayList<>();
    sql.each(
        row -> ids.add(row.getInt(1)),
        "SELECT id FROM " + table + " WHERE " + column + " = ? AND removed IS NULL ORDER BY id",
        value);
    return ids;
  }

  private void correct(int source, Span at, String replacement) throws SQLException {
    StringBuilder text = corrected.get(source);
    if (text == null) {
      long before = sql.number("SELECT text FROM sources WHERE id = ?", source);
      text = new StringBuilder(new TextRows(sql).whole((int) before));
      corrected.put(source, text);
    }
    text.replace(at.start(), at.end(), replacement);
    later(source, at, replacement.length());
  }

  /** Corrections of one text from its end to its beginning move its spans together. */
  private void later(int source, Span at, int length) throws SQLException {
    Replacements known = moving;
    if (known != null && movingSource == source && known.startBehind(at.end())) {
      moving = known.with(at.start(), at.end(), length);
    } else {
      moveSpans();
      moving = Replacements.of(at.start(), at.end(), length);
      movingSource = source;
    }
  }

  private void moveSpans() throws SQLException {
    Replacements known = moving;
    if (known != null) {
      new SpanMover(sql, log, rows).move(movingSource, known);
      moving = null;
    }
  }

  /** One new text for each source, however many of its words were replaced. */
  private void writeTexts() throws SQLException {
    for (Map.Entry<Integer, StringBuilder> entry : corrected.entrySet()) {
      String after = entry.getValue().toString();
      Map<String, @Nullable Object> columns = new LinkedHashMap<>();
      columns.put("text", blobs.text(after));
      columns.put("revision", log.step());
      columns.put("characters", after.length());
      rows.set(Mappings.SOURCE.code(), entry.getKey(), columns);
    }
    corrected.clear();
  }
}
