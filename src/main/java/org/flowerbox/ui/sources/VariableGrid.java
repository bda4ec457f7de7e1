package org.flowerbox.ui.sources;

import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.flowerbox.model.Corpus;
import org.flowerbox.ui.common.Changed;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;

/** The grid of sources, or cases, and their variables, with what can be done above it. */
final class VariableGrid extends BorderPane {
  private final Workspace workspace;
  private final Words words;
  private final GridModel model;
  private final ValueTable table;
  private final GridGestures gestures;
  private final GridToolbar toolbar;
  private final Label told = new Label();
  private final Label counts = new Label();
  private final Consumer<Changed> heard = this::heard;
  private final InvalidationListener respell = _ -> respell();
  private boolean cases;
  private boolean working;
  private boolean again;

  VariableGrid(Workspace workspace, GridActions actions) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = new GridModel(kind -> words.text("sources.kind." + kind));
    this.gestures = new GridGestures(workspace, told::setText, this::refused, this::count);
    this.table = new ValueTable(workspace, model, gestures, actions);
    this.toolbar = new GridToolbar(workspace, table, gestures, actions, this::switchTo);
    setId("variable-grid");
    getStyleClass().addAll("shelf", "variable-grid");
    getStylesheets().add(SourcesPane.stylesheet());
    told.setId("grid-told");
    told.setMinWidth(0);
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    counts.setId("grid-counts");
    counts.setMinWidth(USE_PREF_SIZE);
    HBox foot = new HBox(12, told, counts);
    foot.getStyleClass().add("grid-foot");
    setTop(toolbar);
    setCenter(table);
    setBottom(foot);
    workspace.listen(heard);
    words.languageProperty().addListener(new WeakInvalidationListener(respell));
    freshen();
  }

  /** Hears of no further steps. */
  void close() {
    workspace.forget(heard);
  }

  private void heard(Changed changed) {
    if (changed.change().sourcesChanged()
        || changed.change().valuesChanged()
        || changed.change().casesChanged()) {
      freshen();
    }
  }

  private void switchTo(boolean toCases) {
    cases = toCases;
    freshen();
  }

  private void freshen() {
    if (working) {
      again = true;
      return;
    }
    working = true;
    Corpus corpus = workspace.corpus();
    boolean wanted = cases;
    try {
      workspace.desk().tasks().quietly(_ -> GridContent.of(corpus, wanted), this::show);
    } catch (RejectedExecutionException closed) {
      working = false; // the study is being closed, and the grid with it
    }
  }

  private void show(GridContent content) {
    working = false;
    model.show(content);
    table.rebuild();
    if (again) {
      again = false;
      freshen();
    }
  }

  private void refused() {
    model.rows().forEach(GridRow::takeBack);
    table.freshen();
  }

  private void count(int shown, int all) {
    counts.setText(
        shown == all
            ? words.text(cases ? "sources.grid.cases.count" : "sources.count", all)
            : words.text("sources.count.filtered", shown, all));
  }

  private void respell() {
    told.setText("");
    table.rebuild();
  }
}
