package org.flowerbox.framework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flowerbox.model.Localized;

/** Reads the parts of a framework file, and checks that they fit together. */
final class FrameworkReader {
  private static final String FORMAT = "flowerbox-framework";
  private static final int VERSION = 1;
  private static final int MOST_CODES = 20_000;

  private final References references = new References();
  private final ViewReader views = new ViewReader(references);
  private String base = "";
  private int codeCount;

  static Framework read(String json, String fileName) {
    FrameworkReader reader = new FrameworkReader();
    Framework framework = Entry.read(JsonTree.read(json, fileName), reader::framework);
    reader.references.check();
    return framework;
  }

  private Framework framework(Entry file) {
    checkFormat(file);
    String key = file.requiredKey("key");
    UUID guid = guid(file, FORMAT + ":" + key);
    base = guid.toString();
    Localized name = file.requiredName("name");
    Localized description = file.localized("description");
    String source = file.text("source");
    List<CodeAttribute> attributes = file.entries("attributes", this::attribute);
    file.required("codes");
    return new Framework(
        key,
        guid,
        name,
        description,
        source,
        attributes,
        codes(file, "codes", "", 1),
        file.entries("actorGroups", entry -> named(entry, "group of actors")),
        file.entries("actors", this::actor),
        file.entries("variables", this::variable),
        file.entries("nameRules", this::nameRule),
        file.entries("stages", entry -> named(entry, "stage")),
        file.entries("levels", entry -> named(entry, "level")),
        file.entries("relationTypes", this::relationType),
        file.entries("relations", this::relation),
        file.entries("views", views::view));
  }

  private static void checkFormat(Entry file) {
    file.text("$schema");
    if (!file.text("format").equals(FORMAT)) {
      throw file.place("format")
          .refuse(
              "this is not a framework file: it should say \"format\": \""
                  + FORMAT
                  + "\"; choose another, or add that line");
    }
    if (file.whole("version", 1) > VERSION) {
      throw file.place("version")
          .refuse(
              "the file was written for a newer Flowerbox; use that, or export it from there as CSV");
    }
  }

  private UUID guid(Entry entry, String called) {
    UUID guid = entry.guid("guid", called);
    references.give(
        "guid", guid.toString().toUpperCase(java.util.Locale.ROOT), entry.place("guid"));
    return guid;
  }

  /** Its key, which no other of that kind has. */
  private String ownKey(Entry entry, String kind) {
    String key = entry.requiredKey("key");
    references.give(kind, key, entry.place("key"));
    return key;
  }

  private Named named(Entry entry, String kind) {
    return new Named(
        ownKey(entry, kind),
        entry.requiredName("name"),
        entry.localized("note"),
        entry.flag("inferred", false));
  }

  private CodeAttribute attribute(Entry entry) {
    String key = ownKey(entry, "attribute");
    return new CodeAttribute(
        key,
        entry.requiredName("name"),
        entry.entries("values", value -> named(value, "value of the attribute " + key)),
        entry.localized("note"),
        entry.flag("inferred", false));
  }

  private List<CodeEntry> codes(Entry above, String field, String path, int depth) {
    return above.entries(field, entry -> code(entry, path, depth));
  }

  private CodeEntry code(Entry entry, String above, int depth) {
    if (depth > CodebookCsv.DEEPEST || ++codeCount > MOST_CODES) {
      throw entry
          .place()
          .refuse(
              "a codebook may have "
                  + CodebookCsv.DEEPEST
                  + " levels and "
                  + MOST_CODES
                  + " codes; take out what is beyond");
    }
    String key = entry.key("key");
    if (!key.isEmpty()) {
      references.give("code", key, entry.place("key"));
    }
    Localized name = entry.requiredName("name");
    references.giveName(
        "name below " + (above.isEmpty() ? "the top" : "“" + above + "”"),
        name,
        entry.place("name"));
    String path = above.isEmpty() ? name.in("en") : above + " > " + name.in("en");
    return new CodeEntry(
        key,
        guid(entry, base + ":code:" + (key.isEmpty() ? path : key)),
        name,
        entry.color("color"),
        shortcut(entry),
        entry.localized("definition"),
        entry.localized("include"),
        entry.localized("exclude"),
        entry.list("examples", Entry::localized).stream()
            .filter(example -> !example.isEmpty())
            .toList(),
        entry.localized("note"),
        entry.flag("inferred", false),
        entry.map("attributes"),
        entry.flag("codable", true),
        codes(entry, "children", path, depth + 1));
  }

