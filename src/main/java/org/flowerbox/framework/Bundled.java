package org.flowerbox.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flowerbox.model.Refusal;

/**
 * The frameworks that come along with the program.
 *
 * @param folder where their files are; it need not exist
 */
public record Bundled(Path folder) {
  private static final String SUFFIX = ".json";

  /** Key of each framework and its file, by key. A file is named after the key of its framework. */
  public SortedMap<String, Path> files() {
    TreeMap<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        inside.filter(Bundled::isFramework).forEach(file -> files.put(key(file), file));
      } catch (IOException e) {
        throw new Refusal(
            folder
                + ": the folder of codebooks cannot be read ("
                + e.getMessage()
                + "); check its permissions",
            e);
      }
    }
    return Collections.unmodifiableSortedMap(files);
  }

  private static boolean isFramework(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) && !name.endsWith(".schema.json") && Files.isRegularFile(file);
  }

  private static String key(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /**
   * The bundled framework of that key or, if none has it, what the file of that path says, JSON or
   * CSV.
   *
   * @throws Refusal if there is neither, or the file cannot be read
   */
  public CodebookCsv.Reading read(String keyOrPath) {
    SortedMap<String, Path> files = files();
    Path bundled = files.get(keyOrPath);
    return bundled == null ? read(path(keyOrPath, files)) : read(bundled);
  }

  private static Path path(String name, SortedMap<String, Path> files) {
    try {
      Path path = Path.of(name);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException _) {
      // then it can only be meant as a key
    }
    throw new Refusal(
        "there is neither a file nor a framework “"
            + name
            + "”"
            + Nearest.hint(name, files.keySet())
            + "; frameworks that come along: "
            + String.join(", ", files.keySet()));
  }

  /** What a file says: a framework in JSON, or a codebook in CSV. */
  public static CodebookCsv.Reading read(Path file) {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    byte[] bytes = bytes(file, name);
    String text = FileText.decode(bytes, name);
    return text.stripLeading().startsWith("{")
        ? new CodebookCsv.Reading(FrameworkFile.read(text, name), java.util.List.of())
        : CodebookCsv.read(text, name);
  }

  private static byte[] bytes(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Refusal(name + ": is not a file; choose a framework (JSON) or a codebook (CSV)");
      }
      if (Files.size(file) > 4L * JsonTree.LONGEST) {
        throw new Refusal(name + ": is larger than a codebook may be; is it the right file?");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Refusal(
          name
              + ": cannot be read ("
              + e.getMessage()
              + "); check that it is there and may be read",
          e);
    }
  }
}
