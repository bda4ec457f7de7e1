package org.flowerbox.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;

/** Language and text size, at the right end of the status bar. */
final class StatusChoices extends HBox {
  StatusChoices(MainWindow window, Workspace workspace) {
    Words words = workspace.desk().words();
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(Region.USE_PREF_SIZE);
    Button language = flat(words, "shell.view.language");
    language.textProperty().bind(words.bind("shell.languages"));
    language.setOnAction(
        _ ->
            window
                .windows()
                .speak(words.language() == UiLanguage.EN ? UiLanguage.ZH : UiLanguage.EN));
    Button size = flat(words, "shell.view.usual");
    size.textProperty().bind(workspace.desk().appearance().textSizeProperty().asString("%d px"));
    size.setOnAction(_ -> window.windows().look().size(0));
    getChildren().addAll(language, size);
  }

  private static Button flat(Words words, String name) {
    Button button = new Button();
    button.getStyleClass().addAll("flat", "small");
    button.setFocusTraversable(false);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind(name));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(words.bind(name));
    return button;
  }
}
