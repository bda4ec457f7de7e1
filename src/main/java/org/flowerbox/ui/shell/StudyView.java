package org.flowerbox.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.NotWritable;
import org.flowerbox.ui.codebook.CodebookPane;
import org.flowerbox.ui.common.Changed;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.ui.history.HistoryPane;
import org.flowerbox.ui.importing.Importing;
import org.flowerbox.ui.inspector.InspectorPane;
import org.flowerbox.ui.palette.CodePalette;
import org.flowerbox.ui.reader.ReaderPane;
import org.flowerbox.ui.sources.SourcesPane;
import org.jspecify.annotations.Nullable;

/**
 * An open study: sources and codes on the left, the text in the middle with other views beside it
 * as tabs, the inspector on the right.
 */
public final class StudyView extends BorderPane {
  private final Workspace workspace;
  private final Desk desk;
  private final TabPane views = new TabPane();
  private final SplitPane left = new SplitPane();
  private final SplitPane across = new SplitPane();
  private final StatusBar status;
  private final Importing importing;
  private final MainWindow window;
  private final Consumer<Changed> heard = _ -> count();

  /**
   * A view of a study.
   *
   * @param why why it can only be read, null where it can be written or nobody knows
   */
  StudyView(MainWindow window, Workspace workspace, NotWritable.@Nullable Why why) {
    setId("study");
    this.window = window;
    this.workspace = workspace;
    this.desk = workspace.desk();
    this.status = new StatusBar(desk.words(), desk.notices(), desk.tasks());
    StudyActions actions = new StudyActions(window, workspace, this);
    actions.addFile();
    this.importing = new Importing(workspace, this);
    actions.addEdit();
    workspace.setChooser(new CodePalette(workspace));
    ReaderPane reader = new ReaderPane(workspace);
    SourcesPane sources = new SourcesPane(workspace);
    CodebookPane codes = new CodebookPane(workspace);
    view("shell.view.read", () -> reader);
    view("shell.view.history", () -> new HistoryPane(workspace));
    views.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    actions.addView();
    actions.addHelp();
    lay(sources, codes, new InspectorPane(workspace));
    setTop(top(why));
    setBottom(status);
    status.addRight(new StatusChoices(window, workspace));
    workspace.listen(heard);
    desk.words().languageProperty().addListener((_, _, _) -> count());
    count();
    openLast();
    restore();
    Platform.runLater(this::follow);
  }

  private VBox top(NotWritable.@Nullable Why why) {
    VBox top = new VBox(menus().bar(desk.actions()), new Toolbar(window, workspace));
    StudyFile file = new StudyFile(window, desk);
    desk.notices().offerRemedies(refusal -> file.remedy(workspace, refusal));
    if (workspace.isReadOnly()) {
      Path path = workspace.project().file();
      top.getChildren()
          .add(
              new ReadOnlyBanner(
                  desk.words(), why, () -> window.replace(path), () -> file.copy(workspace)));
      addEventHandler(KeyEvent.KEY_PRESSED, this::refuse);
    }
    return top;
  }

  /** A key whose gesture would change something does nothing, and that is said. */
  private void refuse(KeyEvent event) {
    boolean changes =
        desk.actions().all().stream()
            .anyMatch(
                action ->
                    action.key() != null && action.key().match(event) && !action.enabled().get());
    if (changes && workspace.sourceProperty().get() != null) {
      workspace.refusesChange();
    }
  }

  private Menus menus() {
    return new Menus(
        desk.words(),
        new RecentStudies(desk.words(), desk.settings(), window.windows()::openBeside));
  }

  /** Goes on in the source that was read last. */
  private void openLast() {
    String guid = workspace.memory().source;
    workspace.corpus().sources().stream()
        .filter(source -> source.guid().toString().equals(guid))
        .findFirst()
        .ifPresent(workspace.sourceProperty()::set);
  }

  /** A view as a tab, made when it is first brought to the front. */
  private void view(String name, Supplier<Node> content) {
    Tab tab = new Tab();
    tab.textProperty().bind(desk.words().bind(name));
    tab.selectedProperty()
        .addListener(
            (_, _, selected) -> {
              if (selected && tab.getContent() == null) {
                tab.setContent(keepingFocus(content.get()));
              }
            });
    views.getTabs().add(tab);
  }

  /** Else the tabs would take the focus, and with it the keys, at every click into the content. */
  private static Node keepingFocus(Node content) {
    content.addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume);
    return content;
  }

  /** Brings that view (from 0) to the front. */
  void show(int view) {
    views.getSelectionModel().select(view);
    views.getSelectionModel().getSelectedItem().getContent().requestFocus();
  }

  private void lay(Node sources, Node codes, Node inspector) {
    left.setOrientation(Orientation.VERTICAL);
    left.getItems().setAll(sources, codes);
    left.setMinWidth(180);
    across.getItems().setAll(left, views, inspector);
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(inspector, false);
    setCenter(across);
  }

  private void restore() {
    divide(left, "left", List.of(0.45));
    divide(across, "across", List.of(0.2, 0.8));
  }

  private void divide(SplitPane pane, String name, List<Double> usual) {
    List<Double> known = desk.settings().data().dividers.getOrDefault(name, usual);
    for (int i = 0; i < Math.min(known.size(), pane.getDividers().size()); i++) {
      pane.setDividerPosition(i, known.get(i));
    }
  }

  /** From now on where the user puts the dividers is remembered. */
  private void follow() {
    follow(left, "left");
    follow(across, "across");
  }

  private void follow(SplitPane pane, String name) {
    pane.getDividers()
        .forEach(
            divider -> divider.positionProperty().addListener((_, _, _) -> remember(pane, name)));
  }

  private void remember(SplitPane pane, String name) {
    List<Double> now = new ArrayList<>();
    for (double position : pane.getDividerPositions()) {
      now.add(position);
    }
    desk.settings().change(data -> data.dividers.put(name, now));
  }

  private void count() {
    Corpus corpus = workspace.corpus();
    String key = workspace.isReadOnly() ? "shell.counts.readonly" : "shell.counts";
    status.counts().setText(desk.words().text(key, corpus.sources().size(), corpus.codingCount()));
  }

  /** Imports files and folders after they were looked through. */
  void importFiles(List<Path> files) {
    importing.start(files);
  }

  /** Files dropped on the window: studies open in windows of their own, the rest is imported. */
  void dropped(List<Path> files) {
    DroppedFiles both = DroppedFiles.of(files);
    both.studies().forEach(window.windows()::openBeside);
    importFiles(both.documents());
  }
}
