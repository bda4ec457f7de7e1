package org.flowerbox.store;

import java.lang.ref.SoftReference;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.TextPart;
import org.flowerbox.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts for any number of threads, each on a connection of its own while it reads. Texts
 * never change under their key.
 */
final class TextPool implements Texts, AutoCloseable {
  private final OpenFile file;
  private final Deque<Sql> idle = new ArrayDeque<>();
  private volatile Last<String> lastText = new Last<>(-1, new SoftReference<>(""));
  private volatile Last<TextPart> lastPart =
      new Last<>(-1, new SoftReference<>(new TextPart(0, "", true)));
  private boolean closed;

  /**
   * What was read last: whoever codes asks for the same text at every coding. Let go of when memory
   * is short.
   */
  private record Last<T>(int key, SoftReference<T> kept) {
    @Nullable T of(int wanted) {
      return key == wanted ? kept.get() : null;
    }
  }

  /** Reads something. */
  @FunctionalInterface
  private interface Reading<T> {
    T from(TextRows rows) throws SQLException;
  }

  TextPool(OpenFile file) {
    this.file = file;
  }

  @Override
  public String text(int key) {
    String text = lastText.of(key);
    if (text == null) {
      text = read(rows -> rows.whole(key));
      lastText = new Last<>(key, new SoftReference<>(text));
    }
    return text;
  }

  @Override
  public TextPart part(int key, int place) {
    String text = lastText.of(key);
    if (text != null) {
      return TextPart.of(text, place);
    }
    TextPart known = lastPart.of(key);
    return known != null && known.holds(place)
        ? known
        : kept(key, read(rows -> rows.part(key, place)));
  }

  private TextPart kept(int key, TextPart part) {
    if (part.whole()) {
      lastText = new Last<>(key, new SoftReference<>(part.text()));
    } else {
      lastPart = new Last<>(key, new SoftReference<>(part));
    }
    return part;
  }

  private <T> T read(Reading<T> reading) {
    try {
      Sql sql = take();
      try {
        return reading.from(new TextRows(sql));
      } finally {
        giveBack(sql);
      }
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  private synchronized Sql take() throws SQLException {
    if (closed) {
      throw new Refusal(file.path() + ": the project is closed; open it again");
    }
    Sql known = idle.poll();
    return known == null ? new Sql(Connections.reader(file.path())) : known;
  }

  private synchronized void giveBack(Sql sql) throws SQLException {
    if (closed) {
      sql.close();
    } else {
      idle.push(sql);
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    closed = true;
    for (Sql sql : idle) {
      sql.close();
    }
    idle.clear();
  }
}
