package org.flowerbox.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where a project's index lies: in the cache, by the project's guid and the file's real path, since
 * copies of a file share the guid.
 */
final class IndexFolder {
  private IndexFolder() {}

  static Path of(Path cache, UUID guid, Path file) {
    UUID place = UUID.nameUUIDFromBytes(realPath(file).toString().getBytes(StandardCharsets.UTF_8));
    return cache.resolve("index").resolve(guid + "-" + place);
  }

  private static Path realPath(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file.toAbsolutePath().normalize();
    }
  }
}
