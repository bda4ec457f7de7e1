package org.flowerbox.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.flowerbox.model.Code;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Variable;
import org.flowerbox.ui.Drags;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.EditSources;
import org.flowerbox.work.SourceProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SourcesPaneTest extends WindowTest {
  private static final String CHINESE = "20201204-F-YC-访谈";
  private static final String ENGLISH = "20210311-R6-YC-interview";

  private SourceListView list;

  @BeforeEach
  void findList() throws Exception {
    list = find("#source-list", SourceListView.class);
    until(() -> rows().size() == 3);
  }

  private List<Row> rows() {
    return List.copyOf(list.getItems());
  }

  private List<String> names() {
    return rows().stream()
        .filter(Row.Document.class::isInstance)
        .map(row -> ((Row.Document) row).source().name())
        .toList();
  }

  private SourceCell cell(String name) throws Exception {
    return fx(
        () -> {
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
          return list.lookupAll(".source-cell").stream()
              .map(SourceCell.class::cast)
              .filter(cell -> !cell.isEmpty() && cell.isVisible())
              .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(name))
              .findFirst()
              .orElseThrow();
        });
  }

  private void point(String name) throws Exception {
    Source source = source(name);
    fx(
        () -> {
          list.requestFocus();
          list.getSelectionModel().clearSelection();
          list.point(source);
          return null;
        });
  }

  private Source source(String name) {
    return workspace.corpus().sources().stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String foot() {
    return find("#source-counts", Label.class).getText();
  }

  @Test
  void aClickOpensTheSourceAndKeysGoOn() throws Exception {
    robot.clickOn(cell(ENGLISH));
    assertThat(workspace.sourceProperty().get()).isEqualTo(source(ENGLISH));
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(workspace.sourceProperty().get()).isEqualTo(source(CHINESE));
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(workspace.sourceProperty().get()).isEqualTo(source(CHINESE));
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(workspace.sourceProperty().get()).isEqualTo(source(ENGLISH));
    assertThat(fx(list::chosen)).containsExactly(source(ENGLISH));
  }

  @Test
  void theFilterIsReachedByKeyAndLeftByEscape() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write("r6");
    assertThat(names()).containsExactly(ENGLISH);
    assertThat(foot()).isEqualTo("1 of 2");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ENTER);
    assertThat(workspace.sourceProperty().get()).isEqualTo(source(ENGLISH));
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.push(KeyCode.ESCAPE);
    assertThat(names()).containsExactly(CHINESE, ENGLISH);
    assertThat(foot()).isEqualTo("2 sources · 2 interviews");
  }

  @Test
  void f2RenamesInPlaceAndATakenNameIsRefusedThere() throws Exception {
    point(ENGLISH);
    robot.push(KeyCode.F2);
    NameField field = find(".name-field", NameField.class);
    fx(
        () -> {
          field.setText(CHINESE);
          return null;
        });
    robot.push(KeyCode.ENTER);
    until(() -> field.refusal() != null);
    assertThat(field.refusal()).contains(CHINESE);
    fx(
        () -> {
          field.setText("R6");
          return null;
        });
    assertThat(field.refusal()).isNull();
    robot.push(KeyCode.ENTER);
    until(() -> names().contains("R6"));
    assertThat(list.lookup(".name-field")).isNull();
    assertThat(fx(() -> window.scene().getFocusOwner())).isSameAs(list);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> names().contains(ENGLISH));
  }

  @Test
  void escapeLeavesTheNameAsItWas() throws Exception {
    point(ENGLISH);
    robot.push(KeyCode.F2);
    TextField field = find(".name-field", TextField.class);
    fx(
        () -> {
          field.setText("other");
          return null;
        });
    robot.push(KeyCode.ESCAPE);
    assertThat(list.lookup(".name-field")).isNull();
    assertThat(names()).containsExactly(CHINESE, ENGLISH);
  }

  @Test
  void chosenSourcesAreMarkedAsDoneAndTheNextOpenOneIsFound() throws Exception {
    point(CHINESE);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    until(() -> list.isDone(source(CHINESE)));
    until(() -> list.lookupAll(".tick").stream().filter(node -> node.isVisible()).count() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    assertThat(workspace.sourceProperty().get()).isEqualTo(source(ENGLISH));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> !list.isDone(source(CHINESE)));
  }

  @Test
  void deleteTakesTheSourceAwayAndUndoBringsItBack() throws Exception {
    point(CHINESE);
    robot.push(KeyCode.DELETE);
    until(() -> names().equals(List.of(ENGLISH)));
    assertThat(foot()).isEqualTo("1 source · 1 interview");
    assertThat(Objects.requireNonNull(workspace.desk().notices().currentProperty().get()).text())
        .isEqualTo(CHINESE + " removed with no codings.");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> names().equals(List.of(CHINESE, ENGLISH)));
  }

  @Test
  void aCodingShowsInItsLineAndMovesNothing() throws Exception {
    List<Row> before = rows();
    Source source = source(CHINESE);
    Code code = workspace.corpus().codes().stream().filter(Code::codable).findFirst().orElseThrow();
    new CodePassages(workspace.project()).code(code, source, new Span(20, 40), "A", null, 0);
    until(() -> list.progress(source).codings() == 1);
    SourceProgress progress = list.progress(source);
    assertThat(progress.coded()).isBetween(0.01, 0.99);
    assertThat(cell(CHINESE).getAccessibleText()).contains("1 coding,");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void speakersUnfoldByKeyAndLeadToTheirFirstTurn() throws Exception {
    point(CHINESE);
    robot.push(KeyCode.RIGHT);
    List<String> voices =
        rows().stream()
            .filter(Row.Voice.class::isInstance)
            .map(row -> ((Row.Voice) row).speaker().name() + " " + ((Row.Voice) row).turns())
            .toList();
    assertThat(voices).containsExactly("访谈者 2", "居民A 1", "居民B 1");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertThat(Objects.requireNonNull(workspace.revealedProperty().get()).span().start())
        .isEqualTo(INTERVIEW.indexOf("我以为"));
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.LEFT);
    assertThat(rows()).hasSize(3);
  }

  @Test
  void lettersTypedFindALine() throws Exception {
    point(CHINESE);
    robot.write("20210");
    assertThat(fx(list::chosen)).containsExactly(source(ENGLISH));
  }

  @Test
  void theMenuSetsKindsAndTellsWhatRemovingTakes() throws Exception {
    point(ENGLISH);
    List<MenuItem> items = fx(() -> List.copyOf(new SourceMenu(list, workspace).make().getItems()));
    assertThat(items.stream().map(MenuItem::getText).filter(Objects::nonNull))
        .containsExactly(
            "Open",
            "Rename",
            "Kind",
            "Put into a folder …",
            "Mark as done by me",
            "Where it came from",
            "Remove with no codings");
    new EditSources(workspace.project()).kind(List.of(source(ENGLISH)), SourceKind.FIELD_NOTE, "A");
    until(() -> foot().equals("2 sources · 1 interview · 1 field note"));
    assertThat(rows()).hasSize(4);
  }

  @Test
  void theOriginCardNamesTheFile() throws Exception {
    OriginCard card = find("#source-origin", OriginCard.class);
    fx(
        () -> {
          card.show(source(ENGLISH));
          return null;
        });
    assertThat(card.words()).startsWith("From the file " + ENGLISH + ".txt, imported ");
    robot.push(KeyCode.ESCAPE);
    assertThat(card.isVisible()).isFalse();
  }

  @Test
  void everythingSpeaksChinese() throws Exception {
    fx(
        () -> {
          workspace.desk().words().languageProperty().set(UiLanguage.ZH);
          return null;
        });
    assertThat(foot()).isEqualTo("2 份资料 · 2 份访谈");
    assertThat(rows().getFirst()).isEqualTo(new Row.Group("interview", "访谈", 2, false));
  }

  @Test
  void importingIsPossibleOnlyWhereThereIsSuchAGesture() {
    boolean known = workspace.desk().actions().find("importing.files").isPresent();
    assertThat(find("#source-add", Button.class).isDisabled()).isEqualTo(!known);
  }

  private void fire(String action) throws Exception {
    fx(() -> workspace.desk().actions().find(action).map(Action::fire).orElseThrow());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void group(Grouping by) throws Exception {
    fx(
        () -> {
          SourcesPane pane = find("#sources", SourcesPane.class);
          pane.group(by);
          return null;
        });
  }

  private void drag(String name, Row onto) throws Exception {
    fx(
        () -> {
          Node cell =
              list.lookupAll(".source-cell").stream()
                  .filter(each -> ((SourceCell) each).getItem() == onto)
                  .findFirst()
                  .orElseThrow();
          Drags.drop(SourceDrag.content(List.of(source(name))), cell, 0.5, TransferMode.MOVE);
          return null;
        });
  }

  private List<String> groups() {
    return rows().stream()
        .filter(Row.Group.class::isInstance)
        .map(row -> ((Row.Group) row).label() + " " + ((Row.Group) row).sources())
        .toList();
  }

  @Test
  void aSourceIsPutIntoAFolderByKeysAndTheChosenLineGoesAlong() throws Exception {
    group(new Grouping.Folder());
    assertThat(groups()).containsExactly("In no folder 2");
    point(ENGLISH);
    robot.push(KeyCode.CONTROL, KeyCode.M);
    robot.write("Interviews 2021");
    robot.push(KeyCode.ENTER);
    until(() -> groups().equals(List.of("Interviews 2021 1", "In no folder 1")));
    assertThat(fx(list::chosen)).containsExactly(source(ENGLISH));
    assertThat(fx(() -> window.scene().getFocusOwner())).isSameAs(list);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> groups().equals(List.of("In no folder 2")));
    assertThat(workspace.corpus().variables().stream().map(Variable::name))
        .doesNotContain("folder");
  }

  @Test
  void aFolderIsRenamedThroughItsLine() throws Exception {
    group(new Grouping.Folder());
    new EditSources(workspace.project())
        .setValues(workspace.corpus().sources().list(), "folder", "Old", "A");
    until(() -> groups().equals(List.of("Old 2")));
    fx(
        () -> {
          list.requestFocus();
          list.pointAt(0);
          return null;
        });
    robot.push(KeyCode.CONTROL, KeyCode.M);
    robot.write("New");
    robot.push(KeyCode.ENTER);
    until(() -> groups().equals(List.of("New 2")));
  }

  @Test
  void aSourceDraggedIntoAnotherGroupTakesWhatGroupsIt() throws Exception {
    new EditSources(workspace.project()).kind(List.of(source(ENGLISH)), SourceKind.FIELD_NOTE, "A");
    until(() -> groups().equals(List.of("Interviews 1", "Field notes 1")));
    drag(CHINESE, rows().getLast());
    until(() -> groups().equals(List.of("Field notes 2")));
    assertThat(notice()).isEqualTo("1 source: Field note.");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> groups().equals(List.of("Interviews 1", "Field notes 1")));
    int step = workspace.corpus().step();
    drag(CHINESE, rows().getFirst());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workspace.corpus().step()).isEqualTo(step);
  }

  @Test
  void aDragBetweenSpeakersChangesNothing() throws Exception {
    group(new Grouping.Speaker());
    int step = workspace.corpus().step();
    drag(CHINESE, rows().getFirst());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workspace.corpus().step()).isEqualTo(step);
  }

  @Test
  void theMenuOfTheWindowDoesWhatTheListsKeysDo() throws Exception {
    point(ENGLISH);
    fire("sources.kind.observation");
    until(() -> source(ENGLISH).kind() == SourceKind.OBSERVATION);
    assertThat(fx(list::chosen)).containsExactly(source(ENGLISH));
    fire("sources.menu.origin");
    assertThat(find("#source-origin", OriginCard.class).isVisible()).isTrue();
    fire("sources.menu.delete");
    until(() -> names().equals(List.of(CHINESE)));
  }

  @Test
  void afterALineIsGoneTheKeysGoOnWhereItWas() throws Exception {
    point(ENGLISH);
    robot.push(KeyCode.DELETE);
    until(() -> names().equals(List.of(CHINESE)));
    assertThat(fx(() -> list.getFocusModel().getFocusedIndex())).isEqualTo(1);
    robot.push(KeyCode.ENTER);
    assertThat(workspace.sourceProperty().get()).isEqualTo(source(CHINESE));
  }

  private String notice() throws Exception {
    return fx(
        () -> Objects.requireNonNull(workspace.desk().notices().currentProperty().get()).text());
  }
}
