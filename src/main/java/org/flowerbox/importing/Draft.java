package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A document as a format's reader leaves it.
 *
 * @param name its own name, null to take the file's
 * @param text anything; cleaned afterwards unless there are turns
 * @param remarks what was changed or left out, in plain sentences
 * @param encoding what its bytes were decoded with, null where the format leaves no choice
 */
record Draft(
    @Nullable String name,
    String text,
    List<TimedTurn> turns,
    SortedMap<String, String> variables,
    List<String> remarks,
    @Nullable Charset encoding) {
  static Draft of(String text, List<String> remarks) {
    return new Draft(null, text, List.of(), new TreeMap<>(), remarks, null);
  }

  Draft withRemarks(List<String> changed) {
    return new Draft(name, text, turns, variables, changed, encoding);
  }

  Draft withEncoding(Charset found) {
    return new Draft(name, text, turns, variables, remarks, found);
  }
}
