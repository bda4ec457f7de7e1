package org.flowerbox.importing;

import java.util.List;

/**
 * Reads one kind of file. Stateless. What cannot be read is refused with a {@link
 * org.flowerbox.model.Refusal} that goes on from the file's name ("is password-protected: …"); any
 * other exception means that the file is damaged.
 */
@FunctionalInterface
interface FormatReader {
  /** Reads a file; the thread may be interrupted when nobody waits any more. */
  List<Draft> read(FileBytes file) throws Exception;
}
