package org.flowerbox.importing;

import java.util.List;
import org.flowerbox.model.Problem;

/**
 * The texts that one file holds.
 *
 * @param documents usually one; a table gives one a row; none where the file could not be read
 * @param problems why the file, or a row of it, did not arrive
 */
public record TextDocuments(List<TextDocument> documents, List<Problem> problems) {
  public TextDocuments {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  static TextDocuments failed(String where, String what) {
    return new TextDocuments(List.of(), List.of(Problem.failed(where, what)));
  }
}
