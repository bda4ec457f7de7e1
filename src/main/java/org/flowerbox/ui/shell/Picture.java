package org.flowerbox.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.flowerbox.model.Refusal;

/** A picture of a scene as a PNG file. */
final class Picture {
  private Picture() {}

  /** Writes what the scene shows, one image point a px. On the JavaFX thread. */
  static void save(Scene scene, Path file) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] points = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, points, 0, width);
    try {
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException failed) {
      throw new Refusal(file + ": the picture could not be written; choose another folder", failed);
    }
  }
}
