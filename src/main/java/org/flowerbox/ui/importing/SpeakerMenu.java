package org.flowerbox.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.flowerbox.work.Draft.SpeakerFound;
import org.flowerbox.work.DraftCorrection;

/** What can be done with a speaker. */
record SpeakerMenu(
    Review review,
    SpeakerFound speaker,
    List<SpeakerFound> all,
    Consumer<SpeakerFound> edit,
    Consumer<DraftCorrection> correct) {
  ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items());
    return menu;
  }

  List<MenuItem> items() {
    MenuItem rename = new MenuItem(review.text("speakers.rename"));
    rename.setAccelerator(new KeyCodeCombination(KeyCode.F2));
    rename.setOnAction(_ -> edit.accept(speaker));
    MenuItem none = new MenuItem(review.text("speakers.not"));
    none.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
    none.setOnAction(_ -> correct.accept(new DraftCorrection.NotASpeaker(speaker.name())));
    return List.of(rename, merge(), none);
  }

  private Menu merge() {
    Menu into = new Menu(review.text("speakers.merge"));
    for (SpeakerFound other : all) {
      if (!other.equals(speaker)) {
        MenuItem item = new MenuItem(other.name());
        item.setMnemonicParsing(false);
        item.setOnAction(
            _ -> correct.accept(new DraftCorrection.SpeakersMerged(speaker.name(), other.name())));
        into.getItems().add(item);
      }
    }
    into.setDisable(into.getItems().isEmpty());
    return into;
  }
}
