package org.flowerbox.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The live rows of one kind, by row key, iterated in the order of their keys. Immutable. */
public final class Rows<E extends Entity> implements Iterable<E> {
  private final @Nullable Entity[] byId;
  private final List<E> list;

  private Rows(@Nullable Entity[] byId) {
    this.byId = byId;
    List<E> live = new ArrayList<>();
    for (Entity row : byId) {
      if (row != null) {
        live.add(cast(row));
      }
    }
    list = List.copyOf(live);
  }

  public static <E extends Entity> Rows<E> none() {
    return new Rows<>(new Entity[0]);
  }

  public static <E extends Entity> Rows<E> of(List<E> rows) {
    return Rows.<E>none().changed(List.of(), rows);
  }

  /** The row with that key, null if there is none alive. */
  public @Nullable E find(int id) {
    Entity row = id >= 0 && id < byId.length ? byId[id] : null;
    return row == null ? null : cast(row);
  }

  /**
   * The row with that key.
   *
   * @throws Refusal if there is none alive
   */
  public E get(int id) {
    E row = find(id);
    if (row == null) {
      throw new Refusal("there is no row " + id + " any more; refresh and try again");
    }
    return row;
  }

  public int size() {
    return list.size();
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** All of them, in the order of their keys. */
  public List<E> list() {
    return list;
  }

  public Stream<E> stream() {
    return list.stream();
  }

  @Override
  public Iterator<E> iterator() {
    return list.iterator();
  }

  /** One more than the highest key. */
  public int bound() {
    return byId.length;
  }

  /** These without the keys gone, and with the rows put in under their keys. */
  public Rows<E> changed(List<Integer> gone, List<E> put) {
    int room = byId.length;
    for (E row : put) {
      room = Math.max(room, row.id() + 1);
    }
    @Nullable Entity[] copy = Arrays.copyOf(byId, room);
    for (int id : gone) {
      if (id < copy.length) {
        copy[id] = null;
      }
    }
    for (E row : put) {
      copy[row.id()] = row;
    }
    return new Rows<>(copy);
  }

  @SuppressWarnings("unchecked") // only rows of type E are ever put in
  private E cast(Entity row) {
    return (E) row;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rows<?> that && list.equals(that.list);
  }

  @Override
  public int hashCode() {
    return list.hashCode();
  }

  @Override
  public String toString() {
    return list.toString();
  }
}
