package org.flowerbox.cli;

import java.nio.file.Path;
import java.util.List;
import org.flowerbox.model.Progress;

/** Draws what the window looks like. */
@FunctionalInterface
public interface PictureMaker {
  /**
   * Draws every view of the window on the sample study, in both languages, light and dark.
   *
   * @param folder where the pictures go; made where it is missing
   * @return the files written
   */
  List<Path> draw(Path folder, Progress progress);
}
