package org.flowerbox.model;

import java.util.UUID;

/** A voice in one source. Which person it is, across sources, is said by a {@link Case}. */
public record Speaker(int id, UUID guid, int source, String name, SpeakerRole role)
    implements Entity {}
