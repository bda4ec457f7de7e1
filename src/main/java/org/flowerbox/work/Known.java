package org.flowerbox.work;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.flowerbox.importing.Imported;
import org.flowerbox.importing.Reading;
import org.flowerbox.model.Original;
import org.flowerbox.project.Project;

/**
 * The files that a project has already, told by their bytes and not by their names. Grows as an
 * import goes on.
 */
final class Known {
  private final Set<String> digests;

  Known(Project project) {
    digests = new HashSet<>(project.sourcesByOriginal().keySet());
  }

  /** Whether the file was there before; from now on it is. */
  boolean has(Reading reading) {
    for (Imported document : reading.documents()) {
      Original original = document.original();
      if (original != null && has(digest(original))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file of that digest was there before; from now on it is. */
  boolean has(String digest) {
    return !digests.add(digest);
  }

  /** SHA-256 in lower-case hex. */
  static String digest(Original original) {
    return HexFormat.of().formatHex(original.sha256());
  }
}
