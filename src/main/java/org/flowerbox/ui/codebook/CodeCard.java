package org.flowerbox.ui.codebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Code;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.WriteMemos;
import org.jspecify.annotations.Nullable;

/**
 * All that is written about a code: names in both languages, what it means and when it is given, in
 * one language at a time, and its memo. A field is saved when it is left, as one step.
 */
final class CodeCard extends VBox {
  private final Workspace workspace;
  private final Words words;
  private final CodebookModel model;
  private final CodeGestures gestures;
  private final Map<String, LeftField> names = new LinkedHashMap<>();
  private final Map<String, TextField> nameFields = new LinkedHashMap<>();
  private final Map<Part, LeftField> parts = new LinkedHashMap<>();
  private final Label wrong = new Label();
  private final ToggleGroup languages = new ToggleGroup();
  private final LeftField memo;
  private final TextArea memoArea = new TextArea();
  private String language;
  private Code code;

  /** What is said of a code in a language. */
  private enum Part {
    DEFINITION(
        code -> code.definition(),
        (code, text) -> code.withTexts(text, code.include(), code.exclude(), code.examples())),
    INCLUDE(
        code -> code.include(),
        (code, text) -> code.withTexts(code.definition(), text, code.exclude(), code.examples())),
    EXCLUDE(
        code -> code.exclude(),
        (code, text) -> code.withTexts(code.definition(), code.include(), text, code.examples())),
    EXAMPLES(_ -> Localized.NONE, (code, _) -> code);

    private final Function<Code, Localized> in;
    private final BiFunction<Code, Localized, Code> with;

    Part(Function<Code, Localized> in, BiFunction<Code, Localized, Code> with) {
      this.in = in;
      this.with = with;
    }

    String key() {
      return "codebook.card." + name().toLowerCase(Locale.ROOT);
    }

    String text(Code code, String language) {
      return this == EXAMPLES
          ? String.join("\n", Examples.lines(code.examples(), language))
          : in.apply(code).texts().getOrDefault(language, "");
    }

    Code with(Code code, String language, String typed) {
      return this == EXAMPLES
          ? code.withTexts(
              code.definition(),
              code.include(),
              code.exclude(),
              Examples.with(code.examples(), language, Arrays.asList(typed.split("\n"))))
          : with.apply(code, in.apply(code).with(language, typed.strip()));
    }
  }

