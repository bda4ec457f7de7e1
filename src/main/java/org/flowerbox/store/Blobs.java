package org.flowerbox.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import org.flowerbox.model.Original;
import org.flowerbox.model.TextPart;

/**
 * Texts and original files, kept once however often they are imported, and never deleted by a step.
 */
final class Blobs {
  private final Sql sql;

  Blobs(Sql sql) {
    this.sql = sql;
  }

  /** Key of that text, which is written unless the project has it. */
  int text(String text) throws SQLException {
    byte[] digest = digest(text);
    long known = sql.number("SELECT id FROM texts WHERE sha256 = ?", digest);
    return known != 0 ? (int) known : new TextRows(sql).add(text, digest);
  }

  /** Key of those bytes, which are written unless the project has them. */
  int original(Original original) throws SQLException {
    byte[] digest = original.sha256();
    long known = sql.number("SELECT id FROM originals WHERE sha256 = ?", digest);
    if (known != 0) {
      return (int) known;
    }
    sql.update("INSERT INTO originals (sha256, content) VALUES (?, ?)", digest, original.bytes());
    return (int) sql.number("SELECT last_insert_rowid()");
  }

  /** Part by part, for the bytes of a very long text take much room. */
  private static byte[] digest(String text) {
    MessageDigest digest = sha256();
    for (int at = 0; at < text.length(); ) {
      TextPart part = TextPart.of(text, at);
      digest.update(part.text().getBytes(StandardCharsets.UTF_8));
      at = part.end();
    }
    return digest.digest();
  }

  /** Takes bytes of UTF-8 and answers what a text is known by. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
