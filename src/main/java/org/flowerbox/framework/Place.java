package org.flowerbox.framework;

import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param parent what it is in, null for the file itself
 * @param step its name or number in the parent; the file's name for the file itself
 * @param line line number, from 1
 */
record Place(@Nullable Place parent, String step, int line) {
  Place in(String below, int lineBelow) {
    return new Place(this, below, lineBelow);
  }

  /** That it cannot be accepted, and how to mend it. */
  Refusal refuse(String what) {
    return new Refusal(this + ": " + what);
  }

  /** The JSON pointer, "" for the whole file. */
  String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  private String file() {
    return parent == null ? step : parent.file();
  }

  @Override
  public String toString() {
    return file() + ", line " + line + (parent == null ? "" : " (" + pointer() + ")");
  }
}
