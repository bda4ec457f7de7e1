package org.flowerbox.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Settings;
import org.flowerbox.work.Home;
import org.flowerbox.work.SampleStudy;

/**
 * From the start of {@code ./flowerbox} to the sample study on the screen, with the source that was
 * open in it; held against a JavaFX window with nothing but a word, as a process of its own. Both
 * without a display, in turn. The launcher's own time counts.
 */
final class WindowStartBench implements Bench {
  private static final int ROUNDS = 9;
  private static final List<String> HEADLESS =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

  @Override
  public String what() {
    return "start to a painted window on the sample study, against a bare JavaFX window";
  }

  @Override
  public void run(Path folder) throws Exception {
    Path home = Path.of(System.getProperty("flowerbox.home", ".")).toAbsolutePath();
    prepare(home, folder);
    List<String> ours = List.of(home.resolve("flowerbox").toString());
    Path jar = jar(folder);
    List<String> bare = bare(home, jar, "-Xlog:disable");
    List<String> training = bare(home, jar, "-XX:AOTCacheOutput=" + folder.resolve("bare.aot"));
    training.add("end");
    start(training, folder, true);
    List<String> bareWithCache = bare(home, jar, "-XX:AOTCache=" + folder.resolve("bare.aot"));
    start(ours, folder, false);
    start(bare, folder, false);
    Rounds our = new Rounds(ROUNDS);
    Rounds plain = new Rounds(ROUNDS);
    Rounds cached = new Rounds(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      plain.add(start(bare, folder, false));
      our.add(start(ours, folder, false));
      cached.add(start(bareWithCache, folder, false));
    }
    System.out.println("  bare JavaFX window: " + plain.spread("%.0f", "ms"));
    System.out.println("  bare JavaFX window, class cache of its own: " + cached.spread("%.0f", "ms"));
    System.out.printf(
        Locale.ROOT, "  ours against the latter: %.2f ×%n", our.median() / cached.median());
    Rounds.verdict(
        "sample study painted, against the bare window",
        String.format(
            Locale.ROOT,
            "%.2f × (%s)",
            our.median() / plain.median(),
            our.spread("%.0f", "ms")),
        our.median() / plain.median(),
        1.5,
        "1.5 ×");
  }

  /** A sample study, and settings that say it was open with a source in the reader. */
  private static void prepare(Path home, Path folder) {
    Path study = folder.resolve("study.flowerbox");
    Settings settings = Settings.in(folder.resolve("config").resolve("flowerbox").resolve("settings.json"));
    try (Project project =
        new SampleStudy(new Home(home), folder, Clock.systemUTC())
            .make(study, "zh", "A", Progress.NONE)
            .project()) {
      Source source = project.corpus().sources().list().get(7);
      settings.change(
          _ ->
              settings.project(project.corpus().study().guid().toString()).source =
                  source.guid().toString());
      settings.opened(study);
    }
    settings.close();
  }

  /** The bare window as a jar, since a cache of classes takes nothing else. */
  private static Path jar(Path folder) throws IOException {
    Path jar = folder.resolve("bare.jar");
    String name = BareWindow.class.getName().replace('.', '/') + ".class";
    try (InputStream in =
            Objects.requireNonNull(BareWindow.class.getClassLoader().getResourceAsStream(name));
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(name));
      in.transferTo(out);
    }
    return jar;
  }

  private static List<String> bare(Path home, Path jar, String option) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.addAll(HEADLESS);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "--module-path",
            home.resolve("target/javafx").toString(),
            "--add-modules",
            "javafx.controls",
            "--enable-native-access=javafx.graphics",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            jar.toString(),
            BareWindow.class.getName()));
    return command;
  }

  /** Starts a program and answers after how many ms it was painted; then it ends or is ended. */
  private static double start(List<String> command, Path folder, boolean ends)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put(
        "FLOWERBOX_JAVA_OPTIONS",
        String.join(" ", HEADLESS) + " -Dflowerbox.display=true -Dflowerbox.witness=true");
    long begun = System.nanoTime();
    Process process = builder.start();
    double took = painted(process, begun);
    if (!ends) {
      process.destroy();
    }
    process.waitFor();
    return took;
  }

  private static double painted(Process process, long begun) throws IOException {
    List<String> said = new ArrayList<>();
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals("painted")) {
        return (System.nanoTime() - begun) / 1e6;
      }
      said.add(line);
    }
    throw new IOException("it was never painted: " + String.join("\n", said));
  }
}
