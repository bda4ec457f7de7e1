package org.flowerbox.ui.sources;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Source;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.ui.common.Words;
import org.flowerbox.work.SourceProgress;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the list of sources: a group, a source or a speaker. */
final class SourceCell extends ListCell<Row> {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final double ARROW = 14;
  private static final double STEP = 10;

  private final SourceListView list;
  private final Words words;
  private final FontIcon arrow = new FontIcon("fth-chevron-right");
  private final StackPane handle = new StackPane(arrow);
  private final Label name = new Label();
  private final Label aside = new Label();
  private final FontIcon tick = new FontIcon("fth-check");
  private final ShareBar bar = new ShareBar();
  private final Label count = new Label();
  private final VBox measure = new VBox(1, count, bar);
  private final HBox line = new HBox(4, handle, name, aside, measure);
  private final Tooltip tip = new Tooltip();
  private @Nullable NameField field;

  SourceCell(SourceListView list, Words words) {
    this.list = list;
    this.words = words;
    getStyleClass().add("source-cell");
    handle.setMinWidth(ARROW);
    handle.setPrefWidth(ARROW);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    aside.getStyleClass().add("aside");
    aside.setMinWidth(0);
    count.getStyleClass().add("count");
    count.setGraphicTextGap(2);
    tick.getStyleClass().add("tick");
    measure.setAlignment(Pos.CENTER_RIGHT);
    measure.setMinWidth(USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setText(null);
    handle.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
            list.fold(getItem());
            click.consume();
          }
        });
    new SourceDrag(this, list).install();
    setOnMouseClicked(
        click -> {
          boolean plain =
              !click.isShortcutDown() && !click.isShiftDown() && click.isStillSincePress();
          if (click.getButton() == MouseButton.PRIMARY && plain && getItem() != null) {
            list.open(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      pseudoClassStateChanged(OPEN, false);
      return;
    }
    freshen();
    setGraphic(line);
    setTooltip(tip);
  }

  /** Shows what the newest overview says of the line. */
  void freshen() {
    switch (getItem()) {
      case Row.Group group -> show(group);
      case Row.Document document -> show(document);
      case Row.Voice voice -> show(voice);
      case null -> {}
    }
  }

  private void show(Row.Group group) {
    parts(group.label(), 0, true, false);
    arrow.setIconLiteral(group.folded() ? "fth-chevron-right" : "fth-chevron-down");
    name.getStyleClass().setAll("label", "group-name");
    count.setText(words.text("sources.number", group.sources()));
    tip.setText(group.label());
    setAccessibleText(words.text("sources.row.group", group.label(), group.sources()));
    pseudoClassStateChanged(OPEN, false);
  }

  private void show(Row.Document document) {
    Source source = document.source();
    parts(source.name(), document.group().isEmpty() ? 0 : 1, document.voices(), true);
    arrow.setIconLiteral(document.open() ? "fth-chevron-down" : "fth-chevron-right");
    name.getStyleClass().setAll("label");
    SourceProgress progress = list.progress(source);
    boolean done = list.isDone(source);
    bar.show(progress.coded());
    count.setGraphic(done ? tick : null);
    count.setText(words.text("sources.number", progress.codings()));
    String says =
        words.text(
            "sources.row.document",
            source.name(),
            progress.codings(),
            progress.coded(),
            done ? 1 : 0);
    tip.setText(says + "\n" + both(source));
    setAccessibleText(says);
    pseudoClassStateChanged(OPEN, list.isOpen(source));
  }

  private String both(Source source) {
    return words.text(
        "sources.row.both",
        list.progress(source, true).codings(),
        list.progress(source, false).codings());
  }

  private void show(Row.Voice voice) {
    parts(voice.speaker().name(), voice.group().isEmpty() ? 1 : 2, false, false);
    name.getStyleClass().setAll("label");
    boolean asks = voice.speaker().role() == SpeakerRole.INTERVIEWER;
    String role = words.text(asks ? "sources.role.asks" : "sources.role.answers");
    aside.setText(role);
    aside.setVisible(asks);
    aside.setManaged(asks);
    count.setText(words.text("sources.number", voice.turns()));
    String says = words.text("sources.row.voice", voice.speaker().name(), role, voice.turns());
    tip.setText(says);
    setAccessibleText(says);
    pseudoClassStateChanged(OPEN, false);
  }

  private void parts(String label, int depth, boolean folds, boolean progress) {
    name.setText(label);
    arrow.setVisible(folds);
    HBox.setMargin(handle, new Insets(0, 0, 0, depth * STEP));
    bar.setVisible(progress);
    bar.setManaged(progress);
    count.setGraphic(null);
    aside.setVisible(false);
    aside.setManaged(false);
  }

  @Override
  public void startEdit() {
    if (list.mayRename() && getItem() instanceof Row.Document document && !isEmpty()) {
      super.startEdit();
      NameField typed = new NameField(document.source().name(), this::rename, this::cancelEdit);
      field = typed;
      HBox.setHgrow(typed, Priority.ALWAYS);
      typed.accessibleTextProperty().bind(words.bind("sources.rename.field"));
      line.getChildren().setAll(handle, typed);
      typed.begin();
    }
  }

  private void rename(NameField typed) {
    if (getItem() instanceof Row.Document document) {
      list.gestures().rename(document.source(), typed.getText(), this::cancelEdit, typed::refuse);
    }
  }

  @Override
  public void cancelEdit() {
    if (field != null) {
      boolean focused = field.isFocused();
      field.finish();
      field = null;
      line.getChildren().setAll(handle, name, aside, measure);
      super.cancelEdit();
      if (focused) {
        list.requestFocus();
      }
    }
  }
}
