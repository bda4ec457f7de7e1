package org.flowerbox.model;

import org.jspecify.annotations.Nullable;

/**
 * What belongs to a case: one speaker's turns, a span of a source, or a whole source.
 *
 * @param source the source
 * @param speaker the speaker, 0 for the whole source or a span
 * @param span the span, null for a speaker or the whole source
 */
public record CaseLink(int id, int caseId, int source, int speaker, @Nullable Span span)
    implements Entity {}
