package org.flowerbox.importing;

import org.flowerbox.model.SpeakerRole;

/** A speaker found in a document. */
public record Voice(String name, SpeakerRole role) {}
