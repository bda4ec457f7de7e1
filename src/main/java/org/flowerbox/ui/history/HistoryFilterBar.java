package org.flowerbox.ui.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.flowerbox.model.StepKind;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** Finds steps by words, coder and kind. */
final class HistoryFilterBar extends HBox {
  private final Words words;
  private final TextField find = new TextField();
  private final ComboBox<String> coder = new ComboBox<>();
  private final ComboBox<Optional<StepKind>> kind = new ComboBox<>();
  private final Consumer<HistoryFilter> chosen;
  private boolean filling;

  HistoryFilterBar(Words words, Consumer<HistoryFilter> chosen) {
    this.words = words;
    this.chosen = chosen;
    getStyleClass().addAll("pane-header", "filter");
    find.setId("history-find");
    find.promptTextProperty().bind(words.bind("history.find"));
    find.accessibleTextProperty().bind(words.bind("history.find"));
    find.setPrefWidth(220);
    find.setMinWidth(80);
    find.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
          }
        });
    HBox.setHgrow(find, Priority.SOMETIMES);
    coder.setId("history-coder");
    coder.accessibleTextProperty().bind(words.bind("history.coders"));
    coder.getItems().setAll("");
    kind.setId("history-kind");
    kind.accessibleTextProperty().bind(words.bind("history.kinds"));
    getChildren().setAll(find, coder, kind);
    rename();
    words.languageProperty().addListener((_, _, _) -> rename());
    find.textProperty().addListener((_, _, _) -> tell());
    coder.valueProperty().addListener((_, _, _) -> tell());
    kind.valueProperty().addListener((_, _, _) -> tell());
  }

  private void tell() {
    if (!filling) {
      chosen.accept(filter());
    }
  }

  private HistoryFilter filter() {
    String who = coder.getValue();
    Optional<StepKind> what = kind.getValue();
    return new HistoryFilter(
        who == null ? "" : who,
        what == null ? null : what.orElse(null),
        find.getText(),
        words::sentence);
  }

  /** Offers these coders; the choice stays. */
  void offer(List<String> coders) {
    List<String> offered = new ArrayList<>(List.of(""));
    offered.addAll(coders);
    if (!offered.equals(coder.getItems())) {
      String now = coder.getValue();
      filling = true;
      coder.getItems().setAll(offered);
      coder.setValue(now);
      filling = false;
    }
  }

  private void rename() {
    filling = true;
    Optional<StepKind> now = kind.getValue() == null ? Optional.empty() : kind.getValue();
    String who = coder.getValue() == null ? "" : coder.getValue();
    coder.setConverter(
        said(name -> name == null || name.isEmpty() ? words.text("history.coders") : name));
    kind.setConverter(
        said(
            each ->
                each == null || each.isEmpty()
                    ? words.text("history.kinds")
                    : words.text("history.kind." + each.get().logName())));
    List<Optional<StepKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
    Arrays.stream(StepKind.values()).map(Optional::of).forEach(kinds::add);
    kind.getItems().setAll(kinds);
    kind.setValue(null);
    kind.setValue(now);
    List<String> coders = List.copyOf(coder.getItems());
    coder.getItems().setAll(coders);
    coder.setValue(null);
    coder.setValue(who);
    filling = false;
  }

  private static <T> StringConverter<T> said(Function<@Nullable T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("not editable");
      }
    };
  }
}
