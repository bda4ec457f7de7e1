package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/** The cells of a codebook as a table. */
final class CodeTable {
  private final Framework framework;
  private final List<String> languages = new ArrayList<>(List.of("en", "zh"));
  private final SortedSet<String> attributes = new TreeSet<>();

  CodeTable(Framework framework) {
    this.framework = framework;
    SortedSet<String> others = new TreeSet<>();
    framework.allCodes().flatMap(CodeTable::texts).forEach(text -> others.addAll(text.texts().keySet()));
    framework.allCodes().forEach(code -> attributes.addAll(code.attributes().keySet()));
    languages.forEach(others::remove);
    languages.addAll(others);
  }

  private static Stream<Localized> texts(CodeEntry code) {
    return Stream.concat(
        Stream.of(code.name(), code.definition(), code.include(), code.exclude(), code.note()), code.examples().stream());
  }

  List<String> headings() {
    List<String> headings = new ArrayList<>(List.of("key", "parent"));
    addHeadings(headings, "name");
    headings.addAll(List.of("color", "shortcut", "codable", "inferred"));
    Stream.of("definition", "include", "exclude", "examples", "note").forEach(text -> addHeadings(headings, text));
    headings.add("guid");
    attributes.forEach(attribute -> headings.add("@" + attribute));
    return headings;
  }

  private void addHeadings(List<String> headings, String text) {
    languages.forEach(language -> headings.add(text + "_" + language));
  }

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    add(rows, framework.codes(), "");
    return rows;
  }

  private void add(List<List<String>> rows, List<CodeEntry> codes, String parent) {
    for (CodeEntry code : codes) {
      rows.add(row(code, parent));
      add(rows, code.children(), code.key().isEmpty() ? guid(code) : code.key());
    }
  }

  private List<String> row(CodeEntry code, String parent) {
    List<String> row = new ArrayList<>(List.of(code.key(), parent));
    add(row, code.name());
    row.addAll(List.of(code.color(), code.shortcut(), flag(code.codable()), flag(code.inferred())));
    Stream.of(code.definition(), code.include(), code.exclude()).forEach(text -> add(row, text));
    languages.forEach(language -> row.add(examples(code, language)));
    add(row, code.note());
    row.add(guid(code));
    attributes.forEach(attribute -> row.add(code.attributes().getOrDefault(attribute, "")));
    return row;
  }

  private void add(List<String> row, Localized text) {
    languages.forEach(language -> row.add(text.texts().getOrDefault(language, "")));
  }

  /** One line for each example even where this language lacks it, so that the languages stay side by side. */
  private static String examples(CodeEntry code, String language) {
    List<String> texts = code.examples().stream().map(example -> example.texts().getOrDefault(language, "")).toList();
    return texts.stream().allMatch(String::isEmpty) ? "" : CsvCells.joined(texts);
  }

  private static String guid(CodeEntry code) {
    return code.guid().toString().toUpperCase(Locale.ROOT);
  }

  private static String flag(@Nullable Boolean flag) {
    return flag == null ? "" : flag.toString();
  }
}
