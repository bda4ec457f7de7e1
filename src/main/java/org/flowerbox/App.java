package org.flowerbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flowerbox.cli.CommandLineInterface;
import org.flowerbox.cli.Console;
import org.flowerbox.cli.Environment;
import org.flowerbox.ui.shell.Pictures;
import org.flowerbox.ui.shell.Rehearsal;
import org.flowerbox.ui.shell.Windows;
import org.flowerbox.work.Home;

/** The program: puts its parts together and starts the window or the command line. */
public final class App {
  private static final long PATIENCE_MS = 8000;

  /**
   * Kept, since a logger that nobody holds forgets its level. Lucene would tell every user that a
   * faster vector module exists.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private App() {}

  public static void main(String[] arguments) {
    Console console =
        new Console(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            Boolean.getBoolean("flowerbox.terminal"),
            Integer.getInteger("flowerbox.columns", 0));
    LUCENE.setLevel(Level.SEVERE);
    if (Boolean.getBoolean("flowerbox.rehearsal")) {
      Rehearsal.run(start(), Path.of(arguments[0]));
      System.exit(0);
    }
    if (opensWindow(arguments)) {
      showWindow(console, arguments);
      return;
    }
    Thread worker = Thread.currentThread();
    Thread stop = new Thread(() -> stop(console, worker), "flowerbox-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    CommandLineInterface commands = new CommandLineInterface(environment(console));
    int code = commands.run(arguments);
    if (isRunning(stop)) {
      System.exit(code);
    }
  }

  /** Shows the window; the program ends when the last one is closed and its project is. */
  private static void showWindow(Console console, String... arguments) {
    try {
      boolean told = Boolean.getBoolean("flowerbox.witness");
      Windows.run(
          start(),
          arguments.length == 0 ? null : Path.of(arguments[0]),
          told ? console::told : null);
    } catch (UnsupportedOperationException noDisplay) {
      console.remark(
          "flowerbox: the window cannot be opened ("
              + noDisplay.getMessage()
              + "); name a command, see: flowerbox --help");
      System.exit(1);
    }
  }

  /**
   * No command, or a project's file as a double click hands it over; and a display to show it on.
   */
  private static boolean opensWindow(String... arguments) {
    boolean asked =
        arguments.length == 0 || (arguments.length == 1 && arguments[0].endsWith(".flowerbox"));
    return asked && Boolean.parseBoolean(System.getProperty("flowerbox.display", "true"));
  }

  private static Windows.Start start() {
    Map<String, String> variables = System.getenv();
    return new Windows.Start(
        new Home(home()),
        cache(variables),
        Clock.systemUTC(),
        Build.name(),
        settings(variables),
        user(variables),
        language());
  }

  /**
   * Whether the program ends by itself; if it was told to end, that is under way and waits for this
   * thread.
   */
  private static boolean isRunning(Thread stop) {
    try {
      return Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException ending) {
      return false;
    }
  }

  /** Ctrl+C: asks the work to stop, and gives it the time to leave the project whole and closed. */
  private static void stop(Console console, Thread worker) {
    console.stop();
    try {
      worker.join(PATIENCE_MS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static Environment environment(Console console) {
    Map<String, String> variables = System.getenv();
    return new Environment(
        console,
        new Home(home()),
        cache(variables),
        Clock.systemUTC(),
        Build.name(),
        user(variables),
        language(),
        new Pictures(new Home(home()), Build.name())::draw);
  }

  private static String language() {
    String system = System.getProperty("flowerbox.language", Locale.getDefault().getLanguage());
    return system.equals("zh") ? "zh" : "en";
  }

  /** The name that codings carry where none is given; an account without a name has "?" in Java. */
  private static String user(Map<String, String> variables) {
    String account = System.getProperty("user.name", "");
    String user = variables.getOrDefault("FLOWERBOX_CODER", account).strip();
    return user.isEmpty() || user.equals("?") ? "coder" : user;
  }

  private static Path home() {
    return Path.of(System.getProperty("flowerbox.home", "")).toAbsolutePath();
  }

  /** The operating system's place for what a user chose. */
  private static Path settings(Map<String, String> variables) {
    String home = System.getProperty("user.home", "");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String file = "settings.json";
    if (system.contains("win")) {
      return Path.of(variables.getOrDefault("APPDATA", home), "Flowerbox", file);
    }
    if (system.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Flowerbox", file);
    }
    return Path.of(variables.getOrDefault("XDG_CONFIG_HOME", home + "/.config"), "flowerbox", file);
  }

  /** The operating system's folder for what can be made again. */
  private static Path cache(Map<String, String> variables) {
    String home = System.getProperty("user.home", "");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return Path.of(variables.getOrDefault("LOCALAPPDATA", home), "Flowerbox", "cache");
    }
    if (system.contains("mac")) {
      return Path.of(home, "Library", "Caches", "Flowerbox");
    }
    return Path.of(variables.getOrDefault("XDG_CACHE_HOME", home + "/.cache"), "flowerbox");
  }
}
