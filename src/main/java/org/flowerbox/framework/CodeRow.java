package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A code as one row of a table has it, before its place in the tree is known.
 *
 * @param line where it stands in the file
 * @param parent key, guid or name of its parent, "" for none
 * @param path its place in words, "" where there is none
 * @param indent how far its name is indented
 * @param code the code itself, without children
 */
record CodeRow(int line, String parent, String path, int indent, CodeEntry code) {
  private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x", "是", "对", "√", "wahr", "vrai");
  private static final Set<String> NO = Set.of("false", "no", "n", "0", "否", "不", "falsch", "faux");
  private static final Pattern COLOR = Pattern.compile("#?(\\p{XDigit}{6})");
  private static final Pattern GUID = Pattern.compile("\\{?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})}?");

  static CodeRow read(CsvSheet.Row row, CodeHeadings headings) {
    Localized name = headings.localized(row, CodeColumn.NAME);
    CodeEntry code =
        new CodeEntry(
            Keys.mended(headings.text(row, CodeColumn.KEY)),
            guid(row, headings),
            stripped(name),
            color(row, headings),
            headings.text(row, CodeColumn.SHORTCUT),
            headings.localized(row, CodeColumn.DEFINITION),
            headings.localized(row, CodeColumn.INCLUDE),
            headings.localized(row, CodeColumn.EXCLUDE),
            examples(headings.cells(row, CodeColumn.EXAMPLES)),
            headings.localized(row, CodeColumn.NOTE),
            flag(row, headings, CodeColumn.INFERRED),
            headings.attributes(row),
            flag(row, headings, CodeColumn.CODABLE),
            List.of());
    String parent = headings.text(row, CodeColumn.PARENT);
    return new CodeRow(row.line(), parent, headings.text(row, CodeColumn.PATH), indent(name), code);
  }

  /** A heading that only paths speak of. */
  static CodeRow heading(int line, String name) {
    CodeEntry code =
        new CodeEntry(
            "",
            UUID.randomUUID(),
            Localized.of(CodeHeadings.languageOf(name), name),
            "",
            "",
            Localized.NONE,
            Localized.NONE,
            Localized.NONE,
            List.of(),
            Localized.NONE,
            null,
            new TreeMap<>(),
            null,
            List.of());
    return new CodeRow(line, "", "", 0, code);
  }

  CodeRow named(String name) {
    CodeEntry c = code;
    Localized names = Localized.of(CodeHeadings.languageOf(name), name);
    return new CodeRow(
        line,
        parent,
        path,
        indent,
        new CodeEntry(
            c.key(), c.guid(), names, c.color(), c.shortcut(), c.definition(), c.include(), c.exclude(), c.examples(), c.note(),
            c.inferred(), c.attributes(), c.codable(), c.children()));
  }

  /** Whether that is its key or one of its names. */
  boolean isCalled(String word) {
    return code.key().equals(word) || code.name().texts().containsValue(word);
  }

  private static Localized stripped(Localized name) {
    TreeMap<String, String> texts = new TreeMap<>();
    name.texts().forEach((language, text) -> texts.put(language, text.strip()));
    return Localized.of(texts);
  }

  private static int indent(Localized name) {
    String first = name.isEmpty() ? "" : name.texts().firstEntry().getValue();
    int indent = 0;
    while (indent < first.length() && first.charAt(indent) != '\n' && Character.isWhitespace(first.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  private static List<Localized> examples(Map<String, String> cells) {
    List<TreeMap<String, String>> examples = new ArrayList<>();
    cells.forEach(
        (language, cell) -> {
          List<String> texts = CsvCells.split(cell);
          for (int at = 0; at < texts.size(); at++) {
            if (examples.size() == at) {
              examples.add(new TreeMap<>());
            }
            if (!texts.get(at).isBlank()) {
              examples.get(at).put(language, texts.get(at));
            }
          }
        });
    return examples.stream().filter(example -> !example.isEmpty()).map(Localized::of).toList();
  }

  private static UUID guid(CsvSheet.Row row, CodeHeadings headings) {
    String text = headings.text(row, CodeColumn.GUID);
    var matcher = GUID.matcher(text);
    if (!text.isEmpty() && !matcher.matches()) {
      throw headings.refuse(row, CodeColumn.GUID, "“" + text + "” is not a guid; leave the cell empty, and one is made");
    }
    return text.isEmpty() ? UUID.randomUUID() : UUID.fromString(matcher.group(1));
  }

  private static String color(CsvSheet.Row row, CodeHeadings headings) {
    String text = headings.text(row, CodeColumn.COLOR);
    var matcher = COLOR.matcher(text);
    if (!text.isEmpty() && !matcher.matches()) {
      throw headings.refuse(
          row, CodeColumn.COLOR, "“" + text + "” is not a colour; write it as #RRGGBB, or leave the cell empty, and one is chosen");
    }
    return text.isEmpty() ? "" : "#" + matcher.group(1).toUpperCase(Locale.ROOT);
  }

  private static @Nullable Boolean flag(CsvSheet.Row row, CodeHeadings headings, CodeColumn column) {
    String text = headings.text(row, column).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return null;
    }
    if (!YES.contains(text) && !NO.contains(text)) {
      throw headings.refuse(row, column, "“" + text + "” is neither yes nor no; write true or false");
    }
    return YES.contains(text);
  }
}
