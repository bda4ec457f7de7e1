package org.flowerbox.work;

import java.nio.file.Files;
import java.nio.file.Path;
import org.flowerbox.model.Refusal;

/**
 * Where the program's own files are.
 *
 * @param folder holds {@code codebooks} and {@code sample-corpus}
 */
public record Home(Path folder) {
  public Path codebooks() {
    return require(folder.resolve("codebooks"));
  }

  public Path sampleCorpus() {
    return require(folder.resolve("sample-corpus"));
  }

  private static Path require(Path path) {
    if (!Files.isDirectory(path)) {
      throw new Refusal(
          path
              + ": this folder of the program is missing; start Flowerbox with its launcher, from a whole copy");
    }
    return path;
  }
}
