package org.flowerbox.ui.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import org.flowerbox.model.Source;

/** Dragging sources from line to line: into another group, which changes what groups them. */
final class SourceDrag {
  /** What is carried: the guids of the sources, one a line. */
  static final DataFormat FORMAT = new DataFormat("application/x-flowerbox-sources");

  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-inside");

  private final SourceCell cell;
  private final SourceListView list;

  SourceDrag(SourceCell cell, SourceListView list) {
    this.cell = cell;
    this.list = list;
  }

  void install() {
    cell.setOnDragDetected(this::detected);
    cell.setOnDragOver(this::over);
    cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(TARGET, false));
    cell.setOnDragDropped(this::dropped);
  }

  /** What a drag of those sources carries; other programs get their names. */
  static ClipboardContent content(List<Source> sources) {
    ClipboardContent content = new ClipboardContent();
    content.put(
        FORMAT,
        sources.stream().map(each -> each.guid().toString()).collect(Collectors.joining("\n")));
    content.putString(sources.stream().map(Source::name).collect(Collectors.joining("\n")));
    return content;
  }

  private void detected(MouseEvent event) {
    if (cell.getItem() instanceof Row.Document(_, var source, _, _) && list.canRegroup()) {
      Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
      board.setContent(content(list.chosenWith(source)));
      SnapshotParameters clear = new SnapshotParameters();
      clear.setFill(Color.TRANSPARENT);
      board.setDragView(cell.snapshot(clear, null), 12, cell.getHeight() / 2);
      event.consume();
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasContent(FORMAT)) {
      boolean possible = cell.getItem() != null && list.canRegroup();
      if (possible) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
      cell.pseudoClassStateChanged(TARGET, possible);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasContent(FORMAT)) {
      cell.pseudoClassStateChanged(TARGET, false);
      Row row = cell.getItem();
      if (row != null) {
        list.regroup(dragged(event.getDragboard()), row.group());
      }
      event.setDropCompleted(row != null);
      event.consume();
    }
  }

  private List<Source> dragged(Dragboard board) {
    String lines = Objects.toString(board.getContent(FORMAT), "");
    Set<String> guids = Arrays.stream(lines.split("\n")).collect(Collectors.toSet());
    return list.sources().stream()
        .filter(source -> guids.contains(source.guid().toString()))
        .toList();
  }
}
