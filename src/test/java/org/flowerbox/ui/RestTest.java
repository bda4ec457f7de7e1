package org.flowerbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/** A window in which nothing happens costs nothing. */
class RestTest extends WindowTest {
  private static final int PULSES = 12;
  private static final int LET_BY = 4;

  @Test
  void aWindowAtRestIsNotLaidOutAgainAndAgain() throws Exception {
    fx(
        () -> {
          workspace.sourceProperty().set(workspace.corpus().sources().list().getFirst());
          return null;
        });
    until(() -> workspace.desk().tasks().isIdle());
    List<String> restless = new ArrayList<>();
    CountDownLatch pulses = new CountDownLatch(PULSES);
    Runnable pulse =
        () -> {
          if (pulses.getCount() <= PULSES - LET_BY) {
            restless.addAll(restless(window.scene().getRoot()));
          }
          pulses.countDown();
          Platform.requestNextPulse();
        };
    Scene scene = window.scene();
    fx(
        () -> {
          scene.addPreLayoutPulseListener(pulse);
          Platform.requestNextPulse();
          return null;
        });
    assertThat(pulses.await(20, TimeUnit.SECONDS)).isTrue();
    fx(
        () -> {
          scene.removePreLayoutPulseListener(pulse);
          return null;
        });
    assertThat(restless).isEmpty();
  }

  /** What asks for a layout, with all that it is in. */
  private static List<String> restless(Parent parent) {
    List<String> found = new ArrayList<>();
    if (parent.isNeedsLayout()) {
      found.add(parent.toString());
    }
    parent.getChildrenUnmodifiable().stream()
        .filter(Parent.class::isInstance)
        .forEach(child -> found.addAll(restless((Parent) child)));
    return found;
  }
}
