package org.flowerbox.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowerbox.importing.Voice;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.flowerbox.search.BareIndex;
import org.flowerbox.store.Store;

/**
 * Imports as one loop on one thread with nothing between it and SQLite and Lucene: what an import
 * cannot do without.
 */
final class BareImport {
  private static final int FILES_A_COMMIT = 250;
  private static final List<String> TABLES =
      List.of(
          "steps",
          "changes",
          "texts",
          "originals",
          "sources",
          "speakers",
          "turns",
          "cases",
          "case_links",
          "variables",
          "variable_values");

  /** What the importer found in a file, given to the loop for nothing. */
  record Prepared(
      Path file,
      String name,
      SourceKind kind,
      List<Voice> voices,
      Turns turns,
      Map<String, String> variables) {}

  private final Connection connection;
  private final BareIndex index;
  private final PreparedStatement step;
  private final PreparedStatement change;
  private final PreparedStatement original;
  private final PreparedStatement text;
  private final PreparedStatement source;
  private final PreparedStatement speaker;
  private final PreparedStatement turn;
  private final PreparedStatement person;
  private final PreparedStatement link;
  private final PreparedStatement variable;
  private final PreparedStatement value;
  private final Map<String, Integer> variables = new java.util.HashMap<>();
  private int number = 1;
  private int seq;
  private int sources;
  private int speakers;
  private int turns;
  private int people;
  private int values;

