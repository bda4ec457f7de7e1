package org.flowerbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of older and newer schemas. */
class SchemaTest {
  private static final Study STUDY = new Study(new UUID(1, 2), "study", "zh");

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void makeProject() {
    file = folder.resolve("study.flowerbox");
    Store.create(file, STUDY, 5);
  }

  /** This version's schema and those scripts after it. */
  private static Schema with(String... scripts) {
    List<String> all = new ArrayList<>(Schema.current().scripts());
    all.addAll(List.of(scripts));
    return Schema.of(all);
  }

  private static final String NEXT =
      "ALTER TABLE coders ADD COLUMN email TEXT; CREATE TABLE later (x INTEGER);";

  @Test
  void anOlderProjectIsBackedUpBesideItAndBroughtToThisVersion() throws SQLException, IOException {
    Store.open(file, with(NEXT)).close();
    assertThat(names()).containsExactly("study.flowerbox", "study.schema-2.flowerbox");
    assertThat(query(file, "PRAGMA user_version")).isEqualTo("3");
    assertThat(query(file, "SELECT count(*) FROM pragma_table_info('coders') WHERE name = 'email'"))
        .isEqualTo("1");
    assertThat(query(file, "SELECT kind || ' ' || summary || ' ' || at FROM steps"))
        .isEqualTo("create study 5");
    Path backup = folder.resolve("study.schema-2.flowerbox");
    assertThat(query(backup, "PRAGMA user_version")).isEqualTo("2");
    assertThat(
            query(backup, "SELECT count(*) FROM pragma_table_info('coders') WHERE name = 'email'"))
        .isEqualTo("0");
    try (Store opened = Store.open(backup)) {
      assertThat(opened.corpus().study()).isEqualTo(STUDY);
    }
  }

  @Test
  void severalVersionsAreTakenInOneGo() throws SQLException {
    Store.open(file, with(NEXT, "ALTER TABLE later ADD COLUMN y INTEGER;")).close();
    assertThat(query(file, "PRAGMA user_version")).isEqualTo("4");
    assertThat(query(file, "SELECT count(*) FROM pragma_table_info('later')")).isEqualTo("2");
  }

  @Test
  void anUpgradeThatFailsLeavesTheProjectAsItWas() throws SQLException {
    assertThatThrownBy(
            () ->
                Store.open(
                    file,
                    with(
                        "ALTER TABLE coders ADD COLUMN email TEXT; ALTER TABLE nowhere ADD COLUMN x;")))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(file + ": ");
    assertThat(query(file, "PRAGMA user_version")).isEqualTo("2");
    assertThat(query(file, "SELECT count(*) FROM pragma_table_info('coders') WHERE name = 'email'"))
        .isEqualTo("0");
    try (Store opened = Store.open(file)) {
      assertThat(opened.corpus().study()).isEqualTo(STUDY);
    }
  }

  @Test
  void aBackupOfThatNameIsNotOverwritten() throws IOException, SQLException {
    Path taken = Files.writeString(folder.resolve("study.schema-2.flowerbox"), "mine");
    Store.open(file, with(NEXT)).close();
    assertThat(taken).hasContent("mine");
    assertThat(query(folder.resolve("study.schema-2-2.flowerbox"), "PRAGMA user_version"))
        .isEqualTo("2");
  }

  @Test
  void aNewerProjectIsRefusedAndLeftAlone() throws IOException {
    Store.open(file, with(NEXT)).close();
    byte[] before = Files.readAllBytes(file);
    String refusal =
        file
            + ": this project was written by a newer Flowerbox (schema 3, this one knows 2); open it with that version";
    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(Refusal.class).hasMessage(refusal);
    assertThatThrownBy(() -> Store.openReadOnly(file))
        .isInstanceOf(Refusal.class)
        .hasMessage(refusal);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).containsExactly("study.flowerbox", "study.schema-2.flowerbox");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String query(Path database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
