package org.flowerbox.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.flowerbox.work.Home;
import tools.jackson.databind.json.JsonMapper;

/** The whole command line in this process, with a small invented study in a folder of its own. */
final class Terminal {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private Instant now = Instant.parse("2021-03-01T08:00:00Z");

  Terminal(Path folder) {
    this.folder = folder;
  }

  /** What a command left behind. */
  record Result(int code, String out, String err) {
    /** Its output as lists, maps, numbers and words. */
    Object json() {
      return JSON.readValue(out, Object.class);
    }

    List<String> lines() {
      return out.lines().toList();
    }
  }

  /** JSON as lists, maps, numbers and words. */
  static Object json(String text) {
    return JSON.readValue(text, Object.class);
  }

  void aMinuteLater() {
    now = now.plusSeconds(60);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** A file with that content, its folders made. */
  Path file(String name, String content) {
    try {
      Path file = path(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Runs a command; a word that starts with {@code ./} is a path in the folder. Other paths in the
   * output lose the folder.
   */
  Result run(String... words) {
    return run(new Home(Path.of("")), false, words);
  }

  Result run(Home home, boolean terminal, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), terminal, 0);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    Environment environment =
        new Environment(
            console,
            home,
            path("cache"),
            clock,
            "flowerbox test",
            "me",
            "en",
            (folder, _) -> List.of(folder.resolve("read-en-light.png")));
    String[] arguments =
        List.of(words).stream()
            .map(word -> word.startsWith("./") ? path(word.substring(2)).toString() : word)
            .toArray(String[]::new);
    int code = new CommandLineInterface(environment).run(arguments);
    return new Result(code, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(folder + "/", "./").replace("\r\n", "\n");
  }

  /** A project {@code ./p.flowerbox} with three sources, in English and Chinese. */
  Terminal withStudy() {
    file(
        "in/20201206-张三-YC-访谈.txt",
        """
        访谈者：花箱是谁在浇水？
        张三：没人浇水。😀社区来检查，我们才应付一下。
        访谈者：没人管吗？
        张三：没人。
        """);
    file(
        "in/20201207-R2-CY-interview.txt",
        """
        Q: Who waters the flower boxes?
        A: Nobody waters them. They are for the inspection.
        """);
    file("in/20201208-Y-YC-田野笔记.md", "没人浇水，花箱空着。\n");
    require(run("new", "./p.flowerbox"));
    require(run("import", "./p.flowerbox", "./in"));
    return this;
  }

  static Result require(Result result) {
    if (result.code != 0) {
      throw new AssertionError(result.toString());
    }
    return result;
  }
}
