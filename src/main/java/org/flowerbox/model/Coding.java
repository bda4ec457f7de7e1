package org.flowerbox.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage tagged with a code by a coder.
 *
 * @param start first UTF-16 code unit of the passage
 * @param end the code unit after the last
 * @param coder who made it
 * @param layer the layer it counts in
 * @param actor the actor spoken of (a {@link Term}), 0 for none
 * @param stage the stage, 0 for none
 * @param level the level, 0 for none
 * @param weight 1 to 100, 0 for none given
 * @param comment the coder's remark, null for none
 * @param created when, ms since 1970-01-01 UTC
 */
public record Coding(
    int id,
    UUID guid,
    int source,
    int code,
    int start,
    int end,
    int coder,
    int layer,
    int actor,
    int stage,
    int level,
    int weight,
    boolean important,
    @Nullable String comment,
    long created)
    implements Entity {
  /** A coding with nothing but what every coding has. */
  public static Coding of(
      int id, UUID guid, int source, int code, Span span, Layer layer, int coder, long created) {
    return new Coding(
        id,
        guid,
        source,
        code,
        span.start(),
        span.end(),
        coder,
        layer.id(),
        0,
        0,
        0,
        0,
        false,
        null,
        created);
  }

  public Span span() {
    return new Span(start, end);
  }

  public Coding withSpan(Span span) {
    return new Coding(
        id,
        guid,
        source,
        code,
        span.start(),
        span.end(),
        coder,
        layer,
        actor,
        stage,
        level,
        weight,
        important,
        comment,
        created);
  }

  public Coding withCode(int newCode) {
    return new Coding(
        id, guid, source, newCode, start, end, coder, layer, actor, stage, level, weight, important,
        comment, created);
  }

  public Coding withComment(@Nullable String newComment) {
    return new Coding(
        id,
        guid,
        source,
        code,
        start,
        end,
        coder,
        layer,
        actor,
        stage,
        level,
        weight,
        important,
        newComment,
        created);
  }

  public Coding withWeight(int newWeight) {
    return new Coding(
        id, guid, source, code, start, end, coder, layer, actor, stage, level, newWeight, important,
        comment, created);
  }

  /** This with another actor, stage and level, 0 for none. */
  public Coding withTerms(int newActor, int newStage, int newLevel) {
    return new Coding(
        id, guid, source, code, start, end, coder, layer, newActor, newStage, newLevel, weight,
        important, comment, created);
  }

  public Coding withImportant(boolean nowImportant) {
    return new Coding(
        id,
        guid,
        source,
        code,
        start,
        end,
        coder,
        layer,
        actor,
        stage,
        level,
        weight,
        nowImportant,
        comment,
        created);
  }
}
