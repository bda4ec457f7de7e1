package org.flowerbox.importing;

import java.util.List;
import org.flowerbox.model.Problem;

/**
 * What came of one file.
 *
 * @param documents usually one; a spreadsheet gives one a row; none where the file could not be
 *     read
 * @param problems why something did not arrive
 */
public record Reading(List<Imported> documents, List<Problem> problems) {
  public Reading {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  public static Reading failed(Problem problem) {
    return new Reading(List.of(), List.of(problem));
  }
}
