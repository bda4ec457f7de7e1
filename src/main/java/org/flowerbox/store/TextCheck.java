package org.flowerbox.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.flowerbox.model.Progress;

/**
 * Looks whether the texts are what was stored: their parts without gaps, their digests, and their
 * lengths as the sources believe them.
 */
final class TextCheck {
  private final Sql sql;
  private final Consumer<String> findings;

  TextCheck(Sql sql, Consumer<String> findings) {
    this.sql = sql;
    this.findings = findings;
  }

  void run(Progress progress) throws SQLException {
    sql.each(
        row -> {
          progress.check();
          Seen seen = new Seen(row.getInt(1), progress);
          seen.read(row.getString(3));
          seen.compare(row.getInt(2), row.getBytes(4));
        },
        "SELECT id, characters, content, sha256 FROM texts");
    sql.each(
        row -> findings.accept("source " + row.getString(1) + " and its text differ in length"),
        "SELECT name FROM sources JOIN texts ON texts.id = sources.text WHERE sources.characters <> texts.characters");
  }

  /** What was seen of one text. */
  private final class Seen {
    private final int key;
    private final Progress progress;
    private final MessageDigest digest = Blobs.sha256();
    private int length;
    private boolean gap;

    Seen(int key, Progress progress) {
      this.key = key;
      this.progress = progress;
    }

    /** The parts follow what the row itself holds: one of the two is empty. */
    void read(String content) throws SQLException {
      take(content);
      sql.each(
          part -> {
            progress.check();
            requireAt(part.getInt(1));
            take(part.getString(2));
          },
          "SELECT start, content FROM text_parts WHERE text = ? ORDER BY start",
          key);
    }

    private void take(String content) {
      digest.update(content.getBytes(StandardCharsets.UTF_8));
      length += content.length();
    }

    private void requireAt(int start) {
      if (start != length && !gap) {
        findings.accept(
            "text " + key + ": the part at " + length + " is missing, the next begins at " + start);
        gap = true;
      }
    }

    void compare(int characters, byte[] stored) {
      if (!gap && length < characters) {
        findings.accept("text " + key + ": the part at " + length + " is missing");
      } else if (!gap && !Arrays.equals(digest.digest(), stored)) {
        findings.accept("text " + key + " is not what was stored");
      } else if (!gap && length != characters) {
        findings.accept("text " + key + " is longer than the project says");
      }
    }
  }
}
