package org.flowerbox.framework;

import java.util.List;
import org.flowerbox.model.Localized;

/** A property of codes with a fixed list of values, by which views can group codes. */
public record CodeAttribute(
    String key, Localized name, List<Named> values, Localized note, boolean inferred) {
  public CodeAttribute {
    values = List.copyOf(values);
  }
}
