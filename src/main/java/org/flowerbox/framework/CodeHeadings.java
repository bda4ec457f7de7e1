package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Refusal;

/** Which column of a codebook in CSV holds what. */
final class CodeHeadings {
  /** A column's kind and language, "" where the words themselves tell the language. */
  private record Kind(CodeColumn column, String language) {}

  private static final Pattern WITH_LANGUAGE = Pattern.compile("(.+?)[_ ]([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)");
  private static final Map<String, String> LANGUAGES =
      Map.of("中文", "zh", "汉语", "zh", "英文", "en", "英语", "en", "chinese", "zh", "english", "en");

  private final CsvSheet sheet;
  private final Map<Kind, Integer> places = new LinkedHashMap<>();
  private final Map<String, Integer> attributes = new TreeMap<>();
  private final List<String> leftOut = new ArrayList<>();

  CodeHeadings(CsvSheet sheet) {
    this.sheet = sheet;
    List<String> headings = sheet.headings().cells();
    for (int place = 0; place < headings.size(); place++) {
      add(CsvCells.unguarded(headings.get(place).strip()).strip(), place);
    }
    decideOnCode();
    if (!has(CodeColumn.NAME) && !has(CodeColumn.PATH)) {
      throw sheet.refuse(
          sheet.headings().line(),
          "there is no column for the names of codes; call one of them “name”, “name_en”, “name_zh”, “名称” or “code”, or “path”");
    }
  }

  private void add(String heading, int place) {
    if (heading.startsWith("@") && heading.length() > 1) {
      attributes.putIfAbsent(heading.substring(1).strip(), place);
      return;
    }
    Optional<Kind> kind = kind(heading);
    if (kind.isEmpty() || !put(kind.get(), heading, place)) {
      leftOut.add(heading);
    }
  }

  /** Of two columns for the same text, such as {@code name} and {@code 名称}, the second is in the language of its heading. */
  private boolean put(Kind kind, String heading, int place) {
    return places.putIfAbsent(kind, place) == null
        || kind.column.isText()
            && kind.language.isEmpty()
            && places.putIfAbsent(new Kind(kind.column, languageOf(heading)), place) == null;
  }

  private static Optional<Kind> kind(String heading) {
    Optional<CodeColumn> whole = CodeColumn.called(plain(heading));
    if (whole.isPresent()) {
      return Optional.of(new Kind(whole.get(), ""));
    }
    return withWord(plain(heading)).or(() -> withTag(heading));
  }

  /** As in {@code 名称（中文）}, {@code 英文定义} or {@code english_name}. */
  private static Optional<Kind> withWord(String heading) {
    return LANGUAGES.entrySet().stream()
        .filter(word -> heading.startsWith(word.getKey()) || heading.endsWith(word.getKey()))
        .flatMap(word -> text(plain(heading.replace(word.getKey(), "")), word.getValue()).stream())
        .findFirst();
  }

  /** As in {@code name_en}. */
  private static Optional<Kind> withTag(String heading) {
    Matcher matcher = WITH_LANGUAGE.matcher(heading);
    return matcher.matches() ? text(plain(matcher.group(1)), language(matcher.group(2))) : Optional.empty();
  }

  private static Optional<Kind> text(String name, String language) {
    return CodeColumn.called(name).filter(CodeColumn::isText).map(column -> new Kind(column, language));
  }

  private static String language(String tag) {
    int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
    String language = tag.substring(0, end).toLowerCase(Locale.ROOT) + tag.substring(end);
    return language.equals("cn") || language.equalsIgnoreCase("zh-cn") ? "zh" : language;
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_()（）-]+", "_").replaceAll("^_+|_+$", "");
  }

  private void decideOnCode() {
    Integer place = places.remove(new Kind(CodeColumn.CODE, ""));
    if (place != null) {
      CodeColumn meant = has(CodeColumn.NAME) ? CodeColumn.KEY : CodeColumn.NAME;
      if (places.putIfAbsent(new Kind(meant, ""), place) != null) {
        leftOut.add(sheet.headings().cell(place));
      }
    }
  }

  boolean has(CodeColumn column) {
    return places.keySet().stream().anyMatch(kind -> kind.column == column);
  }

  /** What could not be made out, said once. */
  List<Problem> remarks() {
    List<String> named = leftOut.stream().filter(heading -> !heading.isEmpty()).toList();
    return named.isEmpty()
        ? List.of()
        : List.of(
            Problem.remark(
                sheet.fileName(),
                "these columns are not known and were left out: " + String.join(", ", named) + "; call a column “@name” to keep it as an attribute"));
  }

  /** The cell of a column that knows no language. */
  String text(CsvSheet.Row row, CodeColumn column) {
    return CsvCells.unguarded(row.cell(places.getOrDefault(new Kind(column, ""), -1)).strip()).strip();
  }

  /** The cells of a column in all its languages, by language. */
  Map<String, String> cells(CsvSheet.Row row, CodeColumn column) {
    Map<String, String> cells = new TreeMap<>();
    places.forEach(
        (kind, place) -> {
          String cell = CsvCells.unixLines(CsvCells.unguarded(row.cell(place)));
          if (kind.column == column && !cell.isEmpty()) {
            cells.putIfAbsent(kind.language.isEmpty() ? languageOf(cell) : kind.language, cell);
          }
        });
    return cells;
  }

  Localized localized(CsvSheet.Row row, CodeColumn column) {
    Map<String, String> cells = cells(row, column);
    cells.values().removeIf(String::isBlank);
    return Localized.of(cells);
  }

  TreeMap<String, String> attributes(CsvSheet.Row row) {
    TreeMap<String, String> values = new TreeMap<>();
    attributes.forEach(
        (attribute, place) -> {
          String value = CsvCells.unixLines(CsvCells.unguarded(row.cell(place)));
          if (!value.isBlank()) {
            values.put(attribute, value);
          }
        });
    return values;
  }

  /** Chinese where every third letter or more is Han, else English. */
  static String languageOf(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long han = text.codePoints().filter(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN).count();
    return han > 0 && han * 3 >= letters ? "zh" : "en";
  }

  Refusal refuse(CsvSheet.Row row, CodeColumn column, String what) {
    return sheet.refuse(row.line(), "column “" + column.title() + "”: " + what);
  }
}
