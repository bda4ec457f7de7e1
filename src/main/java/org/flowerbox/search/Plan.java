package org.flowerbox.search;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.flowerbox.model.Source;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * How a query will be answered: what it means, and which turns the index proposes for each of its
 * words. For any thread.
 */
final class Plan {
  /**
   * Where the documents of a source lie in the index, one for all gaps and then one for each turn.
   *
   * @param revision the revision of the source that was indexed
   * @param first number of the first document
   * @param count how many documents
   */
  record Block(int revision, int first, int count) {}

  /** What the index knows of the sources. */
  interface Blocks {
    @Nullable Block of(int source);
  }

  private final Binder.Bound bound;
  private final Blocks blocks;
  private final @Nullable FixedBitSet[] proposed;
  private final @Nullable FixedBitSet candidates;

  /**
   * A plan.
   *
   * @param proposed for each finder the documents that may satisfy it, null for all
   */
  Plan(Binder.Bound bound, Blocks blocks, @Nullable FixedBitSet[] proposed) {
    this.bound = bound;
    this.blocks = blocks;
    this.proposed = proposed;
    candidates = candidates(bound.condition());
  }

  /** Without an index. */
  static Plan scan(Binder.Bound bound) {
    return new Plan(bound, _ -> null, new FixedBitSet[bound.finders().size()]);
  }

  Condition condition() {
    return bound.condition();
  }

  int finders() {
    return proposed.length;
  }

  int codedConditions() {
    return bound.coded();
  }

  /** The documents that may satisfy the query, null for all. */
  @Nullable FixedBitSet candidates() {
    return candidates;
  }

  /** The documents of the source as it is now; null where the index has none or others. */
  @Nullable Block block(Source source, Turns turns) {
    Block block = blocks.of(source.id());
    return block != null
            && block.revision() == source.revision()
            && block.count() == turns.size() + 1
        ? block
        : null;
  }

  /** Whether that document of a block may satisfy that finder. */
  boolean mayHold(int finder, @Nullable Block block, int document) {
    FixedBitSet documents = proposed[finder];
    return block == null || documents == null || documents.get(block.first() + document);
  }

  private @Nullable FixedBitSet candidates(Condition condition) {
    return switch (condition) {
      case Condition.Words(int number, Finder _) -> proposed[number];
      case Condition.All(List<Condition> parts, var _) -> common(parts);
      case Condition.Any(List<Condition> parts, var _) -> together(parts);
      case Condition.Without _, Condition.Where _, Condition.Coded _ -> null;
    };
  }

  private @Nullable FixedBitSet common(List<Condition> parts) {
    FixedBitSet common = null;
    for (Condition part : parts) {
      FixedBitSet documents = candidates(part);
      if (documents != null) {
        FixedBitSet both = documents.clone();
        if (common != null) {
          both.and(common);
        }
        common = both;
      }
    }
    return common;
  }

  private @Nullable FixedBitSet together(List<Condition> parts) {
    FixedBitSet all = null;
    for (Condition part : parts) {
      FixedBitSet documents = candidates(part);
      if (documents == null) {
        return null;
      }
      if (all == null) {
        all = documents.clone();
      } else {
        all.or(documents);
      }
    }
    return all;
  }
}
