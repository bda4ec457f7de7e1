package org.flowerbox.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import org.flowerbox.ui.common.Appearance;
import org.flowerbox.ui.common.Desk;

/** The font of reading text: the window's, or one with serifs if the reader likes that better. */
final class ReaderFonts {
  private static final String CHOICE = "reader.serif";
  private static final List<String> SERIF =
      List.of("Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "STSong");

  private final Desk desk;
  private final Optional<String> serif;

  ReaderFonts(Desk desk) {
    this.desk = desk;
    List<String> installed = Font.getFamilies();
    this.serif = SERIF.stream().filter(installed::contains).findFirst();
  }

  Font reading() {
    Appearance appearance = desk.appearance();
    boolean wanted = Boolean.parseBoolean(desk.settings().data().choices.get(CHOICE));
    String family = wanted ? serif.orElse("Serif") : appearance.familyProperty().get();
    return Font.font(family, appearance.textSizeProperty().get());
  }

  void toggleSerif() {
    boolean now = !Boolean.parseBoolean(desk.settings().data().choices.get(CHOICE));
    desk.settings().change(data -> data.choices.put(CHOICE, Boolean.toString(now)));
  }
}
