package org.flowerbox.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.flowerbox.model.Code;
import org.flowerbox.model.Source;
import org.flowerbox.work.CodePassages;

/**
 * One coding by hand, from the call until it is durable, in a project that has 1,000 sources of
 * 20,000 characters and 100,000 codings; held against a commit of one row of the same size into a
 * table with nothing else, on the same disk with the same pragmas. The two take turns.
 */
final class CodingBench implements Bench {
  private static final int SOURCES = 1000;
  private static final int PAIRS = 3000;
  private static final int ROUNDS = 3;

  @Override
  public String what() {
    return "one coding, call to durable, against a bare one-row commit in the same run";
  }

  @Override
  public void run(Path folder) throws Exception {
    Studies study =
        Studies.of(folder.resolve("study.flowerbox"), folder.resolve("cache"), SOURCES, 20_000, 60);
    study.codeInBatches(100 * SOURCES, 10_000);
    try (Connection connection = bare(folder.resolve("bare.db"));
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO codings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      measure(study, insert, 1000);
      Rounds above = new Rounds(ROUNDS);
      for (int i = 0; i < ROUNDS; i++) {
        above.add(measure(study, insert, PAIRS));
      }
      Rounds.verdict(
          "one coding, above the bare commit",
          above.spread("%.3f", "ms"),
          above.median(),
          0.3,
          "0.3 ms");
    }
    study.project().close();
  }

  private static Connection bare(Path file) throws SQLException {
    Connection connection = BareImport.writer(file);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE codings (id INTEGER PRIMARY KEY, guid BLOB, source INTEGER, code INTEGER,"
              + " start INTEGER, stop INTEGER, coder INTEGER, layer INTEGER, created INTEGER)");
    }
    return connection;
  }

  /** The difference of the medians, ms. */
  private static double measure(Studies study, PreparedStatement insert, int pairs)
      throws SQLException {
    Rounds bare = new Rounds(pairs);
    Rounds ours = new Rounds(pairs);
    CodePassages coding = new CodePassages(study.project());
    List<Source> sources = study.project().corpus().sources().list();
    List<Code> codes = study.project().corpus().codes().list();
    Random random = new Random(pairs);
    for (int i = 0; i < pairs; i++) {
      Source source = sources.get(i / 30 % sources.size());
      long start = System.nanoTime();
      insert(insert, i, source.id());
      bare.addSince(start);
      Code code = codes.get(random.nextInt(codes.size()));
      start = System.nanoTime();
      coding.code(code, source, study.span(source), "Anna", null, 0);
      ours.addSince(start);
    }
    System.out.printf(
        Locale.ROOT, "  bare %s; ours %s%n", bare.middle("%.3f", "ms"), ours.middle("%.3f", "ms"));
    return ours.median() - bare.median();
  }

  private static void insert(PreparedStatement insert, int i, int source) throws SQLException {
    insert.setObject(1, null);
    insert.setBytes(2, new byte[16]);
    insert.setInt(3, source);
    for (int column = 4; column <= 8; column++) {
      insert.setInt(column, i);
    }
    insert.setLong(9, System.currentTimeMillis());
    insert.executeUpdate();
  }
}
