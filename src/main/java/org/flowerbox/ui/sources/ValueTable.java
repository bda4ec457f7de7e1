package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.flowerbox.model.Variable;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** The cells of the grid: moved about in, chosen, typed into. */
final class ValueTable extends TableView<GridRow> {
  private static final double UI_SHARE = 13.0 / 16;
  private static final double NAME_WIDTH = 220;
  private static final double WIDTH = 150;

  private final Workspace workspace;
  private final GridModel model;
  private final GridGestures gestures;
  private final GridHeads heads;
  private final Map<TableColumn<GridRow, ?>, GridColumn> meanings = new HashMap<>();
  private @Nullable String beginning;

  ValueTable(Workspace workspace, GridModel model, GridGestures gestures, GridActions actions) {
    this.workspace = workspace;
    this.model = model;
    this.gestures = gestures;
    this.heads = new GridHeads(workspace, model, gestures, this::filtered);
    setId("value-table");
    getStyleClass().addAll("dense", "value-table");
    getSelectionModel().setCellSelectionEnabled(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setEditable(!workspace.isReadOnly());
    setTableMenuButtonVisible(false);
    accessibleTextProperty().bind(words().bind("sources.grid"));
    fixedCellSizeProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    2.2
                        * Math.max(
                            12, workspace.desk().appearance().textSizeProperty().get() * UI_SHARE),
                workspace.desk().appearance().textSizeProperty()));
    setSortPolicy(_ -> sorted());
    GridKeys keys = new GridKeys(this, gestures, actions);
    actions.serve(keys);
    ContextMenu menu = new ContextMenu(new MenuItem());
    menu.setOnShowing(_ -> menu.getItems().setAll(actions.items()));
    setContextMenu(menu);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
  }

  Words words() {
    return workspace.desk().words();
  }

  String text(GridRow row, GridColumn column) {
    return model.text(row, column);
  }

  /** Shows what the model holds now; a field in which somebody types stays. */
  void rebuild() {
    if (!meanings.values().containsAll(model.columns())
        || model.columns().size() != meanings.size()) {
      makeColumns();
    }
    heads.freshen(model);
    filtered();
  }

  private void filtered() {
    List<GridRow> rows = model.rows();
    if (!rows.equals(getItems())) {
      getItems().setAll(rows);
    }
    freshen();
    gestures.counted(rows.size(), model.size());
  }

  private void makeColumns() {
    Map<Integer, TableColumn<GridRow, ?>> known = new HashMap<>();
    meanings.forEach((column, meaning) -> known.put(meaning.key(), column));
    meanings.clear();
    List<TableColumn<GridRow, ?>> wanted = new ArrayList<>();
    for (GridColumn meaning : model.columns()) {
      TableColumn<GridRow, GridRow> column = column(meaning);
      TableColumn<GridRow, ?> before = known.get(meaning.key());
      if (before != null) {
        column.setPrefWidth(before.getWidth());
      }
      meanings.put(column, meaning);
      wanted.add(column);
    }
    getColumns().setAll(wanted);
  }

  private TableColumn<GridRow, GridRow> column(GridColumn meaning) {
    TableColumn<GridRow, GridRow> column = new TableColumn<>();
    column.setId("column-" + meaning.key());
    column.setPrefWidth(meaning instanceof GridColumn.Name ? NAME_WIDTH : WIDTH);
    column.setMinWidth(60);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new ValueCell(this, meaning));
    heads.dress(column, meaning);
    return column;
  }

  /** Sorts once; an edit moves nothing afterwards. */
  private boolean sorted() {
    if (!getSortOrder().isEmpty()) {
      TableColumn<GridRow, ?> by = getSortOrder().getFirst();
      GridColumn meaning = meanings.get(by);
      if (meaning != null) {
        model.sort(meaning, by.getSortType() == TableColumn.SortType.ASCENDING);
        filtered();
      }
    }
    return true;
  }

  /** Shows new values in the cells that are seen. */
  void freshen() {
    for (Node node : lookupAll(".value-cell")) {
      if (node instanceof ValueCell cell) {
        cell.freshen();
      }
    }
  }

  /** The chosen cells. */
  SortedSet<GridEdits.Place> places() {
    SortedSet<GridEdits.Place> places = new TreeSet<>();
    for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
      if (cell.getRow() >= 0 && cell.getColumn() >= 0) {
        places.add(new GridEdits.Place(cell.getRow(), cell.getColumn()));
      }
    }
    return places;
  }

  GridEdits edits() {
    return new GridEdits(List.copyOf(getItems()), shownColumns());
  }

  private List<GridColumn> shownColumns() {
    List<GridColumn> columns = new ArrayList<>();
    for (TableColumn<GridRow, ?> column : getVisibleLeafColumns()) {
      GridColumn meaning = meanings.get(column);
      columns.add(meaning == null ? new GridColumn.About() : meaning);
    }
    return columns;
  }

  /** The variable whose column has the focus, null for none. */
  @Nullable Variable variable() {
    GridColumn meaning = meanings.get(getFocusModel().getFocusedCell().getTableColumn());
    return meaning instanceof GridColumn.Of(var variable, _) ? variable : null;
  }

  /** The block of the chosen cells; cells between them that are not chosen stay empty. */
  Block block() {
    SortedSet<GridEdits.Place> places = places();
    List<GridColumn> columns = shownColumns();
    List<List<String>> rows = new ArrayList<>();
    if (places.isEmpty()) {
      return new Block(rows);
    }
    int left = places.stream().mapToInt(GridEdits.Place::column).min().orElse(0);
    int right = places.stream().mapToInt(GridEdits.Place::column).max().orElse(0);
    for (int row = places.first().row(); row <= places.last().row(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = left; column <= right; column++) {
        boolean chosen = places.contains(new GridEdits.Place(row, column));
        cells.add(chosen ? text(getItems().get(row), columns.get(column)) : "");
      }
      rows.add(cells);
    }
    return new Block(rows);
  }

  /** Begins to type into the cell that has the focus, with that in place of what it holds. */
  void begin(@Nullable String typed) {
    TablePosition<GridRow, ?> at = focused();
    if (at.getRow() >= 0 && at.getTableColumn() != null) {
      beginning = typed;
      edit(at.getRow(), at.getTableColumn());
      beginning = null;
    }
  }

  @SuppressWarnings("unchecked") // the cells of this table are of its own rows
  private TablePosition<GridRow, ?> focused() {
    return (TablePosition<GridRow, ?>) getFocusModel().getFocusedCell();
  }

  /** What can be done with a column. */
  ColumnMenu columnMenu() {
    return new ColumnMenu(words(), gestures, heads);
  }

  /** What a field that opens now holds; null for the cell's own value. */
  @Nullable String beginning() {
    return beginning;
  }

  /** Writes one value. */
  void type(GridRow row, GridColumn.Of column, String value) {
    gestures.type(row, column, value);
  }

  /** Why that can be no value of the variable. */
  String wrong(Variable variable, String value) {
    return gestures.wrong(variable, value);
  }

  void say(String words) {
    gestures.say(words);
  }

  /** Goes to another cell and chooses it alone; at an edge it stays. */
  void moveFrom(int row, TableColumn<GridRow, GridRow> column, int rows, int columns) {
    int at = getVisibleLeafIndex(column) + columns;
    int to = row + rows;
    if (at >= 0 && at < getVisibleLeafColumns().size() && to >= 0 && to < getItems().size()) {
      getSelectionModel().clearAndSelect(to, getVisibleLeafColumn(at));
      scrollTo(Math.max(0, to - 3));
      scrollToColumnIndex(at);
    }
  }
}
