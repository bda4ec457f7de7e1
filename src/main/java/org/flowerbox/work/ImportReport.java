package org.flowerbox.work;

import java.util.List;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Source;

/**
 * What came of an import.
 *
 * @param imported the new sources
 * @param skipped files the project has already, byte for byte
 * @param problems what did not arrive, or not wholly
 */
public record ImportReport(List<Source> imported, List<String> skipped, List<Problem> problems) {
  public ImportReport {
    imported = List.copyOf(imported);
    skipped = List.copyOf(skipped);
    problems = List.copyOf(problems);
  }
}
