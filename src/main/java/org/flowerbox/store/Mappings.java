package org.flowerbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.DoneMark;
import org.flowerbox.model.Entity;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.LoadedFramework;
import org.flowerbox.model.Memo;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;
import org.jspecify.annotations.Nullable;

/** Every kind of record and its table. The numbers are written into logs and never change. */
final class Mappings {
  /** Number of the turns' table, whose rows are no records, in the log. */
  static final int TURNS = 13;

  private static final Map<EntityKind, Mapping<?>> BY_KIND = new EnumMap<>(EntityKind.class);

  static final Mapping<Coder> CODER =
      map(
          EntityKind.CODER,
          1,
          "coders",
          "guid name",
          c -> row(guid(c.guid()), c.name()),
          r -> new Coder(id(r), guid(r), text(r, "name")));

  static final Mapping<Layer> LAYER =
      map(
          EntityKind.LAYER,
          2,
          "layers",
          "guid name kind coder",
          l -> row(guid(l.guid()), l.name(), l.kind().name(), key(l.coder())),
          r ->
              new Layer(
                  id(r),
                  guid(r),
                  text(r, "name"),
                  LayerKind.valueOf(text(r, "kind")),
                  r.getInt("coder")));

  static final Mapping<Source> SOURCE =
      map(
          EntityKind.SOURCE,
          3,
          "sources",
          "guid name kind file_name text revision characters original imported",
          s ->
              row(
                  guid(s.guid()),
                  s.name(),
                  s.kind().label(),
                  s.fileName(),
                  s.text(),
                  s.revision(),
                  s.characters(),
                  key(s.original()),
                  s.imported()),
          r ->
              new Source(
                  id(r),
                  guid(r),
                  text(r, "name"),
                  SourceKind.of(text(r, "kind")).orElse(SourceKind.DOCUMENT),
                  text(r, "file_name"),
                  r.getInt("text"),
                  r.getInt("revision"),
                  r.getInt("characters"),
                  r.getInt("original"),
                  r.getLong("imported")));

  static final Mapping<Speaker> SPEAKER =
      map(
          EntityKind.SPEAKER,
          4,
          "speakers",
          "guid source name role",
          s -> row(guid(s.guid()), s.source(), s.name(), s.role().name()),
          r ->
              new Speaker(
                  id(r),
                  guid(r),
                  r.getInt("source"),
                  text(r, "name"),
                  SpeakerRole.valueOf(text(r, "role"))));

  static final Mapping<Case> CASE =
      map(
          EntityKind.CASE,
          5,
          "cases",
          "guid name kind",
          c -> row(guid(c.guid()), c.name(), c.kind().name()),
          r -> new Case(id(r), guid(r), text(r, "name"), CaseKind.valueOf(text(r, "kind"))));

  static final Mapping<CaseLink> CASE_LINK =
      map(
          EntityKind.CASE_LINK,
          6,
          "case_links",
          "case_id source speaker start stop",
          WideRows::linkRow,
          WideRows::link);

  static final Mapping<Variable> VARIABLE =
      map(
          EntityKind.VARIABLE,
          7,
          "variables",
          "guid name label type",
          v -> row(guid(v.guid()), v.name(), Json.of(v.label()), v.type().name()),
          r ->
              new Variable(
                  id(r),
                  guid(r),
                  text(r, "name"),
                  Json.localized(text(r, "label")),
                  VariableType.valueOf(text(r, "type"))));

  static final Mapping<VariableValue> VARIABLE_VALUE =
      map(
          EntityKind.VARIABLE_VALUE,
          8,
          "variable_values",
          "variable source case_id value",
          v -> row(v.variable(), key(v.source()), key(v.caseId()), v.value()),
          r ->
              new VariableValue(
                  id(r),
                  r.getInt("variable"),
                  r.getInt("source"),
                  r.getInt("case_id"),
                  text(r, "value")));

