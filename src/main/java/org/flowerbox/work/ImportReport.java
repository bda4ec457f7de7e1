package org.flowerbox.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.export.ProblemFile;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Source;

/**
 * What came of an import.
 *
 * @param imported the new sources
 * @param skipped files the project has already, byte for byte
 * @param problems what did not arrive, or not wholly
 * @param stopped whether the user stopped it before everything had arrived
 */
public record ImportReport(
    List<Source> imported, List<String> skipped, List<Problem> problems, boolean stopped) {
  public ImportReport {
    imported = List.copyOf(imported);
    skipped = List.copyOf(skipped);
    problems = List.copyOf(problems);
  }

  /**
   * Writes the problems and the skipped files to a file, one a row or line: a table where its name
   * ends in {@code .csv}, plain text else. What is there is replaced.
   *
   * @throws org.flowerbox.model.Refusal if the file cannot be written; it is as it was then
   */
  public void saveProblems(Path file) {
    List<Problem> all = new ArrayList<>(problems);
    skipped.forEach(
        name -> all.add(Problem.remark(name, "was imported already, byte for byte; skipped")));
    ProblemFile.write(all, file);
  }
}
