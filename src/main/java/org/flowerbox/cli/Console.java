package org.flowerbox.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flowerbox.model.Progress;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where commands write: results to standard output, everything else to standard error. */
public final class Console {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /**
   * A console.
   *
   * @param terminal whether a person sees standard error as it is written
   */
  public Console(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
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
  void remark(String text) {
    err.println(text);
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
    return new ProgressLine(err, terminal, stopped);
  }

  /** Whether the user asked to stop. */
  Progress cancellation() {
    return new Progress() {
      @Override
      public boolean isCancelled() {
        return stopped.get();
      }
    };
  }
}
