package org.flowerbox.ui.shell;

import java.util.Objects;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.Lookup;

/** Ways to a place in the study that is open in a window, as a researcher's gestures go. */
record StudyPlaces(Workspace workspace) {
  static StudyPlaces in(MainWindow window) {
    return new StudyPlaces(Objects.requireNonNull(window.workspace()));
  }

  /** Opens a source, by its name or a part of it, at its beginning. */
  void read(String name) {
    workspace.sourceProperty().set(source(name));
  }

  /** Opens a source and selects a passage. */
  void select(String name, Span span) {
    workspace.reveal(new Passage(source(name).id(), span));
  }

  /** Does what a menu entry or its key does. */
  void fire(String action) {
    workspace.desk().actions().find(action).ifPresent(Action::fire);
  }

  private Source source(String name) {
    return new Lookup(workspace.corpus()).source(name);
  }
}
