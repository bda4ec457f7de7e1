package org.flowerbox.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where commands write: results to standard output, everything else to standard error. */
public final class Console {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final int WIDTH = 120;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final int columns;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /**
   * A console.
   *
   * @param terminal whether a person sees standard error as it is written
   * @param columns how wide the terminal is, 0 where there is none or nobody knows
   */
  public Console(PrintStream out, PrintStream err, boolean terminal, int columns) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.columns = columns > 0 ? columns : WIDTH;
  }

  /** How many columns a line may have; a Han character takes two. */
  int columns() {
    return columns;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  void line(String text) {
    out.println(text);
  }

  /** Something beside the result: what was done, what was left out. */
  public void remark(String text) {
    err.println(text);
  }

  /** A line for a program that reads along. */
  public void told(String line) {
    out.println(line);
    out.flush();
  }

  /** Lets something write to standard output. */
  void write(Writing writing) {
    try {
      writing.to(out);
      out.println();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes to a stream. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  void json(Object value) {
    out.println(JSON.writeValueAsString(value));
  }

  /** Asks the command under way to stop; from another thread. */
  public void stop() {
    stopped.set(true);
  }

  /** Shows how far work is once it takes over a second, where a person looks on. */
  ProgressLine progress() {
    return new ProgressLine(err, terminal, columns, stopped);
  }
}
