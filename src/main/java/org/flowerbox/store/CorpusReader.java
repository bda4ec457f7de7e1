package org.flowerbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Entity;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Study;
import org.flowerbox.model.Texts;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole project into a snapshot: rows in the order of their keys, codings and turns
 * straight into columns.
 */
final class CorpusReader {
  /**
   * Numbers come two in one, since every column asked for costs a call into SQLite; what few
   * codings have is asked for only of those.
   */
  private static final String CODINGS =
      "SELECT source << 32 | code, start << 32 | stop, coder << 32 | layer, created, guid,"
          + " id << 1 | (coalesce(actor, stage, level, weight, important, comment) IS NOT NULL),"
          + " actor, stage, level, weight, important, comment FROM codings WHERE removed IS NULL ORDER BY id";

  private static final String TURNS =
      "SELECT source << 32 | coalesce(speaker, 0), start << 32 | body, stop << 32 | (coalesce(time, "
          + Turns.NO_TIME
          + ") & 4294967295)"
          + " FROM turns WHERE removed IS NULL";

  private final Sql sql;

  CorpusReader(Sql sql) {
    this.sql = sql;
  }

  /** The project as it stands now. */
  Corpus read(Study study, Texts texts) throws SQLException {
    int step = (int) sql.number("SELECT coalesce(max(id), 0) FROM steps");
    Corpus.Tables tables = tables();
    return new Corpus(
        study,
        step,
        tables,
        turns(tables.sources().bound()),
        codings(tables.sources().bound()),
        texts);
  }

  private Corpus.Tables tables() throws SQLException {
    return new Corpus.Tables(
        live(Mappings.CODER),
        live(Mappings.LAYER),
        live(Mappings.SOURCE),
        live(Mappings.SPEAKER),
        live(Mappings.CASE),
        live(Mappings.CASE_LINK),
        live(Mappings.VARIABLE),
        live(Mappings.VARIABLE_VALUE),
        live(Mappings.CODE),
        live(Mappings.TERM),
        live(Mappings.FRAMEWORK),
        live(Mappings.MEMO),
        live(Mappings.DONE_MARK));
  }

  private <E extends Entity> Rows<E> live(Mapping<E> mapping) throws SQLException {
    List<E> rows = new ArrayList<>();
    sql.each(
        row -> rows.add(mapping.reader().read(row)),
        mapping.select() + " WHERE removed IS NULL ORDER BY id");
    return Rows.of(rows);
  }

  private @Nullable Codings[] codings(int bound) throws SQLException {
    Codings.@Nullable Builder[] builders = new Codings.Builder[bound];
    try (Statement statement = sql.connection().createStatement();
        ResultSet row = statement.executeQuery(CODINGS)) {
      while (row.next()) {
        long place = row.getLong(1);
        int source = high(place);
        Codings.Builder builder = builders[source];
        if (builder == null) {
          builder = new Codings.Builder(16);
          builders[source] = builder;
        }
        read(row, place, builder);
      }
    }
    return Arrays.stream(builders)
        .map(builder -> builder == null ? null : builder.build())
        .toArray(Codings[]::new);
  }

  private static void read(ResultSet row, long place, Codings.Builder builder) throws SQLException {
    long span = row.getLong(2);
    long who = row.getLong(3);
    long idAndMore = row.getLong(6);
    builder.place((int) (idAndMore >> 1), high(place), (int) place, high(span), (int) span);
    builder.who(high(who), (int) who, row.getLong(4));
    byte[] guid = row.getBytes(5);
    builder.guid(Guids.high(guid), Guids.low(guid));
    if ((idAndMore & 1) != 0) {
      builder.terms(row.getInt(7), row.getInt(8), row.getInt(9));
      builder.weight(row.getInt(10), row.getInt(11) != 0);
      String comment = row.getString(12);
      if (comment != null) {
        builder.comment(comment);
      }
    }
  }

  private static int high(long two) {
    return (int) (two >> 32);
  }

  private @Nullable Turns[] turns(int bound) throws SQLException {
    Turns.@Nullable Builder[] builders = new Turns.Builder[bound];
    try (Statement statement = sql.connection().createStatement();
        ResultSet row = statement.executeQuery(TURNS + " ORDER BY id")) {
      while (row.next()) {
        int source = high(row.getLong(1));
        Turns.Builder builder = builders[source];
        if (builder == null) {
          builder = new Turns.Builder();
          builders[source] = builder;
        }
        add(row, builder);
      }
    }
    return Arrays.stream(builders)
        .map(builder -> builder == null ? null : builder.build())
        .toArray(Turns[]::new);
  }

  /** The live turns of one source. */
  Turns turnsOf(int source) throws SQLException {
    Turns.Builder builder = new Turns.Builder();
    sql.each(row -> add(row, builder), TURNS + " AND source = ? ORDER BY id", source);
    return builder.build();
  }

  /** The live codings of one source. */
  Codings codingsOf(int source) throws SQLException {
    Codings.Builder builder = new Codings.Builder(16);
    sql.each(
        row -> builder.add(Mappings.CODING.reader().read(row)),
        Mappings.CODING.select() + " WHERE source = ? AND removed IS NULL ORDER BY id",
        source);
    return builder.build();
  }

  private static void add(ResultSet row, Turns.Builder builder) throws SQLException {
    long span = row.getLong(2);
    long endAndTime = row.getLong(3);
    builder.add(high(span), (int) span, high(endAndTime), (int) row.getLong(1), (int) endAndTime);
  }
}
