package org.flowerbox.export;

import java.util.List;
import org.flowerbox.model.Table;
import org.flowerbox.model.Table.Column;
import org.flowerbox.model.Table.Provenance;
import org.flowerbox.model.Table.Row;
import org.flowerbox.model.Table.Unit;

/** Tables to write. */
final class SampleTables {
  private SampleTables() {}

  static final Provenance FROM =
      new Provenance("Flower boxes", 7, "Anna", "codings", List.of("n = 3 <codings> & no more"));

  /** Two levels of codes, a divided header, names that a spreadsheet would take for formulas. */
  static Table codes() {
    List<Row> rows =
        List.of(
            new Row("认知", 0, 1, false),
            new Row("=意愿|will", 1, 2, false),
            new Row("Place", 0, 3, false),
            new Row("Total", 0, 0, true));
    return new Table(
        "Code frequencies by source",
        "code",
        rows,
        List.of(
            column("all", "own", Unit.COUNT, 1, 1200, 1, 1202),
            column("all", "% of codings", Unit.PERCENT, 200.0 / 3, 100.0 / 3, 0, 100),
            column("20201204-F-YC-焦点小组", "own", Unit.COUNT, 0, -2, 0, 2),
            column("20201204-F-YC-焦点小组", "kappa", Unit.NUMBER, 0.12345, Double.NaN, -1, 1)),
        FROM);
  }

  private static Column column(String group, String label, Unit unit, double... values) {
    return new Column(List.of("layer Anna", group, label), unit, values);
  }

  /** As many columns as asked for, in pairs. */
  static Table wide(int pairs) {
    List<Column> columns = new java.util.ArrayList<>();
    for (int pair = 1; pair <= pairs; pair++) {
      columns.add(column("source " + pair, "own", Unit.COUNT, pair, 1));
      columns.add(column("source " + pair, "with children", Unit.COUNT, pair, 1));
    }
    return new Table(
        "Wide",
        "code",
        List.of(new Row("a", 0, 1, false), new Row("Total", 0, 0, true)),
        columns,
        FROM);
  }
}
