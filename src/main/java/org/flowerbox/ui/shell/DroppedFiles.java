package org.flowerbox.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Files dropped on a window: studies to open, and anything else to import.
 *
 * @param studies files that end in .flowerbox
 */
record DroppedFiles(List<Path> studies, List<Path> documents) {
  static DroppedFiles of(List<Path> files) {
    return new DroppedFiles(
        files.stream().filter(DroppedFiles::isStudy).toList(),
        files.stream().filter(file -> !isStudy(file)).toList());
  }

  private static boolean isStudy(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".flowerbox");
  }
}
