package org.flowerbox.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.flowerbox.model.Progress;
import org.flowerbox.work.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
  @TempDir private Path folder;

  @Test
  void aViewIsDrawnWideAndNarrowInBothLanguagesLightAndDark() throws IOException {
    PictureView read =
        PictureView.ALL.stream()
            .filter(view -> view.name().equals("read"))
            .findFirst()
            .orElseThrow();
    List<Path> drawn =
        new Pictures(new Home(Path.of("").toAbsolutePath()), "test", List.of(read))
            .draw(folder, Progress.NONE);
    assertThat(drawn)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "read-en-light.png",
            "read-en-dark.png",
            "read-zh-light.png",
            "read-zh-dark.png",
            "read-narrow-en-light.png",
            "read-narrow-en-dark.png",
            "read-narrow-zh-light.png",
            "read-narrow-zh-dark.png");
    for (Path file : drawn) {
      BufferedImage picture = ImageIO.read(file.toFile());
      boolean narrow = file.toString().contains("narrow");
      assertThat(List.of(picture.getWidth(), picture.getHeight()))
          .as(file.toString())
          .isEqualTo(narrow ? List.of(1000, 700) : List.of(1600, 1000));
      assertThat(colours(picture)).as("colours of " + file).isGreaterThan(100);
      assertThat(brightness(picture))
          .as("brightness of " + file)
          .matches(value -> file.toString().contains("light") ? value > 180 : value < 75);
    }
  }

  private static long colours(BufferedImage picture) {
    return Arrays.stream(points(picture)).distinct().count();
  }

  /** Mean of the green part of all points. */
  private static double brightness(BufferedImage picture) {
    return Arrays.stream(points(picture)).map(point -> point >> 8 & 0xff).average().orElseThrow();
  }

  private static int[] points(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }
}
