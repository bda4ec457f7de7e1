package org.flowerbox.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.CorpusChange;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Span;
import org.flowerbox.model.StepKind;
import org.jspecify.annotations.Nullable;

/** Reads the log as people want to see it. */
final class History {
  private static final List<String> PLACES =
      List.of(
          placeQuery(Mappings.CODING.code(), "sources.id, codings.start, codings.stop", "codings"),
          placeQuery(
              Mappings.MEMO.code(),
              "sources.id, coalesce(memos.start, 0), coalesce(memos.stop, 0)",
              "memos"),
          placeQuery(Mappings.SOURCE.code(), "sources.id, 0, 0", "sources"));

  private final Sql sql;

  History(Sql sql) {
    this.sql = sql;
  }

  /** The newest steps with a lower number, newest first. */
  List<LoggedStep> before(int number, int limit) throws SQLException {
    List<LoggedStep> steps = new ArrayList<>();
    sql.each(
        row ->
            steps.add(
                new LoggedStep(
                    row.getInt("id"),
                    row.getLong("at"),
                    orEmpty(row.getString("coder")),
                    StepKind.ofLogName(orEmpty(row.getString("kind"))),
                    orEmpty(row.getString("summary")),
                    row.getInt("target"),
                    row.getInt("state") != 0,
                    row.getInt("rows"))),
        "SELECT steps.id, at, coders.name AS coder, kind, summary, target, state,"
            + " (SELECT coalesce(sum(count), 0) FROM changes WHERE step = steps.id AND op <> 5) AS rows"
            + " FROM steps LEFT JOIN coders ON coders.id = steps.coder WHERE steps.id < ?"
            + " ORDER BY steps.id DESC LIMIT ?",
        number,
        limit);
    return steps.stream().map(this::described).toList();
  }

  /**
   * A step of a single coding is logged without words, which would take more room than the coding.
   */
  private LoggedStep described(LoggedStep step) {
    if (!step.summary().isEmpty()) {
      return step;
    }
    try {
      int of = step.target() == 0 ? step.number() : step.target();
      String words =
          sql.text(
              "SELECT coalesce(json_extract(codes.name, '$.' || (SELECT value FROM meta WHERE meta.key = 'language')),"
                  + " json_extract(codes.name, '$.en'), json_extract(codes.name, '$.zh'), codes.key) || ' – ' || sources.name"
                  + " || ' ' || codings.start || '–' || codings.stop FROM changes JOIN codings ON codings.id = changes.row"
                  + " JOIN codes ON codes.id = codings.code JOIN sources ON sources.id = codings.source"
                  + " WHERE changes.step = ? AND changes.tbl = ? ORDER BY seq DESC LIMIT 1",
              of,
              Mappings.CODING.code());
      return new LoggedStep(
          step.number(),
          step.at(),
          step.coder(),
          step.kind(),
          orEmpty(words),
          step.target(),
          step.undone(),
          step.changes());
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * The first passage that the step of that number changed, where it is by now: of a coding, else
   * of a memo, else the beginning of a source; null where there is none or its source is gone.
   */
  CorpusChange.@Nullable Place place(int step) throws SQLException {
    for (String query : PLACES) {
      List<CorpusChange.Place> found = new ArrayList<>();
      sql.each(
          row ->
              found.add(
                  new CorpusChange.Place(row.getInt(1), new Span(row.getInt(2), row.getInt(3)))),
          query,
          step);
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return null;
  }

  private static String placeQuery(int kind, String columns, String table) {
    return "SELECT "
        + columns
        + " FROM changes JOIN "
        + table
        + (table.equals("sources") ? "" : " JOIN sources ON sources.id = " + table + ".source")
        + " WHERE changes.step = ? AND changes.tbl = "
        + kind
        + " AND "
        + table
        + ".id >= changes.row AND "
        + table
        + ".id < changes.row + changes.count AND sources.removed IS NULL LIMIT 1";
  }

  static Map<String, Integer> sourcesByOriginal(Sql sql) throws SQLException {
    Map<String, Integer> sources = new HashMap<>();
    sql.each(
        row -> sources.put(HexFormat.of().formatHex(row.getBytes(1)), row.getInt(2)),
        "SELECT sha256, sources.id FROM sources JOIN originals ON originals.id = sources.original WHERE removed IS NULL");
    return sources;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
