package org.flowerbox.model;

import java.util.UUID;

/** A property of cases and sources that analyses compare by: age, place, date. */
public record Variable(int id, UUID guid, String name, Localized label, VariableType type)
    implements Entity {}
