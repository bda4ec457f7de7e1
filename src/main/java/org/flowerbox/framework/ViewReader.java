package org.flowerbox.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/** Reads the views of a framework file. */
final class ViewReader {
  private static final Set<String> SPEAKS = Set.of("speaker", "spokenOf");
  private static final Set<String> MEASURES =
      Set.of(
          "codings",
          "passages",
          "sources",
          "speakers",
          "cases",
          "relations",
          "summary",
          "new-codes");
  private static final Set<String> AXES =
      Set.of("codes", "actors", "stages", "levels", "variable", "cases", "sources", "speakers");
  private static final Map<String, String> KEYED =
      Map.of("codes", "code", "actors", "actor", "stages", "stage", "levels", "level");

  /** What a kind of view cannot do without. */
  private static final Map<String, List<String>> NEEDS =
      Map.ofEntries(
          Map.entry("crosstab", List.of("rows", "columns")),
          Map.entry("frequencies", List.of("rows")),
          Map.entry("co-occurrence", List.of("rows", "columns", "within")),
          Map.entry("coverage", List.of("rows", "columns", "relationType")),
          Map.entry("process-chain", List.of("steps", "relationType")),
          Map.entry("typology", List.of("rows", "columns", "unit")),
          Map.entry("tension-matrix", List.of("rows", "columns", "relationType")),
          Map.entry("network", List.of("relationTypes")),
          Map.entry("framework-matrix", List.of("rows", "columns")),
          Map.entry("stage-comparison", List.of("rows", "columns")),
          Map.entry("loop", List.of("relationTypes")),
          Map.entry("grounded-theory", List.of("rows", "tables")),
          Map.entry("saturation", List.of("rows", "saturation")));

  private final References references;

  ViewReader(References references) {
    this.references = references;
  }

  View view(Entry entry) {
    String key = entry.requiredKey("key");
    references.give("view", key, entry.place("key"));
    String kind = entry.requiredOneOf("kind", View.KINDS);
    NEEDS.getOrDefault(kind, List.of()).forEach(entry::required);
    Axis rows = entry.entry("rows", this::axis);
    Axis columns = entry.entry("columns", this::axis);
    return new View(
        key,
        entry.requiredName("name"),
        kind,
        entry.localized("note"),
        rows,
        columns,
        entry.entry("panels", this::axis),
        entry.oneOf("layer", Set.of("active", "consensus", "each"), "active"),
        entry.entries("filters", this::axis),
        entry.oneOf("measure", MEASURES, "codings"),
        percents(entry),
        entry.oneOf("speaks", SPEAKS, "speaker"),
        details(entry, rows, columns),
        entry.flag("quotes", false),
        entry.flag("inferred", false));
  }

  private static List<String> percents(Entry entry) {
    return words(entry, "percents", Set.of("cases", "codings", "rows", "columns"));
  }

  private static List<String> words(Entry entry, String field, Set<String> known) {
    List<String> words = entry.texts(field);
    for (String word : words) {
      if (!known.contains(word)) {
        throw entry
            .place(field)
            .refuse(
                "“"
                    + word
                    + "” is none of "
                    + known.stream().sorted().toList()
                    + Nearest.hint(word, known));
      }
    }
    return words;
  }

  private Axis axis(Entry entry) {
    String by = entry.requiredOneOf("by", AXES);
    List<String> keys = entry.keys("keys");
    String kind = KEYED.get(by);
    if (kind == null && !keys.isEmpty()) {
      throw entry
          .place("keys")
          .refuse("only codes, actors, stages and levels can be picked by key; delete “keys”");
    }
    references.useAll(kind == null ? "" : kind, keys, entry.place("keys"));
    String variable = by.equals("variable") ? entry.requiredKey("variable") : "";
    references.use("variable", variable, entry.place("variable"));
    boolean codes = by.equals("codes");
    String group = codes ? entry.key("group") : "";
    references.use("attribute", group, entry.place("group"));
    String depth = codes ? entry.oneOf("depth", Set.of("self", "children", "tree"), "tree") : "";
    return new Axis(
        by,
        keys,
        variable,
        by.equals("actors") ? entry.oneOf("speaks", SPEAKS, "") : "",
        depth,
        group);
  }

  private View.Details details(Entry entry, @Nullable Axis rows, @Nullable Axis columns) {
    return new View.Details(
        used(entry, "relationTypes", "relation type"),
        entry.oneOf("within", Set.of("overlap", "turn", "source"), ""),
        words(entry, "tables", Set.of("open", "axial", "selective")),
        entry.entry("saturation", ViewReader::saturation),
        entry.oneOf("unit", Set.of("case", "source"), ""),
        used(entry, "steps", "code"),
        usedKey(entry, "center", "actor"),
        used(entry, "mainCategories", "code"),
        usedKey(entry, "relationType", "relation type"),
        entry.localized("coreCategory"),
        entry.entries("structures", this::structure),
        entry.entries("cells", cell -> cell(cell, rows, columns)));
  }

  private List<String> used(Entry entry, String field, String kind) {
    List<String> keys = entry.keys(field);
    references.useAll(kind, keys, entry.place(field));
    return keys;
  }

  private String usedKey(Entry entry, String field, String kind) {
    String key = entry.key(field);
    references.use(kind, key, entry.place(field));
    return key;
  }

  private static View.Saturation saturation(Entry entry) {
    return new View.Saturation(
        entry.whole("base", 1),
        entry.whole("run", 1),
        entry.amount("threshold", 0, 100),
        entry.whole("heldBack", 0));
  }

  private View.Structure structure(Entry entry) {
    return new View.Structure(
        usedKey(entry, "from", "code"), usedKey(entry, "to", "code"), entry.localized("meaning"));
  }

  private View.Cell cell(Entry entry, @Nullable Axis rows, @Nullable Axis columns) {
    String row = entry.requiredKey("row");
    String column = entry.requiredKey("column");
    useCell(rows, row, entry.place("row"));
    useCell(columns, column, entry.place("column"));
    Localized text = entry.localized("text");
    return new View.Cell(row, column, text, entry.localized("name"), entry.flag("inferred", false));
  }

  private void useCell(@Nullable Axis axis, String key, Place place) {
    if (axis != null && axis.by().equals("variable")) {
      references.use("value of the variable " + axis.variable(), key, place);
    } else if (axis != null && KEYED.containsKey(axis.by())) {
      references.use(KEYED.getOrDefault(axis.by(), ""), key, place);
    }
  }
}
