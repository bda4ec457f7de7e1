package org.flowerbox.ui.history;

import java.util.List;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Tasks;

/** Reads the log beside the window into the model, one page at a time. */
final class HistoryReader {
  private static final int PAGE = 200;

  private final Project project;
  private final Tasks tasks;
  private final HistoryModel model;
  private final Runnable changed;
  private boolean readingOlder;
  private boolean readingNewer;
  private int wanted;

  /**
   * Nothing is read yet.
   *
   * @param changed hears that the model has more, on the JavaFX thread
   */
  HistoryReader(Project project, Tasks tasks, HistoryModel model, Runnable changed) {
    this.project = project;
    this.tasks = tasks;
    this.model = model;
    this.changed = changed;
  }

  /** Reads the next older page, unless that is under way or there is none. */
  void older() {
    if (readingOlder || model.isComplete()) {
      return;
    }
    readingOlder = true;
    int before = model.oldest();
    tasks.quietly(
        _ -> project.history(before, PAGE),
        page -> {
          readingOlder = false;
          model.older(page, PAGE);
          changed.run();
          newer(wanted);
        });
  }

  /**
   * Reads what is new.
   *
   * @param newest number of the newest step there is
   */
  void newer(int newest) {
    wanted = Math.max(wanted, newest);
    int known = model.newest();
    if (readingNewer || known == 0 || wanted <= known) {
      return;
    }
    readingNewer = true;
    int count = wanted - known;
    tasks.quietly(_ -> project.history(Integer.MAX_VALUE, count + 1), this::arrived);
  }

  private void arrived(List<LoggedStep> page) {
    readingNewer = false;
    int last = page.isEmpty() ? 0 : page.getLast().number();
    if (last > model.newest() + 1) {
      newer(page.getFirst().number()); // more came meanwhile than was asked for
      return;
    }
    model.newer(page);
    changed.run();
    newer(wanted);
  }
}