  static final Mapping<Code> CODE =
      map(
          EntityKind.CODE,
          9,
          "codes",
          "guid parent position key name color shortcut codable inferred definition include exclude examples attributes",
          WideRows::codeRow,
          WideRows::code);

  static final Mapping<Term> TERM =
      map(
          EntityKind.TERM,
          10,
          "terms",
          "guid kind key name aliases",
          t ->
              row(
                  guid(t.guid()),
                  t.kind().name(),
                  t.key(),
                  Json.of(t.name()),
                  Json.of(t.aliases())),
          r ->
              new Term(
                  id(r),
                  guid(r),
                  TermKind.valueOf(text(r, "kind")),
                  text(r, "key"),
                  Json.localized(text(r, "name")),
                  Json.list(text(r, "aliases"))));

  static final Mapping<Coding> CODING =
      map(
          EntityKind.CODING,
          11,
          "codings",
          "guid source code start stop coder layer actor stage level weight important comment created",
          WideRows::codingRow,
          WideRows::coding);

  static final Mapping<LoadedFramework> FRAMEWORK =
      map(
          EntityKind.FRAMEWORK,
          12,
          "frameworks",
          "guid key name json",
          f -> row(guid(f.guid()), f.key(), Json.of(f.name()), f.json()),
          r ->
              new LoadedFramework(
                  id(r),
                  guid(r),
                  text(r, "key"),
                  Json.localized(text(r, "name")),
                  text(r, "json")));

  static final Mapping<Memo> MEMO =
      map(
          EntityKind.MEMO,
          14,
          "memos",
          "guid kind code source start stop title text coder created changed",
          WideRows::memoRow,
          WideRows::memo);

  static final Mapping<DoneMark> DONE_MARK =
      map(
          EntityKind.DONE_MARK,
          15,
          "done_marks",
          "source coder at",
          d -> row(d.source(), d.coder(), d.at()),
          r -> new DoneMark(id(r), r.getInt("source"), r.getInt("coder"), r.getLong("at")));

  private Mappings() {}

  static Mapping<?> of(EntityKind kind) {
    Mapping<?> mapping = BY_KIND.get(kind);
    if (mapping == null) {
      throw new IllegalStateException("no table for " + kind);
    }
    return mapping;
  }

  static Iterable<Mapping<?>> all() {
    return BY_KIND.values();
  }

  static @Nullable Mapping<?> ofCode(int code) {
    return BY_KIND.values().stream()
        .filter(mapping -> mapping.code() == code)
        .findFirst()
        .orElse(null);
  }

  /** Name of the table of that number. */
  static String tableName(int code) {
    Mapping<?> mapping = ofCode(code);
    if (mapping == null && code != TURNS) {
      throw new IllegalStateException(
          "the log speaks of table " + code + ", which this version does not know");
    }
    return mapping == null ? "turns" : mapping.table();
  }

  /** Number of the table of that name. */
  static int tableCode(String name) {
    for (Mapping<?> mapping : all()) {
      if (mapping.table().equals(name)) {
        return mapping.code();
      }
    }
    return TURNS;
  }

  private static <E extends Entity> Mapping<E> map(
      EntityKind kind,
      int code,
      String table,
      String columns,
      Function<E, @Nullable Object[]> values,
      Mapping.RowReader<E> reader) {
    Mapping<E> mapping =
        new Mapping<>(
            kind, code, table, List.copyOf(Arrays.asList(columns.split(" "))), values, reader);
    BY_KIND.put(kind, mapping);
    return mapping;
  }

  static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  static @Nullable Integer key(int key) {
    return key == 0 ? null : Integer.valueOf(key);
  }

  static byte[] guid(UUID guid) {
    return Guids.bytes(guid);
  }

  static int id(ResultSet row) throws SQLException {
    return row.getInt("id");
  }

  static UUID guid(ResultSet row) throws SQLException {
    return Guids.guid(row.getBytes("guid"));
  }

  static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
