package org.flowerbox.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.flowerbox.model.Problem;

/**
 * A list of problems as a file: CSV where its name ends in {@code .csv}, else plain text, one
 * problem a line. The file is whole or, after a failure, what it was before.
 */
public final class ProblemFile {
  private static final String FAILED = "not imported";
  private static final String REMARK = "note";

  private ProblemFile() {}

  /**
   * Writes the problems in their order.
   *
   * @throws org.flowerbox.model.Refusal if the file cannot be written
   */
  public static void write(List<Problem> problems, Path file) {
    boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    SafeFile.write(
        file,
        out -> {
          if (table) {
            rows(problems, out);
          } else {
            lines(problems, out);
          }
        });
  }

  private static void rows(List<Problem> problems, OutputStream out) throws IOException {
    CsvWriter csv = CsvFile.start(out);
    csv.writeRecord("file", "result", "problem");
    for (Problem problem : problems) {
      csv.writeRecord(
          CsvFile.guarded(problem.where()), result(problem), CsvFile.guarded(problem.what()));
    }
    csv.flush();
  }

  private static void lines(List<Problem> problems, OutputStream out) throws IOException {
    for (Problem problem : problems) {
      String line = result(problem) + ": " + problem;
      out.write((line.replaceAll("\\R", " ") + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String result(Problem problem) {
    return problem.fatal() ? FAILED : REMARK;
  }
}
