package org.flowerbox.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.StepKind;
import org.jspecify.annotations.Nullable;

/** Reads the log as people want to see it. */
final class History {
  private final Sql sql;

  History(Sql sql) {
    this.sql = sql;
  }

  List<LoggedStep> newest(int limit) throws SQLException {
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
            + " FROM steps LEFT JOIN coders ON coders.id = steps.coder ORDER BY steps.id DESC LIMIT ?",
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
