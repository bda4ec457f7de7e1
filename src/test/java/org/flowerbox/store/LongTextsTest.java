package org.flowerbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.flowerbox.model.Change;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.LongTexts;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.TextPart;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are stored in parts. */
class LongTextsTest {
  private static final Study STUDY = new Study(new UUID(1, 2), "study", "zh");

  @TempDir Path folder;
  private Path file = Path.of("");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("seeds", 8));
  }

  @BeforeEach
  void nameProject() {
    file = folder.resolve("study.flowerbox");
  }

  private static Step adding(String text) {
    Source source =
        new Source(1, new UUID(7, 1), "s", SourceKind.DOCUMENT, "s.txt", 0, 0, text.length(), 0, 0);
    return new Step(
        StepKind.IMPORT, "", 0, List.of(new Change.AddSource(source, text, Turns.NONE, null)));
  }

  private void write(String text) {
    Store.create(file, STUDY, 5);
    try (Store store = Store.open(file)) {
      store.apply(adding(text), 6, store.corpus());
    }
  }

  private static Source source(Corpus corpus) {
    return corpus.sources().get(1);
  }

  private static boolean isIn(Corpus corpus, String text) {
    return corpus.text(source(corpus)).equals(text);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aTextComesBackWholeAndByParts(long seed) throws SQLException {
    Random random = new Random(seed);
    String text = LongTexts.random(random);
    write(text);
    try (Store store = Store.openReadOnly(file)) {
      Corpus corpus = store.corpus();
      Source source = source(corpus);
      int[] places = random.ints(12, 0, text.length() + 1).toArray();
      places[0] = 0;
      places[1] = text.length();
      places[2] = 250_000;
      places[3] = 249_999;
      for (int round = 0; round < 2; round++) { // read alone, then cut from the whole
        for (int place : places) {
          assertThat(corpus.part(source, place).equals(TextPart.of(text, place)))
              .as("seed %d, round %d, place %d", seed, round, place)
              .isTrue();
        }
        assertThat(isIn(corpus, text)).as("seed %d", seed).isTrue();
      }
      assertThat(store.check(Progress.NONE)).as("seed %d", seed).isEmpty();
    }
    assertThat(query("SELECT content FROM whole_texts").equals(text)).as("seed %d", seed).isTrue();
    assertThat(query("SELECT content <> '' FROM texts"))
        .isEqualTo(text.length() <= TextPart.LONGEST_WHOLE ? "1" : "0");
  }

  @Test
  void aPlaceOutsideALongTextCountsAsTheNearestInside() {
    String text = "花".repeat(1_000_001);
    write(text);
    try (Store store = Store.openReadOnly(file)) {
      Corpus corpus = store.corpus();
      assertThat(corpus.part(source(corpus), 1_000_002))
          .isEqualTo(new TextPart(1_000_000, "花", false));
      assertThat(corpus.part(source(corpus), -1).equals(TextPart.of(text, 0))).isTrue();
    }
  }

  @Test
  void correctionsOverCutsAndBelowTheLimitAreTakenBackAndBroughtBack() {
    String[] texts = new String[5];
    texts[0] = LongTexts.random(new Random(3), 1_000_004);
    Span[] spans = {new Span(249_990, 250_020), new Span(0, 1), new Span(9, 40), new Span(7, 7)};
    String[] words = {"", "😀😀", "", "花".repeat(300_000)};
    write(texts[0]);
    try (Store store = Store.open(file)) {
      Corpus corpus = store.corpus();
      for (int i = 0; i < spans.length; i++) {
        texts[i + 1] =
            texts[i].substring(0, whole(texts[i], spans[i].start()))
                + words[i]
                + texts[i].substring(whole(texts[i], spans[i].end()));
        Span at = new Span(whole(texts[i], spans[i].start()), whole(texts[i], spans[i].end()));
        Step step = new Step(StepKind.CORRECT, "", 0, List.of(new Change.Correct(1, at, words[i])));
        corpus = store.apply(step, 7, corpus);
        assertThat(isIn(corpus, texts[i + 1])).as("correction %d", i).isTrue();
      }
      for (int i = spans.length; i > 0; i--) {
        corpus = store.undo(store.undoable(), 0, 8, corpus);
        assertThat(isIn(corpus, texts[i - 1])).as("undoing %d", i).isTrue();
      }
      for (int i = 1; i <= spans.length; i++) {
        corpus = store.redo(store.redoable(), 0, 9, corpus);
        assertThat(corpus.part(source(corpus), 260_000).equals(TextPart.of(texts[i], 260_000)))
            .as("redoing %d", i)
            .isTrue();
      }
      assertThat(store.check(Progress.NONE)).isEmpty();
    }
  }

  private static int whole(String text, int at) {
    boolean inside = at > 0 && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }

  @ParameterizedTest(name = "the part at {0}")
  @ValueSource(ints = {0, 500_000, 1_000_000})
  void aMissingPartIsFoundAndNeverReadAsIfTheTextWereShorter(int start) throws SQLException {
    String text = "花".repeat(1_100_000);
    write(text);
    update("DELETE FROM text_parts WHERE start = " + start);
    try (Store store = Store.open(file)) {
      Corpus corpus = store.corpus();
      String gap = "text 1: the part at " + start + " is missing";
      assertThat(store.check(Progress.NONE))
          .containsExactly(
              start == 1_000_000 ? gap : gap + ", the next begins at " + (start + 250_000));
      String refusal =
          file
              + ": the project file is damaged or cut short; restore a backup with: flowerbox restore "
              + file;
      assertThatThrownBy(() -> corpus.text(source(corpus)))
          .isInstanceOf(Refusal.class)
          .hasMessage(refusal);
      assertThatThrownBy(() -> corpus.part(source(corpus), start + 5))
          .isInstanceOf(Refusal.class)
          .hasMessage(refusal);
      assertThatThrownBy(
              () ->
                  store.apply(
                      new Step(
                          StepKind.CORRECT,
                          "",
                          0,
                          List.of(new Change.Correct(1, new Span(0, 1), "x"))),
                      7,
                      corpus))
          .isInstanceOf(Refusal.class)
          .hasMessage(refusal);
      assertThat(corpus.part(source(corpus), 300_000).start()).isEqualTo(250_000);
    }
  }

  @Test
  void wordsChangedInAPartAreFound() throws SQLException {
    write("花".repeat(1_100_000));
    update("UPDATE text_parts SET content = replace(content, '花', '草') WHERE start = 250000");
    try (Store store = Store.openReadOnly(file)) {
      assertThat(store.check(Progress.NONE)).containsExactly("text 1 is not what was stored");
    }
  }

  @Test
  void aProjectOfTheFirstSchemaHasItsLongTextsCut() throws SQLException {
    String text = LongTexts.random(new Random(5), 1_600_001);
    writeFirstSchema(text);
    Store.open(file).close();
    assertThat(query("SELECT content || ' ' || characters FROM texts")).isEqualTo(" 1600001");
    assertThat(query("SELECT count(*) FROM text_parts")).isEqualTo("7");
    try (Store store = Store.open(file)) {
      Corpus corpus = store.corpus();
      assertThat(corpus.part(source(corpus), 800_000).equals(TextPart.of(text, 800_000))).isTrue();
      assertThat(isIn(corpus, text)).isTrue();
      assertThat(store.check(Progress.NONE)).isEmpty();
    }
    assertThat(query("SELECT content FROM whole_texts").equals(text)).isTrue();
    Path backup = folder.resolve("study.schema-1.flowerbox");
    assertThat(file.toFile().length()).isLessThan(backup.toFile().length() * 11 / 10);
    try (Store store = Store.open(backup)) {
      assertThat(isIn(store.corpus(), text)).isTrue();
    }
  }

  /** As the first version wrote it: the whole text in one row. */
  private void writeFirstSchema(String text) throws SQLException {
    try (Sql sql = new Sql(Connections.create(file))) {
      Schema.of(Schema.current().scripts().subList(0, 1)).upgrade(sql, 0);
      Meta.write(sql, STUDY);
      new LogWriter(sql, StepKind.CREATE, "study", 0, 5, null).flush();
      LogWriter log = new LogWriter(sql, StepKind.IMPORT, "s", 0, 6, null);
      new StepWriter(sql, log).write(adding("short"));
      log.flush();
      byte[] digest = Blobs.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
      sql.update(
          "UPDATE texts SET content = ?, characters = ?, sha256 = ?", text, text.length(), digest);
      sql.update("UPDATE sources SET characters = ?", text.length());
    }
  }

  private void update(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
