package org.flowerbox.ui.sources;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Source;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Changed;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The sources of the study: grouped, sorted, found, opened; how far each is coded; the way to the
 * grid of their variables.
 */
public final class SourcesPane extends BorderPane {
  private final Workspace workspace;
  private final Words words;
  private final SourceList model;
  private final SourceListView list;
  private final SourceHeader header;
  private final Choices choices;
  private final Freshener freshener;
  private final Label foot = new Label();
  private final OriginCard origin;
  private final FolderCard folder;
  private final NoSources none;
  private final Consumer<Changed> heard = this::heard;
  private @Nullable ContextMenu menu;

  /** A pane whose gestures are added to the window's. */
  public SourcesPane(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = new SourceList(words);
    this.choices = new Choices(workspace);
    this.list = new SourceListView(workspace, model, new SourceGestures(workspace));
    this.header = new SourceHeader(workspace, model, this::arranged);
    this.origin = new OriginCard(words, list::requestFocus);
    this.folder = new FolderCard(workspace, list.gestures(), list::requestFocus);
    this.none = new NoSources(workspace);
    this.freshener = new Freshener(workspace, this::show);
    choices.restore(model);
    setId("sources");
    getStyleClass().addAll("shelf", "sources-pane");
    getStylesheets().add(stylesheet());
    lay();
    addActions();
    listen();
    freshener.freshen();
  }

  static String stylesheet() {
    return Objects.requireNonNull(SourcesPane.class.getResource("sources.css")).toExternalForm();
  }

  private void lay() {
    foot.setId("source-counts");
    foot.getStyleClass().add("foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    foot.setMinWidth(0);
    foot.setTooltip(new Tooltip());
    list.setPlaceholder(header.nothingFound());
    setTop(header);
    setCenter(list);
    setBottom(new VBox(origin, folder, foot));
  }

  private void addActions() {
    SourceActions actions = new SourceActions(workspace, list, list.gestures());
    actions.addWays(new SourceSteps(workspace, model), header::focusFilter, header::arrange);
    actions.addChanges(folder::ask, origin::show);
    new SourceKeys(list, actions).install();
    GridWindow grid = new GridWindow(workspace, this);
    workspace
        .desk()
        .actions()
        .add(Action.window("sources.grid", Action.Menu.TABLES, "Shortcut+Shift+G", grid::show));
    Platform.runLater(header::findImporting);
    Platform.runLater(none::findImporting);
  }

  private void listen() {
    workspace.listen(heard);
    workspace.sourceProperty().addListener((_, _, now) -> opened(now));
    workspace.coderProperty().addListener(_ -> freshener.freshen());
    words.languageProperty().addListener(_ -> respell());
    list.setOnContextMenuRequested(
        request -> {
          if (menu != null) {
            menu.hide();
          }
          menu = new SourceMenu(list, workspace).make();
          menu.show(list, request.getScreenX(), request.getScreenY());
          request.consume();
        });
  }

  private void heard(Changed changed) {
    if (changed.change().sourcesChanged()
        || changed.change().speakersChanged()
        || changed.change().valuesChanged()
        || changed.change().doneChanged()
        || changed.change().codersChanged()
        || !changed.change().textChanged().isEmpty()
        || !changed.change().codingsChanged().isEmpty()) {
      freshener.freshen();
    }
  }

  private void show(Overview overview) {
    boolean first = model.overview() == null;
    if (model.show(overview)) {
      list.rebuild();
      count();
    } else {
      list.freshen();
    }
    Source open = workspace.sourceProperty().get();
    if (first && open != null) {
      list.point(open);
    }
  }

  private void opened(@Nullable Source now) {
    list.freshen();
    if (now != null) {
      list.point(now);
    }
  }

  /** Groups the list otherwise. */
  void group(Grouping by) {
    model.group(by);
    arranged();
  }

  /** After another grouping, sorting, counting or filter. */
  private void arranged() {
    choices.keep(model);
    list.rebuild();
    count();
  }

  private void respell() {
    list.rebuild();
    count();
    origin.hide();
    folder.hide();
  }

  private void count() {
    boolean empty = workspace.corpus().sources().isEmpty();
    Node shown = empty ? none : list;
    if (getCenter() != shown) {
      setCenter(shown);
    }
    foot.setText(new SourceCounts(words).says(model));
    foot.getTooltip().setText(foot.getText());
  }
}
