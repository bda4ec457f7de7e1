package org.flowerbox.ui.sources;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** Above the grid: sources or cases, a new variable, what can be done with a column. */
final class GridToolbar extends HBox {
  private final Words words;
  private final GridGestures gestures;
  private final ValueTable table;
  private final TextField name = new TextField();
  private final ComboBox<VariableType> type = new ComboBox<>();
  private final FieldError error = new FieldError(name);

  GridToolbar(
      Workspace workspace,
      ValueTable table,
      GridGestures gestures,
      GridActions actions,
      Consumer<Boolean> cases) {
    this.words = workspace.desk().words();
    this.gestures = gestures;
    this.table = table;
    getStyleClass().add("toolbar-row");
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    HBox adding = adding();
    MenuButton column = column();
    adding.setDisable(workspace.isReadOnly());
    column.setDisable(workspace.isReadOnly());
    getChildren().setAll(rows(cases), room, cells(actions), column, adding);
  }

  private HBox rows(Consumer<Boolean> cases) {
    ToggleGroup group = new ToggleGroup();
    ToggleButton ofSources = toggle("sources.title", "left-pill", group);
    ToggleButton ofCases = toggle("sources.grid.cases", "right-pill", group);
    ofSources.setSelected(true);
    ofCases.setId("grid-cases");
    ofSources.setId("grid-sources");
    group
        .selectedToggleProperty()
        .addListener(
            (_, before, now) -> {
              if (now == null) {
                group.selectToggle(before); // one of the two always holds
              } else {
                cases.accept(now == ofCases);
              }
            });
    return new HBox(ofSources, ofCases);
  }

  private ToggleButton toggle(String key, String place, ToggleGroup group) {
    ToggleButton toggle = new ToggleButton();
    toggle.textProperty().bind(words.bind(key));
    toggle.getStyleClass().addAll(place, "small");
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setToggleGroup(group);
    return toggle;
  }

  private HBox adding() {
    name.setId("grid-new");
    name.setPrefColumnCount(10);
    name.promptTextProperty().bind(words.bind("sources.grid.new"));
    name.accessibleTextProperty().bind(words.bind("sources.grid.new"));
    name.getStyleClass().add("small");
    name.setOnAction(_ -> add());
    type.getItems().setAll(VariableType.values());
    type.setConverter(converter());
    type.setValue(VariableType.TEXT);
    type.getStyleClass().add("small");
    type.accessibleTextProperty().bind(words.bind("sources.column.type"));
    words
        .languageProperty()
        .addListener(
            _ -> {
              VariableType chosen = type.getValue();
              type.setConverter(converter());
              type.setValue(null);
              type.setValue(chosen);
            });
    Button add = new Button();
    add.textProperty().bind(words.bind("sources.grid.add"));
    add.getStyleClass().add("small");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> add());
    HBox all = new HBox(6, name, type, add);
    all.setAlignment(Pos.CENTER_LEFT);
    return all;
  }

  private StringConverter<VariableType> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable VariableType each) {
        return each == null ? "" : gestures.typeWord(each);
      }

      @Override
      public VariableType fromString(String said) {
        return VariableType.TEXT;
      }
    };
  }

  private void add() {
    gestures.add(name.getText(), type.getValue(), name::clear, error::say);
  }

  private MenuButton cells(GridActions actions) {
    MenuButton menu = new MenuButton();
    menu.setId("grid-cells");
    menu.textProperty().bind(words.bind("sources.cells"));
    menu.getStyleClass().addAll("flat", "small");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(_ -> menu.getItems().setAll(actions.items()));
    return menu;
  }

  private MenuButton column() {
    MenuButton menu = new MenuButton();
    menu.setId("grid-column");
    menu.textProperty().bind(words.bind("sources.column"));
    menu.getStyleClass().addAll("flat", "small");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(
        _ -> {
          Variable variable = table.variable();
          if (variable == null) {
            MenuItem none = new MenuItem(words.text("sources.column.none"));
            none.setDisable(true);
            menu.getItems().setAll(none);
          } else {
            menu.getItems().setAll(table.columnMenu().items(variable));
          }
        });
    return menu;
  }
}
