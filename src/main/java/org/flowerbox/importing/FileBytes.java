package org.flowerbox.importing;

import java.util.Locale;
import org.flowerbox.model.Progress;

/**
 * A file that is being read.
 *
 * @param name its name with its ending, without its folder
 * @param bytes its content, never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FileBytes(String name, byte[] bytes, ReadOptions options, Progress progress) {
  /** Its name without its ending. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Its ending without the dot, in lower case, "" where it has none. */
  String ending() {
    return endingOf(name);
  }

  static String endingOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  Limits limits() {
    return options.limits();
  }
}
