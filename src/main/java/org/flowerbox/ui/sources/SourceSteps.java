package org.flowerbox.ui.sources;

import java.util.List;
import org.flowerbox.model.Source;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Workspace;

/** Goes from source to source in the order of the list. */
final class SourceSteps {
  private final Workspace workspace;
  private final SourceList list;

  SourceSteps(Workspace workspace, SourceList list) {
    this.workspace = workspace;
    this.list = list;
  }

  void next() {
    step(1, "sources.last");
  }

  void previous() {
    step(-1, "sources.first");
  }

  /** The next that the user has not finished, from the top again after the last. */
  void nextNotDone() {
    Overview overview = list.overview();
    List<Source> order = list.order();
    int from = at(order);
    for (int i = 1; i <= order.size(); i++) {
      Source candidate = order.get(Math.floorMod(from + i, order.size()));
      if (overview != null && !overview.isDone(candidate)) {
        workspace.sourceProperty().set(candidate);
        return;
      }
    }
    say(order.isEmpty() ? "sources.none" : "sources.alldone");
  }

  private void step(int by, String nothing) {
    List<Source> order = list.order();
    int from = at(order);
    int to = from < 0 && by < 0 ? order.size() - 1 : from + by;
    if (to >= 0 && to < order.size()) {
      workspace.sourceProperty().set(order.get(to));
    } else {
      say(order.isEmpty() ? "sources.none" : nothing);
    }
  }

  private int at(List<Source> order) {
    Source open = workspace.sourceProperty().get();
    for (int i = 0; i < order.size(); i++) {
      if (open != null && order.get(i).id() == open.id()) {
        return i;
      }
    }
    return -1;
  }

  private void say(String key) {
    workspace.desk().notices().say(Notice.done(workspace.desk().words().text(key)));
  }
}
