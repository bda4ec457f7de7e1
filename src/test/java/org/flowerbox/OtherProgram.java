package org.flowerbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.flowerbox.project.Project;

/** Another program that has a project open for writing until it is closed. */
public final class OtherProgram implements AutoCloseable {
  private final Process process;

  private OtherProgram(Process process) {
    this.process = process;
  }

  /** Starts it, and returns once it has the project open. */
  public static OtherProgram writingTo(Path file, Path cache) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    OtherProgram.class.getName(),
                    file.toString(),
                    cache.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.getInputStream().read() < 0) {
      throw new IOException("the other program could not open " + file);
    }
    return new OtherProgram(process);
  }

  public static void main(String[] arguments) throws IOException {
    try (Project _ =
        Project.open(Path.of(arguments[0]), Path.of(arguments[1]), Clock.systemUTC())) {
      System.out.println("open");
      while (System.in.read() >= 0) {
        // until whoever started this lets go
      }
    }
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
