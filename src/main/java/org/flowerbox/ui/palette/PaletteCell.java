package org.flowerbox.ui.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flowerbox.model.Code;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Swatch;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the palette: colour, name with what was typed in bold, path, key, count. */
final class PaletteCell extends ListCell<PaletteRow> {
  private final Words words;
  private final PaletteCounts counts;
  private final HBox line = new HBox();

  /** How many passages a code has, "" while that is not known. */
  @FunctionalInterface
  interface PaletteCounts {
    String of(Code code);
  }

  PaletteCell(Words words, PaletteCounts counts) {
    this.words = words;
    this.counts = counts;
    line.getStyleClass().add("line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    line.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable PaletteRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (row == null || empty) {
      setGraphic(null);
      return;
    }
    switch (row) {
      case FoundCode found -> show(found);
      case PaletteRow.NewCode made -> show(made);
    }
    setGraphic(line);
  }

  private void show(FoundCode found) {
    String count = counts.of(found.code());
    line.getChildren().setAll(new Swatch(found.code()));
    add(MarkedText.of(found.name(), found.marked(), "name"));
    if (!found.other().isEmpty()) {
      add(MarkedText.of(found.other(), found.otherMarked(), "other"));
    }
    Label path = label(found.path(), "path");
    path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    path.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    line.getChildren().addAll(path, gap);
    if (!found.code().codable()) {
      line.getChildren().add(label(words.text("palette.heading"), "path"));
    }
    if (!found.code().shortcut().isEmpty()) {
      line.getChildren().add(label(found.code().shortcut(), "key"));
    }
    line.getChildren().add(label(count, "count"));
    setAccessibleText(
        words.text("palette.row", found.name(), found.path(), count, found.code().shortcut()));
  }

  private void add(List<Label> parts) {
    HBox name = new HBox();
    name.setAlignment(Pos.CENTER_LEFT);
    name.getChildren().setAll(parts);
    name.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().add(name);
  }

  private void show(PaletteRow.NewCode made) {
    Node plus = new FontIcon("fth-plus");
    Label name = label(words.text("palette.new", made.name()), "name");
    name.setMinWidth(0);
    line.getChildren().setAll(plus, name);
    setAccessibleText(name.getText());
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    if (!"path".equals(style)) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    return label;
  }

  /** Names with the characters that were typed in bold. */
  private static final class MarkedText {
    private static final int LONGEST = 36;

    static List<Label> of(String whole, List<Span> marked, String style) {
      String text = cut(whole);
      List<Label> parts = new ArrayList<>();
      int at = 0;
      for (Span span : marked) {
        int start = Math.clamp(span.start(), at, text.length());
        int end = Math.clamp(span.end(), start, text.length());
        part(parts, text.substring(at, start), style);
        part(parts, text.substring(start, end), style, "marked");
        at = end;
      }
      part(parts, text.substring(at), style);
      return parts;
    }

    private static void part(List<Label> parts, String text, String... styles) {
      if (!text.isEmpty()) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        parts.add(label);
      }
    }

    private static String cut(String text) {
      if (text.codePointCount(0, text.length()) <= LONGEST) {
        return text;
      }
      return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
  }
}
