package org.flowerbox.model;

import java.util.UUID;

/** A person who codes. */
public record Coder(int id, UUID guid, String name) implements Entity {}
