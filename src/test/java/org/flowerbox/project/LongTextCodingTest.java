package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coding in a source whose text is stored in parts; the part from 500,000 is lost. */
class LongTextCodingTest {
  private static final Coder CODER = new Coder(1, new UUID(7, 1), "A");
  private static final Layer LAYER = new Layer(1, new UUID(7, 2), "A", LayerKind.CODER, 1);
  private static final String TEXT = "😀".repeat(600_000);

  @TempDir Path folder;
  private Project project = null;

  @BeforeEach
  void makeStudy() throws SQLException {
    Path file = folder.resolve("p.flowerbox");
    Study study = new Study(new UUID(1, 2), "p", "en");
    try (Project made = Project.create(file, study, folder.resolve("cache"), Clock.systemUTC())) {
      Source source =
          new Source(
              1, new UUID(7, 3), "s", SourceKind.DOCUMENT, "s.txt", 0, 0, TEXT.length(), 0, 0);
      List<Change> changes =
          List.of(
              new Change.Add(CODER),
              new Change.Add(LAYER),
              new Change.Add(Code.plain(1, new UUID(7, 4), 0, 0, Localized.NONE, "#000000")),
              new Change.AddSource(source, TEXT, Turns.NONE, null));
      made.apply(new Step(StepKind.IMPORT, "", 0, changes));
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM text_parts WHERE start = 500000");
    }
    project = Project.open(file, folder.resolve("cache"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    project.close();
  }

  private void code(int start, int end) {
    int id = project.newId(EntityKind.CODING);
    Coding coding = Coding.of(id, new UUID(8, id), 1, 1, new Span(start, end), LAYER, 1, 0);
    project.apply(new Step(StepKind.CODE, "", 1, List.of(new Change.Add(coding))));
  }

  @Test
  void onlyThePartsWithTheEndsAreRead() {
    code(400_000, 400_010);
    code(249_998, 250_002);
    code(250_000, 250_002);
    code(400_000, 1_000_000);
    code(0, 1_200_000);
    assertThat(project.corpus().codings(1).size()).isEqualTo(5);
    assertThatThrownBy(() -> code(600_000, 600_010))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void spansInsideCharactersAndBehindTheEndAreRefused() {
    for (Span span :
        List.of(new Span(1, 2), new Span(249_998, 249_999), new Span(250_001, 250_004))) {
      assertThatThrownBy(() -> code(span.start(), span.end()))
          .as("%s", span)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("cuts a character in two");
    }
    assertThatThrownBy(() -> code(1_199_998, 1_200_002))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("outside the text, which has 1200000 characters");
    assertThat(project.corpus().codings(1).size()).isZero();
  }
}
