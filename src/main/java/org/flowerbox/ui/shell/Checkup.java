package org.flowerbox.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.flowerbox.model.Progress;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.SettingsData;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CheckProject;

/**
 * Looks after a study that was just opened, once nobody waits for anything: whether it lies in a
 * safe place, whether the index knows its sources, and whether its file is whole – the last at most
 * once a day, unless it was not closed the last time. What is found is said with its remedy.
 */
final class Checkup {
  /** Whoever opens a study begins to read, and is left alone at that. */
  private static final Duration REST = Duration.seconds(3);

  private static final String PLACE = "place";

  private final Workspace workspace;
  private final Desk desk;
  private final Words words;
  private final Runnable restore;
  private final boolean due;

  /**
   * What was found.
   *
   * @param place why the folder is a risky place
   * @param index why the index cannot be kept
   * @param damage what is wrong with the file, each in a sentence
   */
  private record Found(Optional<String> place, Optional<String> index, List<String> damage) {}

  /**
   * Takes down that the study is open; looks at nothing yet.
   *
   * @param restore puts a backup in the study's place, asking which
   */
  Checkup(Workspace workspace, Runnable restore) {
    this.workspace = workspace;
    this.desk = workspace.desk();
    this.words = desk.words();
    this.restore = restore;
    SettingsData.ProjectMemory memory = workspace.memory();
    long age = desk.clock().millis() - memory.checked;
    this.due = memory.open || age < 0 || age >= TimeUnit.DAYS.toMillis(1);
    if (!workspace.isReadOnly()) {
      remember(known -> known.open = true);
    }
  }

  /** Whether the file is to be looked through. */
  boolean isDue() {
    return due;
  }

  private void remember(Consumer<SettingsData.ProjectMemory> what) {
    desk.settings().change(_ -> what.accept(workspace.memory()));
  }

  /** The study is on the screen: looks at it after a while. */
  void begin() {
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(
        _ -> desk.tasks().whenCalm(words.text("shell.checkup"), this::look, this::tell));
    rest.play();
  }

  /** The study is about to be closed. */
  void end() {
    if (!workspace.isReadOnly()) {
      remember(known -> known.open = false);
    }
  }

  private Found look(Progress progress) {
    Project project = workspace.project();
    return new Found(
        project.placeWarning(),
        CheckProject.bringIndex(project, progress),
        due ? project.check(progress) : List.of());
  }

  private void tell(Found found) {
    found.index.ifPresent(said -> desk.notices().say(Notice.warning(words.sentence(said))));
    found.place.filter(said -> !isKnown(said)).ifPresent(this::tellPlace);
    if (!found.damage.isEmpty()) {
      tellDamage(found.damage);
    } else if (due) {
      remember(known -> known.checked = desk.clock().millis());
    }
  }

  private boolean isKnown(String place) {
    return place.equals(workspace.memory().choices.get(PLACE));
  }

  private void tellPlace(String said) {
    Notice notice = Notice.concern(words.sentence(said), null);
    Runnable quiet =
        () -> {
          remember(known -> known.choices.put(PLACE, said));
          desk.notices().dismiss(notice.text());
        };
    desk.notices().say(notice.or(words.text("shell.place.known"), quiet));
  }

  private void tellDamage(List<String> damage) {
    String details = damage.stream().map(words::sentence).collect(Collectors.joining("\n"));
    String file = workspace.project().file().toString();
    desk.notices()
        .say(
            Notice.concern(words.text("shell.damaged", damage.size()), file + "\n" + details)
                .or(words.text("shell.restore"), restore));
  }
}
