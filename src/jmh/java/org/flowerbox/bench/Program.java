package org.flowerbox.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs processes: the program through its launcher, or a class of these benchmarks in a Java of its
 * own.
 */
final class Program {
  private final Path cache;

  /**
   * A way to run it.
   *
   * @param cache stands in for the user's cache folder
   */
  Program(Path cache) {
    this.cache = cache;
  }

  /**
   * What came of a process.
   *
   * @param milliseconds from its start to its end
   * @param lines what it said
   */
  record Run(double milliseconds, List<String> lines) {}

  /** Runs {@code ./flowerbox} with that heap and those arguments. */
  Run flowerbox(String heap, Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("flowerbox.home", "."), "flowerbox").toString());
    add(command, arguments);
    return run(command, heap);
  }

  /** Runs the main method of a class on this class path, with that heap. */
  Run java(String heap, Class<?> main, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            heap,
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    add(command, arguments);
    return run(command, heap);
  }

  /**
   * Runs the main method of a class with a window, without a display and otherwise as the launcher
   * runs the program; what it says is said at once.
   */
  void window(Class<?> main, Object... arguments) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("flowerbox.home", ".")).toAbsolutePath();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--module-path",
            home.resolve("target/javafx").toString(),
            "--add-modules",
            "ALL-MODULE-PATH",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-Xmx2g",
            "-Djava.awt.headless=true",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Dflowerbox.home=" + home));
    command.addAll(List.of(System.getProperty("bench.java", "").split(" ")));
    command.removeIf(String::isEmpty);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    add(command, arguments);
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(command + " ended with " + code);
    }
  }

  private static void add(List<String> command, Object... arguments) {
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
  }

  private Run run(List<String> command, String heap) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FLOWERBOX_JAVA_OPTIONS", heap);
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    Process process = builder.start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    int code = process.waitFor();
    double took = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IOException(command + " ended with " + code + ": " + String.join("\n", lines));
    }
    return new Run(took, lines);
  }
}
