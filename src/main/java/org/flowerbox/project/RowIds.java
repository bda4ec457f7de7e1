package org.flowerbox.project;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.flowerbox.model.EntityKind;

/** Gives out row keys, each once, to any thread. */
final class RowIds {
  private final Map<EntityKind, AtomicInteger> last = new EnumMap<>(EntityKind.class);

  RowIds(ToIntFunction<EntityKind> highest) {
    for (EntityKind kind : EntityKind.values()) {
      last.put(kind, new AtomicInteger(highest.applyAsInt(kind)));
    }
  }

  int next(EntityKind kind) {
    AtomicInteger counter = last.get(kind);
    if (counter == null) {
      throw new IllegalStateException("no counter for " + kind);
    }
    return counter.incrementAndGet();
  }
}
