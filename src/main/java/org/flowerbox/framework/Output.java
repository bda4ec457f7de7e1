package org.flowerbox.framework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/** The fields of one object as they are to be written. What is empty is left out. */
final class Output {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  Output put(String name, String text) {
    if (!text.isEmpty()) {
      fields.put(name, text);
    }
    return this;
  }

  Output put(String name, Localized text) {
    return put(name, text.texts());
  }

  Output put(String name, Map<String, ?> map) {
    if (!map.isEmpty()) {
      fields.put(name, map);
    }
    return this;
  }

  Output put(String name, Collection<?> list) {
    if (!list.isEmpty()) {
      fields.put(name, list);
    }
    return this;
  }

  <T> Output put(String name, List<T> list, Function<T, Output> how) {
    return put(name, list.stream().map(item -> how.apply(item).fields()).toList());
  }

  <T> Output put(String name, @Nullable T entry, Function<T, Output> how) {
    return entry == null ? this : put(name, how.apply(entry).fields());
  }

  /** A flag that is left out where it is false. */
  Output put(String name, boolean flag) {
    return flag ? always(name, true) : this;
  }

  Output always(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  Map<String, Object> fields() {
    return fields;
  }
}
