package org.flowerbox.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.TextPart;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The rows that hold a text: one row of {@code texts} where it is short, else an empty one and its
 * parts in {@code text_parts}, so that one of them can be read alone.
 */
final class TextRows {
  private final Sql sql;

  /** A row of {@code texts}; the content of a long text is empty. */
  private record Row(int characters, String content) {
    boolean isWhole() {
      return characters == 0 || !content.isEmpty();
    }
  }

  TextRows(Sql sql) {
    this.sql = sql;
  }

  /** Writes a text that is not there yet; answers its key. */
  int add(String text, byte[] digest) throws SQLException {
    boolean whole = text.length() <= TextPart.LONGEST_WHOLE;
    sql.update(
        "INSERT INTO texts (sha256, characters, content) VALUES (?, ?, ?)",
        digest,
        text.length(),
        whole ? text : "");
    int key = (int) sql.number("SELECT last_insert_rowid()");
    if (!whole) {
      addParts(key, text);
    }
    return key;
  }

  private void addParts(int key, String text) throws SQLException {
    for (int at = 0; at < text.length(); ) {
      TextPart part = TextPart.of(text, at);
      sql.update(
          "INSERT INTO text_parts (text, start, content) VALUES (?, ?, ?)", key, at, part.text());
      at = part.end();
    }
  }

  /** Cuts the long texts of an older project, which held them whole. */
  void splitLongTexts() throws SQLException {
    List<Integer> keys = new ArrayList<>();
    sql.each(
        row -> keys.add(row.getInt(1)),
        "SELECT id FROM texts WHERE characters > ? AND content <> ''",
        TextPart.LONGEST_WHOLE);
    for (int key : keys) {
      String text = whole(key);
      sql.update("UPDATE texts SET content = '' WHERE id = ?", key); // the parts take its room
      addParts(key, text);
    }
  }

  /**
   * The whole text.
   *
   * @throws SQLException also if it or a part of it is missing, as for any damaged file
   */
  String whole(int key) throws SQLException {
    Row row = row(key);
    if (row.isWhole()) {
      return row.content;
    }
    List<String> parts = new ArrayList<>();
    sql.each(
        part -> parts.add(part.getString(1)),
        "SELECT content FROM text_parts WHERE text = ? ORDER BY start",
        key);
    String text = String.join("", parts);
    if (text.length() != row.characters) {
      throw missing("a part of text " + key);
    }
    return text;
  }

  /**
   * The part of a text that holds a place, the last one for its end.
   *
   * @throws SQLException also if it is missing, as for any damaged file
   * @throws IndexOutOfBoundsException if the place is not in the text
   */
  TextPart part(int key, int place) throws SQLException {
    Row row = row(key);
    if (row.isWhole()) {
      return TextPart.of(row.content, place);
    }
    if (place < 0 || place > row.characters) {
      throw new IndexOutOfBoundsException(place + " is not in a text of " + row.characters);
    }
    @Nullable TextPart[] found = new TextPart[1];
    sql.each(
        part -> found[0] = new TextPart(part.getInt(1), part.getString(2), false),
        "SELECT start, content FROM text_parts WHERE text = ? AND start <= ? ORDER BY start DESC LIMIT 1",
        key,
        place);
    TextPart part = found[0];
    boolean holds =
        part != null && (part.holds(place) || place == row.characters && part.end() == place);
    if (part == null || !holds) {
      throw missing("a part of text " + key);
    }
    return part;
  }

  private Row row(int key) throws SQLException {
    @Nullable Row[] found = new Row[1];
    sql.each(
        row -> found[0] = new Row(row.getInt(1), row.getString(2)),
        "SELECT characters, content FROM texts WHERE id = ?",
        key);
    Row row = found[0];
    if (row == null) {
      throw missing("text " + key);
    }
    return row;
  }

  private static SQLException missing(String what) {
    return new SQLiteException(what + " is missing", SQLiteErrorCode.SQLITE_CORRUPT);
  }
}
