package org.flowerbox.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.flowerbox.model.Refusal;

/**
 * What the columns of a table are.
 *
 * @param texts the columns that hold the text, in the order it is put together
 * @param name the column that names the rows, -1 for none
 */
record TableColumns(List<Integer> texts, int name) {
  private static final int LONG = 40;
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,/:%\\s-]*");
  private static final Set<String> NAMES =
      Set.of(
          "id",
          "name",
          "case",
          "participant",
          "respondent",
          "interviewee",
          "code",
          "no",
          "no.",
          "number",
          "nr",
          "title",
          "编号",
          "序号",
          "姓名",
          "名称",
          "受访者",
          "個案",
          "个案",
          "編號",
          "序號",
          "代号",
          "代號",
          "标题",
          "標題");

  static TableColumns of(Grid grid, TableOptions options) {
    List<Integer> texts =
        options.textColumns().isEmpty() ? guessTexts(grid) : chosen(grid, options.textColumns());
    String name = options.nameColumn();
    return new TableColumns(
        texts, name == null ? guessName(grid, texts) : chosen(grid, List.of(name)).getFirst());
  }

  private static List<Integer> chosen(Grid grid, List<String> headers) {
    return headers.stream().map(header -> chosen(grid, header)).toList();
  }

  private static int chosen(Grid grid, String header) {
    int column = grid.column(header);
    if (column < 0) {
      throw new Refusal(
          "has no column " + header + "; its columns are " + String.join(", ", grid.headers()));
    }
    return column;
  }

  private static List<Integer> guessTexts(Grid grid) {
    List<Integer> columns = IntStream.range(0, grid.headers().size()).boxed().toList();
    List<Integer> texts =
        columns.stream().filter(column -> meanLength(grid, column) > LONG).toList();
    if (!texts.isEmpty()) {
      return texts;
    }
    List<Integer> words =
        columns.stream()
            .filter(column -> !isNumeric(grid, column) && !isNaming(grid.headers().get(column)))
            .toList();
    if (words.size() == 1) {
      return words;
    }
    throw new Refusal(
        "has no column that is clearly text: say which of its columns is the text: "
            + String.join(", ", grid.headers()));
  }

  private static double meanLength(Grid grid, int column) {
    return grid.rows().stream()
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isBlank())
        .mapToInt(TableColumns::width)
        .average()
        .orElse(0);
  }

  /** Chinese says in one character what takes others two or more. */
  private static int width(String cell) {
    return cell.length() + (int) cell.chars().filter(c -> Scripts.isUnspaced((char) c)).count();
  }

  private static boolean isNumeric(Grid grid, int column) {
    return grid.rows().stream().allMatch(row -> NUMBER.matcher(row.cell(column).strip()).matches());
  }

  private static int guessName(Grid grid, List<Integer> texts) {
    return IntStream.range(0, grid.headers().size())
        .filter(column -> !texts.contains(column))
        .filter(column -> isNaming(grid.headers().get(column)))
        .filter(column -> isUnique(grid, column))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isNaming(String header) {
    String plain = header.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    return NAMES.contains(plain) || plain.endsWith(" id") || plain.endsWith(" name");
  }

  private static boolean isUnique(Grid grid, int column) {
    Set<String> seen = new HashSet<>();
    return grid.rows().stream()
        .map(row -> row.cell(column).strip())
        .allMatch(cell -> !cell.isEmpty() && seen.add(cell));
  }
}
