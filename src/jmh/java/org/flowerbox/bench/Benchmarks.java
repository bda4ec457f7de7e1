package org.flowerbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks whose name holds a match of the regular expression given: first those that
 * hold the program against a bare loop or a limit, then those that JMH runs. Each leaves nothing
 * behind.
 */
public final class Benchmarks {
  private static final List<Bench> PLAIN =
      List.of(
          new ImportBench(),
          new LongDocumentBench(),
          new CodingBench(),
          new OpenBench(),
          new WindowStartBench(),
          new LongSourceBench(),
          new DenseSourceBench(),
          new CodingKeyBench(),
          new PaletteBench());

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    String filter = arguments.length == 0 ? ".*" : arguments[0];
    Pattern wanted = Pattern.compile(filter);
    for (Bench bench : PLAIN) {
      if (wanted.matcher(bench.getClass().getSimpleName()).find()) {
        run(bench);
      }
    }
    runWithJmh(filter);
  }

  private static void run(Bench bench) throws Exception {
    System.out.println();
    System.out.println("== " + bench.getClass().getSimpleName() + ": " + bench.what());
    Path folder = Files.createTempDirectory("flowerbox-bench");
    try {
      bench.run(folder);
    } finally {
      remove(folder);
    }
  }

  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void runWithJmh(String filter) throws Exception {
    Options options = new OptionsBuilder().include(filter).build();
    boolean any =
        !BenchmarkList.defaultList()
            .find(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                List.of(filter),
                List.of())
            .isEmpty();
    if (any) {
      new Runner(options).run();
    }
  }
}
