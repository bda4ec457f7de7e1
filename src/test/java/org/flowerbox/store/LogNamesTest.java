package org.flowerbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names and numbers that stand in project files. They are kept forever: a line may be added here,
 * never changed or taken out, since older files could not be read then.
 */
class LogNamesTest {
  @TempDir Path folder;

  @Test
  void kindsOfStepsKeepTheirNames() {
    Map<StepKind, String> names = new LinkedHashMap<>();
    names.put(StepKind.CREATE, "create");
    names.put(StepKind.IMPORT, "import");
    names.put(StepKind.CODEBOOK, "codebook");
    names.put(StepKind.CODE, "code");
    names.put(StepKind.AUTOCODE, "autocode");
    names.put(StepKind.UNCODE, "uncode");
    names.put(StepKind.EDIT_CODING, "edit-coding");
    names.put(StepKind.CASE, "case");
    names.put(StepKind.VARIABLE, "variable");
    names.put(StepKind.SOURCE, "source");
    names.put(StepKind.CORRECT, "correct");
    names.put(StepKind.MEMO, "memo");
    names.put(StepKind.DONE, "done");
    names.put(StepKind.UNDO, "undo");
    names.put(StepKind.REDO, "redo");
    assertThat(names).containsOnlyKeys(StepKind.values());
    names.forEach((kind, name) -> assertThat(kind.logName()).isEqualTo(name));
    names.forEach((kind, name) -> assertThat(StepKind.ofLogName(name)).isEqualTo(kind));
    assertThatThrownBy(() -> StepKind.ofLogName("later"))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "the project's log has a step of an unknown kind, later; use a newer Flowerbox");
  }

  @Test
  void kindsOfRowsKeepTheirNumbersAndTables() throws SQLException {
    Map<EntityKind, String> tables = new LinkedHashMap<>();
    tables.put(EntityKind.CODER, "1 coders");
    tables.put(EntityKind.LAYER, "2 layers");
    tables.put(EntityKind.SOURCE, "3 sources");
    tables.put(EntityKind.SPEAKER, "4 speakers");
    tables.put(EntityKind.CASE, "5 cases");
    tables.put(EntityKind.CASE_LINK, "6 case_links");
    tables.put(EntityKind.VARIABLE, "7 variables");
    tables.put(EntityKind.VARIABLE_VALUE, "8 variable_values");
    tables.put(EntityKind.CODE, "9 codes");
    tables.put(EntityKind.TERM, "10 terms");
    tables.put(EntityKind.CODING, "11 codings");
    tables.put(EntityKind.FRAMEWORK, "12 frameworks");
    tables.put(EntityKind.MEMO, "14 memos");
    tables.put(EntityKind.DONE_MARK, "15 done_marks");
    assertThat(tables).containsOnlyKeys(EntityKind.values());
    tables.forEach(
        (kind, row) ->
            assertThat(Mappings.of(kind).code() + " " + Mappings.of(kind).table()).isEqualTo(row));
    assertThat(Mappings.TURNS + " " + Mappings.tableName(Mappings.TURNS)).isEqualTo("13 turns");

    Path file = folder.resolve("study.flowerbox");
    Store.create(file, new Study(new UUID(1, 2), "study", "en"), 0);
    assertThat(rowKinds(file))
        .hasSize(15)
        .containsEntry(13, "turns")
        .containsEntry(11, "codings")
        .containsEntry(14, "memos")
        .containsEntry(15, "done_marks")
        .containsEntry(1, "coders");
  }

  private static Map<Integer, String> rowKinds(Path file) throws SQLException {
    Map<Integer, String> kinds = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT tbl, name FROM row_kinds")) {
      while (rows.next()) {
        kinds.put(rows.getInt(1), rows.getString(2));
      }
    }
    return kinds;
  }

  @Test
  void operationsKeepTheirNumbers() {
    assertThat(Arrays.stream(Op.values()).map(op -> op.code() + " " + op))
        .containsExactly("1 ADD", "2 REMOVE", "3 RESTORE", "4 EDIT", "5 MOVE");
    assertThat(Op.of(5)).isEqualTo(Op.MOVE);
    assertThatThrownBy(() -> Op.of(6)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aProjectIsToldByItsApplicationId() {
    assertThat(Connections.APPLICATION_ID).isEqualTo(0x466c7762);
  }
}
