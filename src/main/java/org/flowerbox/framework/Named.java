package org.flowerbox.framework;

import org.flowerbox.model.Localized;

/**
 * A stage, a level, a group of actors, or one value of a list: something with a key and a name.
 *
 * @param note a remark for the reader
 * @param inferred whether it goes beyond what the framework's paper says
 */
public record Named(String key, Localized name, Localized note, boolean inferred) {}
