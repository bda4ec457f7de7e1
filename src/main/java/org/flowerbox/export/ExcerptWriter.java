package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;

/** Writes lists of passages as files of one kind. May be used from any thread. */
@FunctionalInterface
public interface ExcerptWriter {
  /**
   * Writes all of them; leaves the stream open.
   *
   * @throws org.flowerbox.model.Refusal if there are more than such a file can take, or a text
   *     cannot be read
   * @throws Progress.Cancelled if the user asked to stop
   */
  void write(ExcerptList excerpts, OutputStream out, Progress progress) throws IOException;
}
