package org.flowerbox.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.StepKind;

/** The newest steps of the log without a gap, as many as were read so far. */
final class HistoryModel {
  private final ZoneId zone;
  private final List<LoggedStep> steps = new ArrayList<>();
  private HistoryFilter filter = HistoryFilter.ALL;
  private boolean complete;

  /** Days begin and end in that zone. */
  HistoryModel(ZoneId zone) {
    this.zone = zone;
  }

  /** Number of the newest step read, 0 for none. */
  int newest() {
    return steps.isEmpty() ? 0 : steps.getFirst().number();
  }

  /** Number of the oldest step read; higher than any where none is. */
  int oldest() {
    return steps.isEmpty() ? Integer.MAX_VALUE : steps.getLast().number();
  }

  /** Whether the first step of the study is read. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Takes the next older steps.
   *
   * @param page newest first; what is known already is left out
   * @param asked how many there would be if there were enough
   */
  void older(List<LoggedStep> page, int asked) {
    int before = oldest();
    page.stream().filter(step -> step.number() < before).forEach(steps::add);
    complete = page.size() < asked;
  }

  /**
   * Takes the newest steps; what they undid or redid is marked.
   *
   * @param page newest first, down to the newest known; what is known already is left out
   */
  void newer(List<LoggedStep> page) {
    int known = newest();
    List<LoggedStep> fresh = page.stream().filter(step -> step.number() > known).toList();
    steps.addAll(0, fresh);
    for (LoggedStep step : fresh.reversed()) {
      if (step.kind() == StepKind.UNDO || step.kind() == StepKind.REDO) {
        mark(step.target(), step.kind() == StepKind.UNDO);
      }
    }
  }

  private void mark(int number, boolean undone) {
    int place = newest() - number; // numbers have no gaps
    if (place >= 0 && place < steps.size() && steps.get(place).number() == number) {
      LoggedStep step = steps.get(place);
      steps.set(
          place,
          new LoggedStep(
              step.number(),
              step.at(),
              step.coder(),
              step.kind(),
              step.summary(),
              step.target(),
              undone,
              step.changes()));
    }
  }

  void show(HistoryFilter newFilter) {
    filter = newFilter;
  }

  HistoryFilter filter() {
    return filter;
  }

  /** What is shown: the steps that pass the filter, newest first, below the day they belong to. */
  List<HistoryRow> rows() {
    List<HistoryRow> rows = new ArrayList<>();
    LocalDate day = LocalDate.MAX;
    for (LoggedStep step : steps) {
      if (filter.shows(step)) {
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochMilli(step.at()), zone);
        if (!date.equals(day)) {
          rows.add(new HistoryRow.Day(date));
          day = date;
        }
        rows.add(new HistoryRow.Entry(step));
      }
    }
    return rows;
  }

  /** Who did the steps read so far. */
  List<String> coders() {
    Set<String> names = new TreeSet<>();
    steps.forEach(step -> names.add(step.coder()));
    names.remove("");
    return List.copyOf(names);
  }

  /** How many steps would be taken back to have the study as it was after that one. */
  int laterThan(LoggedStep here) {
    int count = 0;
    for (LoggedStep step : steps) {
      if (step.number() <= here.number()) {
        break;
      }
      count += canBeUndone(step) ? 1 : 0;
    }
    return here.undone() ? 0 : count;
  }

  private static boolean canBeUndone(LoggedStep step) {
    return !step.undone()
        && step.kind() != StepKind.UNDO
        && step.kind() != StepKind.REDO
        && step.kind() != StepKind.CREATE;
  }

  /**
   * How many steps would be brought back to have that one back; 0 if it is not undone, or something
   * else was done since.
   */
  int upTo(LoggedStep here) {
    Set<Integer> back = new HashSet<>();
    for (LoggedStep step : steps) {
      if (step.kind() != StepKind.UNDO && step.kind() != StepKind.REDO) {
        break;
      }
      back.add(step.target());
    }
    if (!here.undone() || !back.contains(here.number())) {
      return 0;
    }
    return (int)
        steps.stream()
            .filter(step -> back.contains(step.number()) && step.undone())
            .filter(step -> step.number() <= here.number())
            .count();
  }
}
