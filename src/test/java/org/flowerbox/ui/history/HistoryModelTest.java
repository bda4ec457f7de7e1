package org.flowerbox.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.StepKind;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
  private static final long DAY = 86_400_000;
  private final HistoryModel model = new HistoryModel(ZoneId.of("UTC"));

  private static LoggedStep step(int number, StepKind kind, int target, boolean undone) {
    return new LoggedStep(
        number,
        number * DAY / 2,
        number % 2 == 0 ? "A" : "B",
        kind,
        "s" + number,
        target,
        undone,
        1);
  }

  private static LoggedStep code(int number) {
    return step(number, StepKind.CODE, 0, false);
  }

  private LoggedStep shown(int number) {
    return model.rows().stream()
        .filter(HistoryRow.Entry.class::isInstance)
        .map(row -> ((HistoryRow.Entry) row).step())
        .filter(step -> step.number() == number)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void putsStepsBelowTheirDays() {
    model.older(List.of(code(3), code(2), code(1)), 3);
    assertThat(model.rows())
        .containsExactly(
            new HistoryRow.Day(LocalDate.of(1970, 1, 2)),
            new HistoryRow.Entry(code(3)),
            new HistoryRow.Entry(code(2)),
            new HistoryRow.Day(LocalDate.of(1970, 1, 1)),
            new HistoryRow.Entry(code(1)));
    assertThat(model.isComplete()).isFalse();
    assertThat(model.oldest()).isEqualTo(1);
    model.older(List.of(), 3);
    assertThat(model.isComplete()).isTrue();
  }

  @Test
  void marksWhatNewStepsUndoAndRedo() {
    model.older(List.of(code(3), code(2), step(1, StepKind.CREATE, 0, false)), 9);
    model.newer(
        List.of(
            step(5, StepKind.UNDO, 2, false), step(4, StepKind.UNDO, 3, false), code(3), code(2)));
    assertThat(shown(3).undone()).isTrue();
    assertThat(shown(2).undone()).isTrue();
    model.newer(List.of(step(6, StepKind.REDO, 2, false)));
    assertThat(shown(3).undone()).isTrue();
    assertThat(shown(2).undone()).isFalse();
    assertThat(model.newest()).isEqualTo(6);
  }

  @Test
  void countsWhatGoingBackOrForthTakes() {
    model.older(List.of(code(4), code(3), code(2), step(1, StepKind.CREATE, 0, false)), 9);
    assertThat(model.laterThan(shown(1))).isEqualTo(3);
    assertThat(model.laterThan(shown(4))).isZero();
    assertThat(model.upTo(shown(3))).isZero();
    model.newer(List.of(step(6, StepKind.UNDO, 3, false), step(5, StepKind.UNDO, 4, false)));
    assertThat(model.laterThan(shown(1))).isEqualTo(1);
    assertThat(model.upTo(shown(3))).isEqualTo(1);
    assertThat(model.upTo(shown(4))).isEqualTo(2);
    model.newer(List.of(code(7)));
    assertThat(model.upTo(shown(4))).as("something else was done since").isZero();
    assertThat(model.laterThan(shown(2))).isEqualTo(1);
  }

  @Test
  void showsOnlyWhatPassesTheFilter() {
    model.older(List.of(code(3), code(2), step(1, StepKind.CREATE, 0, false)), 9);
    model.show(new HistoryFilter("B", null, ""));
    assertThat(model.rows()).hasSize(4).contains(new HistoryRow.Entry(code(3)));
    model.show(new HistoryFilter("", StepKind.CREATE, " S1"));
    assertThat(model.rows())
        .containsExactly(
            new HistoryRow.Day(LocalDate.of(1970, 1, 1)),
            new HistoryRow.Entry(step(1, StepKind.CREATE, 0, false)));
    assertThat(model.coders()).containsExactly("A", "B");
  }
}