  private BareImport(Connection connection, BareIndex index) throws SQLException {
    this.connection = connection;
    this.index = index;
    step =
        connection.prepareStatement(
            "INSERT INTO steps (id, kind, summary, at, state) VALUES (?, 'import', ?, ?, 0)");
    change =
        connection.prepareStatement(
            "INSERT INTO changes (step, seq, op, tbl, row, count) VALUES (?, ?, 1, ?, ?, ?)");
    original =
        connection.prepareStatement("INSERT INTO originals (id, sha256, content) VALUES (?, ?, ?)");
    text =
        connection.prepareStatement(
            "INSERT INTO texts (id, sha256, characters, content) VALUES (?, ?, ?, ?)");
    source =
        connection.prepareStatement(
            "INSERT INTO sources (id, guid, name, kind, file_name, text, revision, characters,"
                + " original, imported, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    speaker =
        connection.prepareStatement(
            "INSERT INTO speakers (id, guid, source, name, role, added) VALUES (?, ?, ?, ?, ?, ?)");
    turn =
        connection.prepareStatement(
            "INSERT INTO turns (id, source, start, body, stop, speaker, time, added) VALUES (?, ?,"
                + " ?, ?, ?, ?, ?, ?)");
    person =
        connection.prepareStatement(
            "INSERT INTO cases (id, guid, name, kind, added) VALUES (?, ?, ?, 'PERSON', ?)");
    link =
        connection.prepareStatement(
            "INSERT INTO case_links (id, case_id, source, speaker, added) VALUES (?, ?, ?, ?, ?)");
    variable =
        connection.prepareStatement(
            "INSERT INTO variables (id, guid, name, label, type, added) VALUES (?, ?, ?, '{}',"
                + " 'TEXT', ?)");
    value =
        connection.prepareStatement(
            "INSERT INTO variable_values (id, variable, source, value, added) VALUES (?, ?, ?, ?,"
                + " ?)");
  }

  /** Imports into {@code bare.flowerbox} and a folder {@code index} beside it. */
  static void run(Path place, List<Prepared> files) throws Exception {
    Path project = place.resolve("bare.flowerbox");
    Store.create(project, new Study(UUID.randomUUID(), "study", "en"), 0);
    try (Connection connection = writer(project);
        BareIndex index = new BareIndex(place.resolve("index"))) {
      BareImport loop = new BareImport(connection, index);
      for (int from = 0; from < files.size(); from += FILES_A_COMMIT) {
        loop.write(files.subList(from, Math.min(files.size(), from + FILES_A_COMMIT)));
      }
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
    }
  }

  /** A connection with the settings of the program's own. */
  static Connection writer(Path file) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + file + "?jdbc.get_generated_keys=false");
    try (Statement statement = connection.createStatement()) {
      for (String pragma :
          List.of(
              "foreign_keys = 1",
              "synchronous = FULL",
              "fullfsync = 1",
              "checkpoint_fullfsync = 1",
              "cache_size = -16000",
              "journal_mode = WAL")) {
        statement.execute("PRAGMA " + pragma);
      }
    }
    return connection;
  }

  private void write(List<Prepared> files) throws Exception {
    connection.setAutoCommit(false);
    number++;
    seq = 0;
    insert(step, number, files.getFirst().name(), 0L);
    for (Prepared file : files) {
      write(file);
    }
    connection.commit();
  }

  private void write(Prepared file) throws Exception {
    byte[] bytes = Files.readAllBytes(file.file());
    String content = new String(bytes, StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    int id = ++sources;
    String name = file.file().getFileName().toString();
    insert(original, id, digest, bytes);
    insert(text, id, digest, content.length(), content);
    insert(
        source,
        id,
        guid(),
        file.name(),
        file.kind().label(),
        name,
        id,
        number,
        content.length(),
        id,
        0L,
        number);
    insert(change, number, seq++, 3, id, 1);
    int firstSpeaker = speakers + 1;
    writeVoices(id, file);
    writeTurns(id, firstSpeaker, file);
    writeValues(id, file);
    Source indexed =
        new Source(
            id,
            new UUID(0, id),
            file.name(),
            file.kind(),
            name,
            id,
            number,
            content.length(),
            id,
            0);
    index.put(indexed, file.turns(), content);
  }

  private void writeTurns(int id, int firstSpeaker, Prepared file) throws SQLException {
    Turns found = file.turns();
    insert(change, number, seq++, 13, turns + 1, found.size());
    for (int i = 0; i < found.size(); i++) {
      turn.setInt(1, ++turns);
      turn.setInt(2, id);
      turn.setInt(3, found.start(i));
      turn.setInt(4, found.body(i));
      turn.setInt(5, found.end(i));
      turn.setObject(6, found.speaker(i) == 0 ? null : firstSpeaker - 1 + found.speaker(i));
      turn.setObject(7, found.time(i) == Turns.NO_TIME ? null : found.time(i));
      turn.setInt(8, number);
      turn.executeUpdate();
    }
  }

  private void writeVoices(int id, Prepared file) throws SQLException {
    insert(change, number, seq++, 4, speakers + 1, file.voices().size());
    for (Voice voice : file.voices()) {
      insert(speaker, ++speakers, guid(), id, voice.name(), voice.role().name(), number);
      if (voice.role() == SpeakerRole.PARTICIPANT) {
        insert(person, ++people, guid(), voice.name(), number);
        insert(link, people, people, id, speakers, number);
        insert(change, number, seq++, 5, people, 1);
        insert(change, number, seq++, 6, people, 1);
      }
    }
  }

  private void writeValues(int id, Prepared file) throws SQLException {
    int first = values + 1;
    for (Map.Entry<String, String> entry : file.variables().entrySet()) {
      Integer known = variables.get(entry.getKey());
      if (known == null) {
        known = variables.size() + 1;
        variables.put(entry.getKey(), known);
        insert(variable, known, guid(), entry.getKey(), number);
        insert(change, number, seq++, 7, known, 1);
      }
      insert(value, ++values, known, id, entry.getValue(), number);
    }
    insert(change, number, seq++, 8, first, values - first + 1);
  }

  private static byte[] guid() {
    UUID guid = UUID.randomUUID();
    return java.nio.ByteBuffer.allocate(16)
        .putLong(guid.getMostSignificantBits())
        .putLong(guid.getLeastSignificantBits())
        .array();
  }

  private static void insert(PreparedStatement statement, Object... row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      statement.setObject(i + 1, row[i]);
    }
    statement.executeUpdate();
  }

  /**
   * Where the numbers of rows of the two projects differ by more than a part in a hundred; nothing
   * where they do not.
   */
  static String difference(Path place) throws SQLException, IOException {
    StringBuilder difference = new StringBuilder();
    try (Connection bare =
            DriverManager.getConnection("jdbc:sqlite:" + place.resolve("bare.flowerbox"));
        Connection ours =
            DriverManager.getConnection("jdbc:sqlite:" + place.resolve("study.flowerbox"))) {
      for (String table : TABLES) {
        long one = count(bare, table);
        long other = count(ours, table);
        if (Math.abs(one - other) * 100 > Math.max(one, other)) {
          difference
              .append(table)
              .append(' ')
              .append(one)
              .append(" and ")
              .append(other)
              .append("; ");
        }
      }
    }
    return difference.toString();
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
