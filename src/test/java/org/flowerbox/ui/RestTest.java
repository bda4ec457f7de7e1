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
  private static final int MOST_PULSES = 600;
  private static final int CALM_PULSES = 8;

  @Test
  void aWindowAtRestIsNotLaidOutAgainAndAgain() throws Exception {
    fx(
        () -> {
          workspace.sourceProperty().set(workspace.corpus().sources().list().getFirst());
          return null;
        });
    until(() -> workspace.desk().tasks().isIdle());
    Rest rest = new Rest(window.scene());
    fx(
        () -> {
          rest.begin();
          return null;
        });
    assertThat(rest.ended.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(rest.restless).isEmpty();
  }

  /** Looks before each layout what asks for it, until nothing did so for a while. */
  private static final class Rest {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Scene scene;
    private final Runnable look = this::look;
    private volatile List<String> restless = List.of();
    private int pulses;
    private int calm;

    Rest(Scene scene) {
      this.scene = scene;
    }

    void begin() {
      scene.addPreLayoutPulseListener(look);
      Platform.requestNextPulse();
    }

    private void look() {
      restless = restless(scene.getRoot());
      pulses++;
      calm = restless.isEmpty() ? calm + 1 : 0;
      if (calm == CALM_PULSES || pulses == MOST_PULSES) {
        scene.removePreLayoutPulseListener(look);
        ended.countDown();
      } else {
        Platform.requestNextPulse();
      }
    }
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
