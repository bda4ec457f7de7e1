package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flowerbox.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableDocumentsTest {
  private static final String TABLE =
      "No,Place,Answer,Remark\n1,YC,short,x\n2,YC,\"two\r\nlines\",y\n\n3,HZ,,z\n";

  private final Path folder;

  TableDocumentsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private TextDocuments read(String table, TableOptions options) throws IOException {
    return TestFiles.read(
        folder, "t.csv", TestFiles.utf8(table), ReadOptions.standard().withTables(options));
  }

  @Test
  void chosenColumnsBecomeTextAndTheOthersVariables() throws IOException {
    TextDocuments read = read(TABLE, new TableOptions(List.of("answer"), "place", null));
    assertThat(read.documents())
        .extracting(TextDocument::text)
        .containsExactly("short", "two\nlines");
    assertThat(read.documents()).extracting(TextDocument::name).containsExactly("t YC", "t YC");
    assertThat(read.documents().getLast().variables())
        .isEqualTo(new TreeMap<>(Map.of("No", "2", "Place", "YC", "Remark", "y")));
    assertThat(read.documents())
        .extracting(document -> document.original() != null)
        .containsExactly(true, false);
  }

  @Test
  void rowsWithoutTextAreLeftOutWithARemark() throws IOException {
    TextDocuments read = read(TABLE, new TableOptions(List.of("answer"), null, null));
    assertThat(read.documents().getFirst().problems())
        .containsExactly(
            Problem.remark(folder.resolve("t.csv").toString(), "rows without text left out: 5"));
  }

  @Test
  void severalTextColumnsStandBelowTheirHeaders() throws IOException {
    TextDocuments read = read(TABLE, new TableOptions(List.of("remark", "answer"), null, null));
    assertThat(read.documents().getFirst().text()).isEqualTo("Remark\nx\nAnswer\nshort");
    assertThat(read.documents().getLast().text()).isEqualTo("Remark\nz");
  }

  @Test
  void aTableWithoutClearTextAsksWhichColumnIsMeant() throws IOException {
    assertThat(read(TABLE, TableOptions.GUESS).problems())
        .containsExactly(
            Problem.failed(
                folder.resolve("t.csv").toString(),
                "has no column that is clearly text: say which of its columns is the text: No, Place, Answer, Remark"));
  }

  @Test
  void aColumnThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
    assertThat(read(TABLE, new TableOptions(List.of("speech"), null, null)).problems())
        .extracting(Problem::what)
        .containsExactly("has no column speech; its columns are No, Place, Answer, Remark");
  }

  @Test
  void theOnlyColumnOfWordsIsTheText() throws IOException {
    assertThat(read("age\tsaid\n34\tyes\n41\tno\n", TableOptions.GUESS).documents())
        .extracting(TextDocument::name, TextDocument::text, TextDocument::variables)
        .containsExactly(
            tuple("t row 2", "yes", new TreeMap<>(Map.of("age", "34"))),
            tuple("t row 3", "no", new TreeMap<>(Map.of("age", "41"))));
  }
}
