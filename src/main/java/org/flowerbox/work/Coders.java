package org.flowerbox.work;

import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Coder;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.jspecify.annotations.Nullable;

/** Finds the coder of a name and the layer of that coder, or readies the rows that make them. */
public final class Coders {
  private Coders() {}

  /**
   * A coder at work.
   *
   * @param missing what must be added in the same step, before the first coding; nothing for a
   *     coder the project knows
   */
  public record AtWork(Coder coder, Layer layer, List<Change> missing) {
    public AtWork {
      missing = List.copyOf(missing);
    }
  }

  /** The coder of that name, ready to code. */
  public static AtWork named(Project project, String name) {
    if (name.isBlank()) {
      throw new Refusal("a coder needs a name; give one with --coder");
    }
    Lookup lookup = new Lookup(project.corpus());
    Coder known = lookup.coder(name);
    Coder coder =
        known == null
            ? new Coder(project.newId(EntityKind.CODER), UUID.randomUUID(), name.strip())
            : known;
    Layer own = known == null ? null : lookup.layerOf(known);
    Layer layer =
        own == null
            ? new Layer(
                project.newId(EntityKind.LAYER),
                UUID.randomUUID(),
                coder.name(),
                LayerKind.CODER,
                coder.id())
            : own;
    return new AtWork(coder, layer, missing(known, own, coder, layer));
  }

  /**
   * Somebody who does something other than coding, which needs no layer.
   *
   * @param missing what must be added in the same step; nothing for somebody the project knows
   */
  record Person(int id, List<Change> missing) {}

  /** The person of that name; with nobody's name, nobody. */
  static Person person(Project project, String name) {
    if (name.isBlank()) {
      return new Person(0, List.of());
    }
    Coder known = new Lookup(project.corpus()).coder(name);
    if (known != null) {
      return new Person(known.id(), List.of());
    }
    Coder made = new Coder(project.newId(EntityKind.CODER), UUID.randomUUID(), name.strip());
    return new Person(made.id(), List.of(new Change.Add(made)));
  }

  /** Row key of the coder of that name, 0 for somebody the project does not know. */
  public static int known(Project project, String name) {
    Coder coder = new Lookup(project.corpus()).coder(name);
    return coder == null ? 0 : coder.id();
  }

  private static List<Change> missing(
      @Nullable Coder known, @Nullable Layer own, Coder coder, Layer layer) {
    if (known == null) {
      return List.of(new Change.Add(coder), new Change.Add(layer));
    }
    return own == null ? List.of(new Change.Add(layer)) : List.of();
  }
}
