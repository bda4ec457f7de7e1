package org.flowerbox.ui.sources;

import java.util.HashMap;
import java.util.Map;

/**
 * A row of the grid as it is on the screen: what the study says, and what was typed and is on its
 * way into it.
 */
final class GridRow {
  private GridContent.Line line;
  private final Map<Integer, String> typed = new HashMap<>();

  GridRow(GridContent.Line line) {
    this.line = line;
  }

  GridContent.Line line() {
    return line;
  }

  /** Shows what the study says now; what was typed has arrived or was refused. */
  void show(GridContent.Line now) {
    line = now;
    typed.clear();
  }

  /** What the cell shows. */
  String text(GridColumn column) {
    return switch (column) {
      case GridColumn.Name _ -> line.name();
      case GridColumn.About _ -> line.about();
      case GridColumn.Of(var variable, var place) ->
          typed.getOrDefault(variable.id(), line.value(place));
    };
  }

  /** What the row itself has there, without what a case takes from its sources. */
  String own(GridColumn.Of column) {
    return typed.getOrDefault(column.variable().id(), line.own().get(column.place()));
  }

  boolean isTaken(GridColumn.Of column) {
    return !typed.containsKey(column.variable().id()) && line.isTaken(column.place());
  }

  /** Shows a value before the study has it. */
  void type(int variable, String value) {
    typed.put(variable, value);
  }

  /** Forgets what was typed. */
  void takeBack() {
    typed.clear();
  }
}
