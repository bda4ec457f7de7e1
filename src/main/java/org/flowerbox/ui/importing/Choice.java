package org.flowerbox.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A choice among values; tells only what somebody chose, not what it was made to show. */
final class Choice<T> extends ComboBox<T> {
  private final Function<T, String> name;
  private boolean showing;

  Choice(List<T> values, Function<T, String> name, Consumer<T> chosen) {
    this.name = name;
    getItems().setAll(values);
    setCellFactory(_ -> new NamedCell());
    setButtonCell(new NamedCell());
    setVisibleRowCount(14);
    valueProperty()
        .addListener(
            (_, _, value) -> {
              if (!showing && value != null) {
                chosen.accept(value);
              }
            });
  }

  /** Shows a value, nothing for null. */
  void show(@Nullable T value) {
    showing = true;
    setValue(value);
    showing = false;
  }

  /** Shows other values to choose among. */
  void offer(List<T> values) {
    if (!getItems().equals(values)) {
      showing = true;
      getItems().setAll(values);
      showing = false;
    }
  }

  private final class NamedCell extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      setText(value == null || empty ? null : name.apply(value));
    }
  }
}
