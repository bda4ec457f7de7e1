package org.flowerbox.model;

/**
 * Coded passages in the order they are listed.
 *
 * @param title what they are
 * @param groupedBy what their headings are, such as "code"
 * @param size how many there are
 * @param excerpts them; each walk through reads the texts anew, and may throw {@link Refusal} or
 *     {@link Progress.Cancelled}
 * @param provenance where they are from
 */
public record ExcerptList(
    String title,
    String groupedBy,
    int size,
    Iterable<Excerpt> excerpts,
    Table.Provenance provenance) {}
