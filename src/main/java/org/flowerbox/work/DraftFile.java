package org.flowerbox.work;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flowerbox.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read for an import, and the drafts in it.
 *
 * @param number its place among the files, from 0
 * @param encoding the one chosen by hand, null to find it
 * @param digest SHA-256 of its bytes, lower-case hex; "" where it could not be read
 * @param problems why something of it could not be read
 * @param drafts usually one; a table gives one a row
 */
record DraftFile(
    int number,
    Path file,
    @Nullable Charset encoding,
    String digest,
    List<Problem> problems,
    List<Draft> drafts) {
  DraftFile {
    problems = List.copyOf(problems);
    drafts = List.copyOf(drafts);
  }

  static DraftFile failed(int number, Path file, List<Problem> problems) {
    return new DraftFile(number, file, null, "", problems, List.of());
  }

  DraftFile with(UnaryOperator<Draft> change) {
    return new DraftFile(
        number, file, encoding, digest, problems, drafts.stream().map(change).toList());
  }

  boolean isIncluded() {
    return drafts.stream().anyMatch(Draft::included);
  }
}
