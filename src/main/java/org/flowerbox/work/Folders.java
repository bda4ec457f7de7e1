package org.flowerbox.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Folders that sources lie in: values of a variable like any other, so that sources are listed,
 * counted and compared by them. Where whole folders are imported, it says where each file lay.
 */
public final class Folders {
  /** Name of the variable. */
  public static final String VARIABLE = "folder";

  private static final Localized LABEL = Localized.of("en", VARIABLE).with("zh", "文件夹");
  static final Folders NONE = new Folders(List.of());

  private final List<Path> named;

  private Folders(List<Path> named) {
    this.named = List.copyOf(named);
  }

  /** The folders among what is imported. */
  static Folders among(List<Path> paths) {
    return new Folders(paths.stream().filter(Files::isDirectory).map(Folders::whole).toList());
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Where a file lay: the name of the folder that was imported, and of those below it down to the
   * file, with slashes between. "" for a file that was named itself.
   */
  String of(Path file) {
    Path folder = whole(file).getParent();
    for (Path top : named) {
      if (folder != null && folder.startsWith(top)) {
        Path from = top.getParent() == null ? top : top.getParent();
        return from.relativize(folder).toString().replace('\\', '/');
      }
    }
    return "";
  }

  /** The values for a file: those given for all, and its folder where they say nothing of that. */
  SortedMap<String, String> with(SortedMap<String, String> given, Path file) {
    String folder = of(file);
    if (folder.isEmpty()) {
      return given;
    }
    SortedMap<String, String> both = new TreeMap<>(given);
    both.putIfAbsent(VARIABLE, folder);
    return both;
  }

  /** How a new variable of that name is called in each language. */
  static Localized label(String name) {
    return name.equalsIgnoreCase(VARIABLE) ? LABEL : Localized.NONE;
  }

  /** The variable that says in which folders sources lie, null before one lies in any. */
  public static @Nullable Variable variable(Corpus corpus) {
    return corpus.variables().stream()
        .filter(variable -> variable.name().equalsIgnoreCase(VARIABLE))
        .findFirst()
        .orElse(null);
  }
}
