package org.flowerbox.search;

import java.util.List;
import java.util.function.IntPredicate;
import org.flowerbox.model.Source;

/**
 * A query as one study understands it: fields, codes and coders looked up. Immutable, for any
 * thread.
 */
sealed interface Condition {
  /** What a condition can show as hits. */
  enum Gives {
    /** The turns it is true of. */
    TURNS,
    /** Codings. */
    CODINGS,
    /** Places in the text. */
    WORDS
  }

  /** Says whether a turn of that source and speaker (0 for none) has a property. */
  interface Property {
    boolean of(Source source, int speaker);
  }

  /** The best it can show. */
  Gives gives();

  /** All of them. */
  record All(List<Condition> parts, Gives gives) implements Condition {
    static All of(List<Condition> parts) {
      return new All(parts, best(parts));
    }
  }

  /** One of them at least. */
  record Any(List<Condition> parts, Gives gives) implements Condition {
    static Any of(List<Condition> parts) {
      return new Any(parts, best(parts));
    }
  }

  /** Not that. */
  record Without(Condition part) implements Condition {
    @Override
    public Gives gives() {
      return Gives.TURNS;
    }
  }

  /**
   * Has such a place in its text. The number tells it from the other such conditions of the query.
   */
  record Words(int number, Finder finder) implements Condition {
    @Override
    public Gives gives() {
      return Gives.WORDS;
    }
  }

  /** Is of such a turn. */
  record Where(Property property) implements Condition {
    @Override
    public Gives gives() {
      return Gives.TURNS;
    }
  }

  /**
   * Shares a code unit with a coding of such a code by such a coder. The number tells it from the
   * other such conditions.
   */
  record Coded(int number, IntPredicate code, IntPredicate coder) implements Condition {
    @Override
    public Gives gives() {
      return Gives.CODINGS;
    }
  }

  private static Gives best(List<Condition> parts) {
    Gives best = Gives.TURNS;
    for (Condition part : parts) {
      best = part.gives().compareTo(best) > 0 ? part.gives() : best;
    }
    return best;
  }
}
