package org.flowerbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Span;
import org.jspecify.annotations.Nullable;

/** How records of many columns are rows of their tables, and back. */
final class WideRows {
  private WideRows() {}

  static @Nullable Object[] linkRow(CaseLink link) {
    Span span = link.span();
    return Mappings.row(
        link.caseId(),
        link.source(),
        Mappings.key(link.speaker()),
        span == null ? null : span.start(),
        span == null ? null : span.end());
  }

  static CaseLink link(ResultSet r) throws SQLException {
    int start = r.getInt("start");
    Span span = r.wasNull() ? null : new Span(start, r.getInt("stop"));
    return new CaseLink(
        Mappings.id(r), r.getInt("case_id"), r.getInt("source"), r.getInt("speaker"), span);
  }

  static @Nullable Object[] codeRow(Code c) {
    return Mappings.row(
        Mappings.guid(c.guid()),
        Mappings.key(c.parent()),
        c.position(),
        c.key(),
        Json.of(c.name()),
        c.color(),
        c.shortcut(),
        c.codable() ? 1 : 0,
        c.inferred() ? 1 : 0,
        Json.of(c.definition()),
        Json.of(c.include()),
        Json.of(c.exclude()),
        Json.ofAll(c.examples()),
        Json.of(c.attributes()));
  }

  static Code code(ResultSet r) throws SQLException {
    return new Code(
        Mappings.id(r),
        Mappings.guid(r),
        r.getInt("parent"),
        r.getInt("position"),
        Mappings.text(r, "key"),
        Json.localized(Mappings.text(r, "name")),
        Mappings.text(r, "color"),
        Mappings.text(r, "shortcut"),
        r.getInt("codable") != 0,
        r.getInt("inferred") != 0,
        Json.localized(Mappings.text(r, "definition")),
        Json.localized(Mappings.text(r, "include")),
        Json.localized(Mappings.text(r, "exclude")),
        Json.localizedList(Mappings.text(r, "examples")),
        Json.texts(Mappings.text(r, "attributes")));
  }

  static @Nullable Object[] codingRow(Coding c) {
    return Mappings.row(
        Mappings.guid(c.guid()),
        c.source(),
        c.code(),
        c.start(),
        c.end(),
        c.coder(),
        c.layer(),
        Mappings.key(c.actor()),
        Mappings.key(c.stage()),
        Mappings.key(c.level()),
        Mappings.key(c.weight()),
        c.important() ? 1 : null,
        c.comment(),
        c.created());
  }

  static Coding coding(ResultSet r) throws SQLException {
    return new Coding(
        Mappings.id(r),
        Mappings.guid(r),
        r.getInt("source"),
        r.getInt("code"),
        r.getInt("start"),
        r.getInt("stop"),
        r.getInt("coder"),
        r.getInt("layer"),
        r.getInt("actor"),
        r.getInt("stage"),
        r.getInt("level"),
        r.getInt("weight"),
        r.getInt("important") != 0,
        r.getString("comment"),
        r.getLong("created"));
  }

  static @Nullable Object[] memoRow(Memo m) {
    return Mappings.row(
        Mappings.guid(m.guid()),
        m.kind().name(),
        Mappings.key(m.code()),
        Mappings.key(m.source()),
        m.end() == 0 ? null : m.start(),
        Mappings.key(m.end()),
        m.title(),
        m.text(),
        Mappings.key(m.coder()),
        m.created(),
        m.changed());
  }

  static Memo memo(ResultSet r) throws SQLException {
    return new Memo(
        Mappings.id(r),
        Mappings.guid(r),
        MemoKind.valueOf(Mappings.text(r, "kind")),
        r.getInt("code"),
        r.getInt("source"),
        r.getInt("start"),
        r.getInt("stop"),
        Mappings.text(r, "title"),
        Mappings.text(r, "text"),
        r.getInt("coder"),
        r.getLong("created"),
        r.getLong("changed"));
  }
}
