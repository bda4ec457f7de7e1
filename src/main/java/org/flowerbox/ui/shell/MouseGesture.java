package org.flowerbox.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.flowerbox.ui.common.Words;

/** A gesture of the mouse, for the sheet of keys; each has a key or a menu entry too. */
enum MouseGesture {
  SELECTION_ON_CODE,
  CODE_ON_SELECTION,
  DOUBLE_CLICK_CODE,
  GATHER,
  CODE_INTO,
  CODE_BETWEEN,
  CODE_MERGE,
  SOURCE_INTO,
  FILES;

  private String key(String part) {
    return "shell.mouse." + name().toLowerCase(Locale.ROOT) + "." + part;
  }

  /** What the mouse does. */
  String how(Words words) {
    return words.text(key("how"));
  }

  /** What comes of it. */
  String what(Words words) {
    return words.text(key("what"));
  }

  /** Those whose words have that in them. */
  static List<MouseGesture> fitting(Words words, String typed) {
    String sought = typed.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            gesture ->
                (gesture.what(words) + " " + gesture.how(words))
                    .toLowerCase(Locale.ROOT)
                    .contains(sought))
        .toList();
  }
}