  private String shortcut(Entry entry) {
    String shortcut = entry.text("shortcut").strip();
    if (!shortcut.isEmpty()) {
      references.give("shortcut", shortcut, entry.place("shortcut"));
    }
    return shortcut;
  }

  private Actor actor(Entry entry) {
    String group = entry.key("group");
    references.use("group of actors", group, entry.place("group"));
    return new Actor(
        ownKey(entry, "actor"),
        entry.requiredName("name"),
        entry.texts("aliases"),
        group,
        entry.localized("role"),
        entry.flag("inferred", false),
        entry.localized("note"));
  }

  private CaseVariable variable(Entry entry) {
    String key = ownKey(entry, "variable");
    return new CaseVariable(
        key,
        entry.requiredName("name"),
        entry.requiredOneOf("kind", Set.of("text", "date", "number", "boolean", "choice")),
        entry.entries("values", value -> value(value, "value of the variable " + key)),
        entry.requiredOneOf("of", Set.of("case", "source")),
        entry.flag("inferred", false),
        entry.flag("multiple", false),
        entry.localized("note"));
  }

  private CaseVariable.Value value(Entry entry, String kind) {
    List<String> codes = entry.keys("codes");
    references.useAll("code", codes, entry.place("codes"));
    return new CaseVariable.Value(
        ownKey(entry, kind),
        entry.requiredName("name"),
        entry.texts("aliases"),
        codes,
        entry.localized("note"),
        entry.flag("inferred", false));
  }

  private NameRule nameRule(Entry entry) {
    List<String> variables = entry.keys("variables");
    references.useAll("variable", variables, entry.place("variables"));
    return new NameRule(
        ownKey(entry, "rule for names"),
        entry.requiredName("name"),
        entry.requiredText("separator"),
        variables,
        entry.text("dateFormat"),
        entry.text("example"),
        entry.localized("note"),
        entry.flag("inferred", false));
  }

  private RelationType relationType(Entry entry) {
    String key = ownKey(entry, "relation type");
    List<String> codes = entry.keys("codes");
    references.useAll("code", codes, entry.place("codes"));
    String joins =
        entry.requiredOneOf("joins", Set.of("code-code", "actor-actor", "passage-passage"));
    references.give("relation type that joins " + joins, key, entry.place("key"));
    entry.required("directed");
    return new RelationType(
        key,
        entry.requiredName("name"),
        entry.flag("directed", false),
        joins,
        codes,
        entry.localized("note"),
        entry.flag("inferred", false),
        entry.entries("properties", property -> property(property, key)));
  }

  private RelationType.Property property(Entry entry, String type) {
    String key = ownKey(entry, "property of the relation type " + type);
    return new RelationType.Property(
        key,
        entry.requiredName("name"),
        entry.entries("values", value -> named(value, "value of the property " + type + "/" + key)),
        entry.flag("enabled", false),
        entry.localized("note"),
        entry.flag("inferred", false));
  }

  /** Relations come after their types, so what their ends are is known by then. */
  private Relation relation(Entry entry) {
    String type = entry.requiredKey("type");
    references.use("relation type", type, entry.place("type"));
    String end = references.has("relation type that joins actor-actor", type) ? "actor" : "code";
    if (references.has("relation type that joins passage-passage", type)) {
      throw entry
          .place("type")
          .refuse(
              "“" + type + "” joins passages, which no framework file holds; delete this relation");
    }
    Relation relation =
        new Relation(
            type,
            entry.key("level"),
            entry.key("stage"),
            entry.requiredKey("from"),
            entry.requiredKey("to"),
            entry.localized("note"),
            entry.flag("inferred", false));
    references.use("level", relation.level(), entry.place("level"));
    references.use("stage", relation.stage(), entry.place("stage"));
    references.use(end, relation.from(), entry.place("from"));
    references.use(end, relation.to(), entry.place("to"));
    return relation;
  }
}
