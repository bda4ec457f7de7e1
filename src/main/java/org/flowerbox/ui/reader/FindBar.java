package org.flowerbox.ui.reader;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds in the source on the page, as one types. */
final class FindBar extends HBox {
  private static final int MOST_SELECTED = 60;

  private final Workspace workspace;
  private final TextPage page;
  private final Words words;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private List<Span> hits = List.of();
  private int now = -1;
  private int request;

  FindBar(Workspace workspace, TextPage page) {
    this.workspace = workspace;
    this.page = page;
    this.words = workspace.desk().words();
    getStyleClass().add("find-bar");
    field.setId("find-field");
    field.promptTextProperty().bind(words.bind("reader.find.prompt"));
    field.accessibleTextProperty().bind(words.bind("reader.find"));
    field.textProperty().addListener((_, _, typed) -> find(typed));
    field.setOnKeyPressed(this::key);
    field.setPrefColumnCount(24);
    HBox.setHgrow(field, Priority.SOMETIMES);
    field.setMaxWidth(360);
    getChildren()
        .addAll(
            field,
            button("fth-chevron-up", "reader.find.previous", () -> step(-1)),
            button("fth-chevron-down", "reader.find.next", () -> step(1)),
            count,
            button("fth-x", "reader.find.close", this::close));
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private Button button(String icon, String name, Runnable run) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "small", "button-icon");
    button.accessibleTextProperty().bind(words.bind(name));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind(name));
    button.setTooltip(tip);
    button.setOnAction(_ -> run.run());
    return button;
  }

  /** Opens with the selected words, if they are few. */
  void open() {
    setVisible(true);
    Span selection = page.selection();
    if (page.text().isWhole() && selection.length() > 0 && selection.length() <= MOST_SELECTED) {
      field.setText(selection.in(page.text().text()));
    }
    field.requestFocus();
    field.selectAll();
    find(field.getText());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      step(event.isShiftDown() ? -1 : 1);
    }
  }

  private void close() {
    setVisible(false);
    hits = List.of();
    page.find(hits, null);
    page.requestFocus();
  }

  /** Looks again, since the page shows another text. */
  void again() {
    if (isVisible()) {
      find(field.getText());
    }
  }

  private void find(String typed) {
    if (!page.text().isWhole()) {
      return; // again() follows as soon as the whole text is there
    }
    String text = page.text().text();
    int asked = ++request;
    workspace
        .desk()
        .tasks()
        .quietly(
            progress -> Finder.find(text, typed, progress),
            found -> {
              if (asked == request) {
                show(found);
              }
            });
  }

  private void show(List<Span> found) {
    hits = found;
    now = -1;
    int from = page.selection().start();
    for (int i = 0; i < hits.size() && now < 0; i++) {
      now = hits.get(i).start() >= from ? i : -1;
    }
    now = now < 0 && !hits.isEmpty() ? 0 : now;
    showNow();
  }

  /** Goes to the next place, or the previous one, and round at the ends. */
  void step(int by) {
    if (!hits.isEmpty()) {
      now = Math.floorMod(now + by, hits.size());
      showNow();
    }
  }

  private void showNow() {
    Span hit = now < 0 ? null : hits.get(now);
    page.find(hits, hit);
    count.setText(counted());
    if (hit != null) {
      page.setSelection(hit.start(), hit.end());
      page.reveal(hit);
    }
  }

  private String counted() {
    if (field.getText().isEmpty()) {
      return "";
    }
    return hits.isEmpty()
        ? words.text("reader.find.none")
        : words.text("reader.find.count", now + 1, hits.size());
  }
}
