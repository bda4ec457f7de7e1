package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.Refusal;

/**
 * Makes a document of every row of a table: the cells of the text columns are the text, the others
 * variables. Stateless.
 */
final class TableDocuments {
  private TableDocuments() {}

  static List<Draft> of(Grid grid, FileBytes file, List<String> remarks) {
    if (grid.rows().isEmpty()) {
      throw new Refusal("empty: it has no rows below its headers");
    }
    TableColumns columns = TableColumns.of(grid, file.options().tables());
    List<Draft> drafts = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      file.progress().check();
      String text = text(grid, row, columns.texts());
      if (text.isBlank()) {
        silent.add(Integer.toString(row.number()));
      } else {
        drafts.add(
            new Draft(
                name(file, row, columns),
                text,
                List.of(),
                variables(grid, row, columns),
                List.of(),
                null));
      }
    }
    if (drafts.isEmpty()) {
      throw new Refusal("empty: the text columns of all its rows are empty");
    }
    return withRemarks(drafts, remarks, silent);
  }

  private static List<Draft> withRemarks(
      List<Draft> drafts, List<String> remarks, List<String> silent) {
    List<String> all = new ArrayList<>(remarks);
    if (!silent.isEmpty()) {
      all.add(
          "rows without text left out: "
              + String.join(", ", silent.subList(0, Math.min(20, silent.size())))
              + (silent.size() > 20 ? ", …" : ""));
    }
    drafts.set(0, drafts.getFirst().withRemarks(all));
    return drafts;
  }

  private static String text(Grid grid, Grid.Row row, List<Integer> texts) {
    if (texts.size() == 1) {
      return row.cell(texts.getFirst());
    }
    StringBuilder text = new StringBuilder();
    for (int column : texts) {
      String cell = row.cell(column);
      if (!cell.isBlank()) {
        text.append(text.isEmpty() ? "" : "\n")
            .append(grid.headers().get(column))
            .append('\n')
            .append(cell);
      }
    }
    return text.toString();
  }

  private static String name(FileBytes file, Grid.Row row, TableColumns columns) {
    String given =
        columns.name() < 0 ? "" : row.cell(columns.name()).strip().replaceAll("\\s+", " ");
    return given.isEmpty() ? file.stem() + " row " + row.number() : file.stem() + " " + given;
  }

  private static SortedMap<String, String> variables(
      Grid grid, Grid.Row row, TableColumns columns) {
    SortedMap<String, String> variables = new TreeMap<>();
    for (int column = 0; column < grid.headers().size(); column++) {
      String cell = CleanText.of(row.cell(column)).text().strip();
      if (!columns.texts().contains(column) && !cell.isEmpty()) {
        variables.put(grid.headers().get(column), cell);
      }
    }
    return variables;
  }
}
