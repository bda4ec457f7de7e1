package org.flowerbox.framework;

import org.flowerbox.model.Localized;

/**
 * A relation that the framework expects.
 *
 * @param type key of its relation type
 * @param level key of a level, "" for none
 * @param stage key of a stage, "" for none
 * @param from key of the code or actor it starts from
 */
public record Relation(
    String type,
    String level,
    String stage,
    String from,
    String to,
    Localized note,
    boolean inferred) {}
