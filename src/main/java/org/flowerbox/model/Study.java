package org.flowerbox.model;

import java.util.UUID;

/**
 * What a project says of itself.
 *
 * @param guid given when it was made; copies of the file share it
 * @param name what the study is called
 * @param language the language that codes are shown in by default, {@code en} or {@code zh}
 */
public record Study(UUID guid, String name, String language) {}
