package org.flowerbox.bench;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can do: a window with a word in it. Says when it is painted. */
final class BareWindow {
  private static int pulses;
  private static boolean ends;

  private BareWindow() {}

  /** Any argument makes it end once it is painted. */
  public static void main(String[] arguments) {
    ends = arguments.length > 0;
    Platform.startup(BareWindow::show);
  }

  private static void show() {
    Stage stage = new Stage();
    Scene scene = new Scene(new StackPane(new Label("Flowerbox 花箱")), 1360, 860);
    stage.setScene(scene);
    stage.show();
    scene.addPostLayoutPulseListener(() -> pulse(scene.getRoot()));
    Platform.requestNextPulse();
  }

  /**
   * What one pulse lays out is drawn beside the next one; a pulse that changes something, however
   * little, waits for that. The program's own witness counts the same way.
   */
  private static void pulse(Parent root) {
    pulses++;
    if (pulses == 3) {
      System.out.println("painted");
      System.out.flush();
      if (ends) {
        Platform.exit();
      }
    } else if (pulses < 3) {
      root.lookup(".label").setOpacity(1 - pulses * 0.001);
      Platform.requestNextPulse();
    }
  }
}
