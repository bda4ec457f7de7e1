package org.flowerbox.importing;

import java.nio.file.Path;
import java.util.List;
import org.flowerbox.model.Problem;

/**
 * The files to import.
 *
 * @param files in the order they were given, those of a folder in natural order; none twice
 * @param problems what was asked for and is not there or not readable, and remarks on files of
 *     kinds that are not read
 */
public record FoundFiles(List<Path> files, List<Problem> problems) {
  public FoundFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
