package org.flowerbox.model;

import java.util.UUID;

/**
 * Someone or something that is compared: a person, an organisation, a community. Holds variables
 * and links sources, speakers or spans.
 */
public record Case(int id, UUID guid, String name, CaseKind kind) implements Entity {}
