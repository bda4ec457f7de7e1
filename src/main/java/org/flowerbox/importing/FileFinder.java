package org.flowerbox.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;

/**
 * Finds the files to import in files and folders. A file that is named is taken whatever its
 * ending; in a folder only kinds that can be read are. Links are followed, each real folder and
 * file once. Hidden files, lock files of word processors and the droppings of operating systems are
 * passed over in silence. Used by one thread, once.
 */
public final class FileFinder {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(FileFinder::name, new NaturalOrder())
          .thenComparing(Comparator.naturalOrder());
  private static final Set<String> DROPPINGS =
      Set.of("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin");

  private final Progress progress;
  private final List<Path> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Map<String, List<Path>> unread = new TreeMap<>();

  private FileFinder(Progress progress) {
    this.progress = progress;
  }

  /**
   * Finds the files in those files and folders.
   *
   * @throws Progress.Cancelled if the user asked to stop
   */
  public static FoundFiles find(List<Path> paths, Progress progress) {
    FileFinder finder = new FileFinder(progress);
    paths.forEach(finder::named);
    finder.unread.forEach(finder::remark);
    return new FoundFiles(finder.files, finder.problems);
  }

  private void named(Path path) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (Files.exists(path)) {
      file(path);
    } else {
      gone(path);
    }
  }

  private void gone(Path path) {
    boolean link = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    problem(
        path,
        link
            ? "is a link to something that is not there"
            : "is not there: check its name and folder");
  }

  private void folder(Path folder) {
    progress.check();
    progress.at(folder.toString(), files.size(), 0);
    if (!isNew(folder)) {
      return;
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (AccessDeniedException denied) {
      problem(folder, "cannot be opened: you may not read this folder; change its permissions");
    } catch (IOException | DirectoryIteratorException broken) {
      problem(folder, "cannot be read to its end: " + broken.getMessage());
    }
    entries.sort(BY_NAME);
    entries.stream().filter(entry -> !isPassedOver(entry)).forEach(this::inFolder);
  }

  private void inFolder(Path entry) {
    if (Files.isDirectory(entry)) {
      folder(entry);
    } else if (!Files.exists(entry)) {
      gone(entry);
    } else if (!FileType.isKnown(FileBytes.endingOf(name(entry)))) {
      unread
          .computeIfAbsent(FileBytes.endingOf(name(entry)), ending -> new ArrayList<>())
          .add(entry);
    } else {
      file(entry);
    }
  }

  private void file(Path file) {
    if (!Files.isRegularFile(file)) {
      problem(file, "is a device or pipe, not a file");
    } else if (!Files.isReadable(file)) {
      problem(file, "cannot be opened: you may not read it; change its permissions");
    } else if (isNew(file)) {
      files.add(file);
    }
  }

  private boolean isNew(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException unknown) {
      return seen.add(path.toAbsolutePath().normalize());
    }
  }

  private static boolean isPassedOver(Path entry) {
    String name = name(entry);
    try {
      return name.startsWith(".")
          || name.startsWith("~$")
          || DROPPINGS.contains(name.toLowerCase(Locale.ROOT))
          || Files.isHidden(entry);
    } catch (IOException unknown) {
      return false;
    }
  }

  private void problem(Path path, String what) {
    problems.add(Problem.failed(path.toString(), what));
  }

  private void remark(String ending, List<Path> passed) {
    String kind = ending.isEmpty() ? "without an ending" : "ending in ." + ending;
    String others = passed.size() == 1 ? "" : " (" + passed.size() + " such files)";
    problems.add(
        Problem.remark(
            passed.getFirst().toString(), "files " + kind + " are not imported" + others));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
