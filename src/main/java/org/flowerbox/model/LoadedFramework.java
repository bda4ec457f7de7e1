package org.flowerbox.model;

import java.util.UUID;

/**
 * A framework as it was loaded into the project.
 *
 * @param json the framework file's text, from which its views and relation types are read
 */
public record LoadedFramework(int id, UUID guid, String key, Localized name, String json)
    implements Entity {}
