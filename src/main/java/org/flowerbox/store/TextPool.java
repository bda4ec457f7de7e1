package org.flowerbox.store;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Texts;

/**
 * Reads texts for any number of threads, each on a connection of its own while it reads. Texts
 * never change under their key.
 */
final class TextPool implements Texts, AutoCloseable {
  private final Path file;
  private final Deque<Reader> idle = new ArrayDeque<>();
  private volatile Last last = new Last(-1, new SoftReference<>(""));
  private boolean closed;

  /**
   * The text that was read last: whoever codes asks for the same one at every coding. Let go of
   * when memory is short.
   */
  private record Last(int key, SoftReference<String> text) {}

  /** A connection and its statement. */
  private record Reader(Connection connection, PreparedStatement select) {
    static Reader open(Path file) throws SQLException {
      Connection connection = Connections.reader(file);
      return new Reader(
          connection, connection.prepareStatement("SELECT content FROM texts WHERE id = ?"));
    }

    void close() throws SQLException {
      select.close();
      connection.close();
    }
  }

  TextPool(Path file) {
    this.file = file;
  }

  @Override
  public String text(int key) {
    Last known = last;
    String text = known.key == key ? known.text.get() : null;
    if (text == null) {
      text = read(key);
      last = new Last(key, new SoftReference<>(text));
    }
    return text;
  }

  private String read(int key) {
    try {
      Reader reader = take();
      try {
        return read(reader, key);
      } finally {
        giveBack(reader);
      }
    } catch (SQLException failed) {
      throw Connections.refusal(file, failed);
    }
  }

  private String read(Reader reader, int key) throws SQLException {
    reader.select.setInt(1, key);
    try (ResultSet row = reader.select.executeQuery()) {
      if (row.next()) {
        String content = row.getString(1);
        return content == null ? "" : content;
      }
    }
    throw new Refusal(
        file
            + ": text "
            + key
            + " is missing from the project; restore a backup with: flowerbox restore "
            + file);
  }

  private synchronized Reader take() throws SQLException {
    if (closed) {
      throw new Refusal(file + ": the project is closed; open it again");
    }
    Reader reader = idle.poll();
    return reader == null ? Reader.open(file) : reader;
  }

  private synchronized void giveBack(Reader reader) throws SQLException {
    if (closed) {
      reader.close();
    } else {
      idle.push(reader);
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    closed = true;
    for (Reader reader : idle) {
      reader.close();
    }
    idle.clear();
  }
}