  CodeCard(Workspace workspace, CodebookModel model, CodeGestures gestures, Code code) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = model;
    this.gestures = gestures;
    this.code = code;
    this.language = workspace.language();
    this.memo = new LeftField(memoArea, this::memo);
    getStyleClass().add("code-card");
    VBox fields = new VBox(6, names(), choice());
    fields.getStyleClass().add("fields");
    for (Part part : Part.values()) {
      TextArea area = new TextArea();
      parts.put(part, new LeftField(area, typed -> said(part, typed)));
      area.setPrefRowCount(part == Part.DEFINITION ? 4 : 3);
      area.setId("card-" + part.name().toLowerCase(Locale.ROOT));
      fields.getChildren().addAll(label(part.key(), area), prepared(area));
    }
    memoArea.setPrefRowCount(4);
    memoArea.setId("card-memo");
    fields.getChildren().addAll(label("codebook.card.memo", memoArea), prepared(memoArea));
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    show(code);
    boolean writable = !workspace.isReadOnly();
    names.values().forEach(field -> field.setEditable(writable));
    parts.values().forEach(field -> field.setEditable(writable));
    memo.setEditable(writable);
  }

  /** The field to start in. */
  TextField first() {
    return nameFields.values().iterator().next();
  }

  Code code() {
    return code;
  }

  private GridPane names() {
    GridPane grid = new GridPane(8, 6);
    for (UiLanguage each : UiLanguage.values()) {
      TextField field = new TextField();
      field.setId("card-name-" + each.code());
      LeftField left = new LeftField(field, typed -> named(each.code(), typed));
      field.setOnAction(_ -> left.leave());
      names.put(each.code(), left);
      nameFields.put(each.code(), field);
      Label label = new Label();
      label.textProperty().bind(words.bind("codebook.card.name", each.ownName()));
      label.setLabelFor(field);
      label.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setHgrow(field, Priority.ALWAYS);
      grid.addRow(grid.getRowCount(), label, field);
    }
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    wrong.setMinHeight(Region.USE_PREF_SIZE);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    grid.add(wrong, 1, grid.getRowCount());
    return grid;
  }

  private HBox choice() {
    HBox row = new HBox();
    for (UiLanguage each : UiLanguage.values()) {
      ToggleButton button = new ToggleButton(each.ownName());
      button.getStyleClass().add(row.getChildren().isEmpty() ? "left-pill" : "right-pill");
      button.getStyleClass().add("small");
      button.setToggleGroup(languages);
      button.setSelected(each.code().equals(language));
      button.setUserData(each.code());
      row.getChildren().add(button);
    }
    languages
        .selectedToggleProperty()
        .addListener(
            (_, before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              } else if (now != null) {
                speak(String.valueOf(now.getUserData()));
              }
            });
    row.getStyleClass().add("languages");
    return row;
  }

  private void speak(String chosen) {
    parts.values().forEach(LeftField::leave);
    language = chosen;
    parts.forEach((part, field) -> field.replace(part.text(code, language)));
  }

  private Label label(String key, TextInputControl of) {
    Label label = new Label();
    label.textProperty().bind(words.bind(key));
    label.setLabelFor(of);
    label.getStyleClass().add("field-name");
    of.accessibleTextProperty().bind(words.bind(key));
    return label;
  }

  /** Tab leaves an area, as it leaves a field. */
  private static TextArea prepared(TextArea area) {
    area.setWrapText(true);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
    return area;
  }

  /** Saves what is being typed, then shows another code. */
  void change(Code other) {
    leave();
    wrong.setText("");
    code = other;
    names.forEach((key, field) -> field.replace(other.name().texts().getOrDefault(key, "")));
    parts.forEach((part, field) -> field.replace(part.text(other, language)));
    memo.replace(memoText());
  }

  /** Shows the code as it is by now. */
  void show(Code now) {
    code = now;
    names.forEach((key, field) -> field.show(now.name().texts().getOrDefault(key, "")));
    parts.forEach((part, field) -> field.show(part.text(now, language)));
    memo.show(memoText());
  }

  /** Saves what is being typed. */
  void leave() {
    names.values().forEach(LeftField::leave);
    parts.values().forEach(LeftField::leave);
    memo.leave();
  }

  private void named(String in, String typed) {
    Code namesake = typed.isBlank() ? null : model.namesake(code.parent(), typed, code.id());
    if (namesake != null) {
      wrong.setText(words.text("codebook.name.taken", workspace.name(namesake)));
    } else {
      Code renamed = code;
      gestures.rename(
          renamed, in, typed, () -> wrong.setText(""), failure -> refused(renamed, failure));
    }
  }

  private void refused(Code of, Throwable failure) {
    if (of.id() == code.id() && failure instanceof Refusal refusal) {
      wrong.setText(words.refusal(refusal));
      names.forEach((key, field) -> field.replace(code.name().texts().getOrDefault(key, "")));
    } else {
      workspace.desk().notices().failed(failure);
    }
  }

  private void said(Part part, String typed) {
    Code before = code;
    Code changed = part.with(before, language, typed);
    String in = language;
    code = changed;
    gestures.describe(
        changed,
        changed.definition(),
        changed.include(),
        changed.exclude(),
        changed.examples(),
        failure -> {
          if (code.id() == before.id() && language.equals(in)) {
            code = before;
            Objects.requireNonNull(parts.get(part)).notSaved(part.text(before, in));
          }
          workspace.desk().notices().notSaved(failure, typed);
        });
  }

  private @Nullable Memo firstMemo() {
    List<Memo> memos = model.corpus().links().memosOfCode(code.id());
    return memos.isEmpty() ? null : memos.getFirst();
  }

  private String memoText() {
    Memo first = firstMemo();
    return first == null ? "" : first.text();
  }

  private void memo(String typed) {
    Memo first = firstMemo();
    WriteMemos memos = new WriteMemos(workspace.project());
    String who = workspace.coder();
    Code of = code;
    Runnable gesture =
        () -> {
          if (first == null) {
            memos.add(of, MemoKind.CODE, "", typed, who);
          } else if (typed.isBlank() && first.title().isEmpty()) {
            memos.remove(first, who);
          } else {
            memos.edit(first, first.kind(), first.title(), typed, who);
          }
        };
    workspace.change(
        () -> {
          gesture.run();
          return Boolean.TRUE;
        },
        _ -> {},
        failure -> {
          if (code.id() == of.id()) {
            memo.notSaved(first == null ? "" : first.text());
          }
          workspace.desk().notices().notSaved(failure, typed);
        });
  }
}
