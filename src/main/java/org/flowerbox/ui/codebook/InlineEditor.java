package org.flowerbox.ui.codebook;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A field in a row of the tree, with what is wrong said right below it. Enter writes, Escape leaves
 * things as they are; leaving the field writes what can be written.
 */
final class InlineEditor extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

  private final TextField field = new TextField();
  private final Label said = new Label();
  private BooleanSupplier write = () -> true;
  private Runnable leave = () -> {};
  private String hint = "";
  private boolean open;

  InlineEditor() {
    getStyleClass().add("inline-editor");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    field.setId("code-name");
    VBox.setVgrow(field, Priority.NEVER);
    getChildren().add(field);
    field.setOnKeyPressed(this::pressed);
    field.textProperty().addListener((_, _, _) -> say(""));
    field.focusedProperty().addListener((_, _, now) -> focused(now));
  }

  TextField field() {
    return field;
  }

  /**
   * Begins.
   *
   * @param hint what to do, said below the field; "" where that is plain
   * @param write tries to write; answers false after {@link #say} where it cannot be
   * @param leave ends the editing without a trace
   */
  void open(String text, String name, String hint, BooleanSupplier write, Runnable leave) {
    this.hint = hint;
    this.write = write;
    this.leave = leave;
    field.setEditable(true);
    field.setText(text);
    field.setPromptText(name);
    field.setAccessibleText(name);
    say("");
    open = true;
    Platform.runLater(this::enter);
  }

  /** Takes the focus once its row is on the screen. */
  void enter() {
    if (open && getScene() != null && !field.isFocused()) {
      field.requestFocus();
      field.selectAll();
    }
  }

  void close() {
    open = false;
  }

  /** Says what is wrong, "" for nothing. */
  void say(String what) {
    said.setText(what.isEmpty() ? hint : what);
    said.getStyleClass().setAll("label", what.isEmpty() ? "hint" : "wrong");
    field.setAccessibleHelp(said.getText());
    field.pseudoClassStateChanged(WRONG, !what.isEmpty());
    if (said.getText().isEmpty()) {
      getChildren().remove(said);
    } else if (!getChildren().contains(said)) {
      getChildren().add(said);
    }
    requestLayout();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      write.getAsBoolean();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
    }
    if (!event.isShortcutDown()) {
      event.consume();
    }
  }

  /** A row that scrolls away takes its field along; that is no leaving. */
  private void focused(boolean now) {
    if (!now && open && getScene() != null) {
      Platform.runLater(this::left);
    }
  }

  private void left() {
    if (open && !field.isFocused() && getScene() != null && !write.getAsBoolean()) {
      leave.run();
    }
  }
}
