package org.flowerbox.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flowerbox.ui.common.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Content on which files can be dropped anywhere; while they hang over it, it says what will happen
 * to them. Drags of anything else go on to what lies under the mouse.
 */
final class FileDrop extends StackPane {
  private final VBox says;
  private final Consumer<List<Path>> dropped;

  /**
   * Content that takes files.
   *
   * @param key key of the words for what happens
   * @param dropped gets the files, on the JavaFX thread
   */
  FileDrop(Node content, Words words, String key, Consumer<List<Path>> dropped) {
    this.dropped = dropped;
    Label text = new Label();
    text.textProperty().bind(words.bind(key));
    text.getStyleClass().add("title-3");
    FontIcon icon = new FontIcon("fth-download");
    icon.setIconSize(36);
    says = new VBox(12, icon, text);
    says.setAlignment(Pos.CENTER);
    says.setId("drop-overlay");
    says.getStyleClass().add("drop-overlay");
    says.setMouseTransparent(true);
    says.setVisible(false);
    getChildren().setAll(content, says);
    addEventFilter(DragEvent.DRAG_OVER, this::over);
    addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
    addEventHandler(DragEvent.DRAG_EXITED, _ -> says.setVisible(false));
    addEventFilter(DragEvent.DRAG_DONE, _ -> says.setVisible(false));
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      says.setVisible(true);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    Dragboard board = event.getDragboard();
    says.setVisible(false);
    if (board.hasFiles()) {
      List<Path> files = board.getFiles().stream().map(File::toPath).toList();
      event.setDropCompleted(true);
      event.consume();
      dropped.accept(files);
    }
  }
}
