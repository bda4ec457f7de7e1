package org.flowerbox.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.RunningTask;
import org.flowerbox.work.Draft.SpeakerFound;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Importing through the window, from files dropped to what is in the corpus afterwards. */
class ImportWindowTest extends WindowTest {
  private Path in;
  private Stage dialog;
  private Corrections corrections;

  private Path file(String name, String text) throws Exception {
    in = Files.createDirectories(folder.resolve("new"));
    return Files.writeString(in.resolve(name), text);
  }

  private void start(Path... files) throws Exception {
    Importing importing = fx(() -> new Importing(workspace, home()));
    fx(
        () -> {
          importing.start(List.of(files));
          return null;
        });
    until(() -> importing.window() != null && importing.window().stage().isShowing());
    dialog = Objects.requireNonNull(importing.window()).stage();
    corrections = importing.window().corrections();
    WaitForAsyncUtils.waitForFxEvents();
    robot.targetWindow(dialog);
  }

  private Node home() {
    return window.scene().lookup("#study");
  }

  private <N extends Node> N in(String selector, Class<N> type) {
    return type.cast(dialog.getScene().lookup(selector));
  }

  private void settled() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    until(() -> !corrections.isBusy());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Source imported(String name) {
    return workspace.corpus().sources().stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> variables(Source source) {
    Corpus corpus = workspace.corpus();
    Map<String, String> values = new TreeMap<>();
    corpus.values().stream()
        .filter(value -> value.source() == source.id())
        .forEach(
            value -> values.put(corpus.variables().get(value.variable()).name(), value.value()));
    return values;
  }

  private Notice notice() throws Exception {
    until(() -> workspace.desk().notices().currentProperty().get() != null);
    return workspace.desk().notices().currentProperty().get();
  }

  @Test
  void whatIsSetRightIsWhatArrives() throws Exception {
    start(file("20201206-R4-YC-访谈.txt", "甲：你好，住了多久？\n张三：住了六年。\n甲：花箱是谁放的？\n张三：居委会放的。\n"));
    @SuppressWarnings("unchecked")
    TableView<SpeakerFound> speakers = in("#import-speakers-table", TableView.class);
    fx(
        () -> {
          speakers.requestFocus();
          speakers.getSelectionModel().select(1);
          return null;
        });
    robot.push(KeyCode.F2);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("R4");
    robot.push(KeyCode.ENTER);
    settled();
    assertThat(speakers.getItems().stream().map(SpeakerFound::name)).containsExactly("甲", "R4");
    javafx.scene.control.ComboBox<?> role =
        (javafx.scene.control.ComboBox<?>)
            speakers.lookupAll(".combo-box").stream()
                .filter(node -> node.getAccessibleText().endsWith("甲"))
                .findFirst()
                .orElseThrow();
    fx(
        () -> {
          role.getSelectionModel().select(SpeakerRole.INTERVIEWER.ordinal());
          return null;
        });
    settled();
    fx(
        () -> {
          in("#import-variable-name", TextField.class).setText("place");
          in("#import-variable-value", TextField.class).setText("Yancheng");
          in("#import-variable-value", TextField.class).requestFocus();
          return null;
        });
    robot.push(KeyCode.ENTER);
    settled();
    fx(
        () -> {
          in("#import-files", ListView.class).requestFocus();
          return null;
        });
    robot.push(KeyCode.ENTER);
    until(() -> workspace.corpus().sources().size() == 3);
    Source source = imported("20201206-R4-YC-访谈");
    Corpus corpus = workspace.corpus();
    Turns turns = corpus.turns(source.id());
    assertThat(turns.size()).isEqualTo(4);
    Speaker asks = corpus.speakers().get(turns.speaker(0));
    Speaker says = corpus.speakers().get(turns.speaker(1));
    assertThat(List.of(asks.name(), asks.role(), says.name(), says.role()))
        .containsExactly("甲", SpeakerRole.INTERVIEWER, "R4", SpeakerRole.PARTICIPANT);
    assertThat(variables(source))
        .isEqualTo(
            Map.of("date", "2020-12-06", "interviewee", "R4", "place", "Yancheng", "method", "访谈"));
    assertThat(notice().text()).isEqualTo("1 document imported");
    assertThat(dialog.isShowing()).isFalse();
    fx(
        () -> {
          notice().run().run();
          return null;
        });
    until(() -> workspace.corpus().sources().size() == 2);
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheRestArrives() throws Exception {
    Path empty = file("empty.txt", "");
    Path good = file("good.txt", "Q: One?\nA: Yes.\nQ: Two?\nA: No.\n");
    start(empty, good);
    @SuppressWarnings("unchecked")
    ListView<Problem> problems = in("#import-problems", ListView.class);
    assertThat(problems.getItems())
        .containsExactly(Problem.failed(empty.toString(), "empty: there is nothing in it"));
    robot.push(KeyCode.ENTER);
    until(() -> workspace.corpus().sources().size() == 3);
    WaitForAsyncUtils.waitForFxEvents();
    Notice said = notice();
    assertThat(said.text()).isEqualTo("1 document imported, 1 problem");
    assertThat(said.action()).isEqualTo("Undo");
    assertThat(said.more().stream().map(Notice.Answer::action)).containsExactly("Show problems");
    fx(
        () -> {
          said.more().getFirst().run().run();
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
    Window list =
        Window.getWindows().stream()
            .filter(
                shown ->
                    shown.isShowing() && shown.getScene().lookup("#import-problems-save") != null)
            .findFirst()
            .orElseThrow();
    assertThat(((ListView<?>) list.getScene().lookup("#import-problems")).getItems()).hasSize(1);
  }

  @Test
  void theProblemListIsSavedWhereOneWants() throws Exception {
    Path empty = file("empty.txt", "");
    ReportWindow report =
        fx(
            () ->
                new ReportWindow(
                    home(),
                    workspace.desk(),
                    new org.flowerbox.work.ImportReport(
                        List.of(),
                        List.of("b.txt"),
                        List.of(Problem.failed(empty.toString(), "empty")),
                        false)));
    Path csv = folder.resolve("list.csv");
    fx(
        () -> {
          report.save(csv);
          return null;
        });
    until(() -> Files.exists(csv));
    assertThat(notice().text()).isEqualTo("The list is saved in " + csv);
    assertThat(Files.readString(csv)).contains(empty + ",not imported,empty\r\n");
    assertThat(report.lines())
        .isEqualTo(empty + ": empty\nb.txt: is in the study already, byte for byte; skipped");
  }

  @Test
  void cancelWritesNothingAndAsksOnlyWhereCorrectionsWouldBeLost() throws Exception {
    Path good = file("good.txt", "Q: One?\nA: Yes.\nQ: Two?\nA: No.\n");
    start(good);
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialog.isShowing()).isFalse();
    start(good);
    robot.push(KeyCode.SPACE);
    settled();
    assertThat(in("#import-write", Button.class).isDisabled()).isTrue();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialog.isShowing()).as("asks first").isTrue();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialog.isShowing()).as("goes on").isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    settled();
    assertThat(in("#import-write", Button.class).isDisabled()).isFalse();
    fx(
        () -> {
          in("#import-cancel", Button.class).fire();
          return null;
        });
    assertThat(dialog.isShowing()).isFalse();
    assertThat(workspace.corpus().sources().size()).isEqualTo(2);
  }

  @Test
  void aNameBeingTypedIsTakenWhenTheImportBegins() throws Exception {
    start(file("good.txt", "Q: One?\nA: Yes.\nQ: Two?\nA: No.\n"));
    fx(
        () -> {
          in("#import-name", TextField.class).requestFocus();
          in("#import-name", TextField.class).selectAll();
          return null;
        });
    robot.write("Better");
    fx(
        () -> {
          in("#import-write", Button.class).requestFocus();
          in("#import-write", Button.class).fire();
          return null;
        });
    until(() -> workspace.corpus().sources().size() == 3);
    assertThat(imported("Better").fileName()).isEqualTo("good.txt");
  }

  @Test
  void aCorrectionIsMadeInTheOtherDocumentsToo() throws Exception {
    Path one = file("a.txt", "Q: One?\nA: Yes.\nQ: Two?\nA: No.\n");
    Path two = file("b.txt", "Q: Three?\nB: Yes.\nQ: Four?\nB: No.\n");
    start(one, two);
    fx(
        () -> {
          corrections.correct(
              corrections.snapshot().keys().subList(0, 1),
              new org.flowerbox.work.DraftCorrection.SpeakerRenamed("Q", "Interviewer"),
              _ -> {});
          return null;
        });
    settled();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    settled();
    assertThat(
            corrections.snapshot().byKey().values().stream()
                .map(draft -> draft.speakers().getFirst().name()))
        .containsExactly("Interviewer", "Interviewer");
  }

  @Test
  void theWindowGoesWithTheLanguageAndWithTheStudy() throws Exception {
    start(file("good.txt", "Q: One?\nA: Yes.\nQ: Two?\nA: No.\n"));
    assertThat(in("#import-write", Button.class).getText()).isEqualTo("Import 1 document");
    fx(
        () -> {
          workspace.desk().words().languageProperty().set(org.flowerbox.ui.common.UiLanguage.ZH);
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(in("#import-write", Button.class).getText()).isEqualTo("导入 1 份资料");
  }

  private Path[] many() throws Exception {
    Path[] files = new Path[200];
    for (int i = 0; i < files.length; i++) {
      files[i] = file(i + ".txt", "Q: Text " + i + "?\nA: Yes.\nQ: Really?\nA: No.\n");
    }
    return files;
  }

  @Test
  void readingCanBeStopped() throws Exception {
    Path[] files = many();
    Importing importing = fx(() -> new Importing(workspace, home()));
    fx(
        () -> {
          importing.start(List.of(files));
          workspace.desk().tasks().running().getFirst().cancel();
          return null;
        });
    assertThat(notice().text()).isEqualTo("Stopped; what was done so far stays.");
    assertThat(fx(importing::window)).isNull();
  }

  @Test
  void writingCanBeStoppedAndWhatArrivedStaysUntilItIsTakenBack() throws Exception {
    start(many());
    fx(
        () -> {
          in("#import-write", Button.class).fire();
          RunningTask writing = workspace.desk().tasks().running().getFirst();
          assertThat(writing.title()).isEqualTo("Importing 200 documents");
          writing
              .shareProperty()
              .addListener(
                  (_, _, share) -> {
                    if (share.doubleValue() > 0) {
                      writing.cancel();
                    }
                  });
          return null;
        });
    String said = notice().text();
    int arrived = workspace.corpus().sources().size() - 2;
    assertThat(arrived).isBetween(1, 200);
    assertThat(said)
        .isIn(
            "Stopped; 1 document was imported and stays",
            "Stopped; " + arrived + " documents were imported and stay",
            "200 documents imported");
    fx(
        () -> {
          notice().run().run();
          return null;
        });
    until(() -> workspace.corpus().sources().size() == 2);
  }
}
