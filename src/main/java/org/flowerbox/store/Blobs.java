package org.flowerbox.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import org.flowerbox.model.Original;

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
    byte[] digest = sha256(text.getBytes(StandardCharsets.UTF_8));
    long known = sql.number("SELECT id FROM texts WHERE sha256 = ?", digest);
    return known != 0
        ? (int) known
        : inserted(
            "INSERT INTO texts (sha256, characters, content) VALUES (?, ?, ?)",
            digest,
            text.length(),
            text);
  }

  /** Key of those bytes, which are written unless the project has them. */
  int original(Original original) throws SQLException {
    byte[] digest = original.sha256();
    long known = sql.number("SELECT id FROM originals WHERE sha256 = ?", digest);
    return known != 0
        ? (int) known
        : inserted(
            "INSERT INTO originals (sha256, content) VALUES (?, ?)", digest, original.bytes());
  }

  private int inserted(String insert, Object... values) throws SQLException {
    sql.update(insert, values);
    return (int) sql.number("SELECT last_insert_rowid()");
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
