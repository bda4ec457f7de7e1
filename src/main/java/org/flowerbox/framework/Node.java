package org.flowerbox.framework;

import java.util.LinkedHashMap;
import java.util.List;

/** A value of a JSON file, and where it stands. */
sealed interface Node {
  Place place();

  record Fields(Place place, LinkedHashMap<String, Node> values) implements Node {}

  record Items(Place place, List<Node> values) implements Node {}

  record Text(Place place, String value) implements Node {}

  record Amount(Place place, double value) implements Node {}

  record Flag(Place place, boolean value) implements Node {}

  record Nothing(Place place) implements Node {}

  /** What it is, in words. */
  default String kind() {
    return switch (this) {
      case Fields _ -> "an object { … }";
      case Items _ -> "a list [ … ]";
      case Text _ -> "a text";
      case Amount _ -> "a number";
      case Flag _ -> "true or false";
      case Nothing _ -> "null";
    };
  }
}
