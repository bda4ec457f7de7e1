package org.flowerbox.ui.reader;

import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.CodeDrag;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.PassageDrag;
import org.flowerbox.ui.common.Workspace;

/** Dragging the selection onto a code, and a code onto the text. */
final class CodeDrops {
  private final Workspace workspace;
  private final TextPage page;
  private final CodingGestures gestures;

  CodeDrops(Workspace workspace, TextPage page, CodingGestures gestures) {
    this.workspace = workspace;
    this.page = page;
    this.gestures = gestures;
    page.setOnDragOver(this::over);
    page.setOnDragDropped(this::dropped);
  }

  /** Begins to drag the selection. */
  void drag(MouseEvent event) {
    Source source = page.text().source();
    Span span = page.selection();
    if (source.id() == 0 || span.length() == 0 || workspace.isReadOnly()) {
      return;
    }
    Dragboard board = page.startDragAndDrop(TransferMode.COPY, TransferMode.LINK);
    board.setContent(
        PassageDrag.content(source, new Passage(source.id(), span), span.in(page.text().text())));
    event.consume();
  }

  private void over(DragEvent event) {
    if (CodeDrag.isIn(event.getDragboard()) && !workspace.isReadOnly()) {
      event.acceptTransferModes(TransferMode.ANY);
      event.consume();
    }
  }

  /** A code dropped on the selection codes it; dropped elsewhere, the sentence there. */
  private void dropped(DragEvent event) {
    if (!CodeDrag.isIn(event.getDragboard())) {
      return;
    }
    int at = page.hit(event.getX(), event.getY());
    Span selection = page.selection();
    boolean on = selection.length() > 0 && selection.start() <= at && at <= selection.end();
    if (!on) {
      page.setSelection(at, at);
    }
    CodeDrag.codes(event.getDragboard(), workspace.corpus()).forEach(gestures::code);
    event.setDropCompleted(true);
    event.consume();
  }
}
