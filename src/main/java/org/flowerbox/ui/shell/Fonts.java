package org.flowerbox.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Which of the system's fonts the window uses, and whether Chinese can be seen at all. */
final class Fonts {
  private static final List<String> SANS =
      List.of(
          "PingFang SC",
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei");

  private Fonts() {}

  /** A family with Chinese in it, if one of those we know is installed. */
  static Optional<String> sans() {
    List<String> installed = Font.getFamilies();
    return SANS.stream().filter(installed::contains).findFirst();
  }

  /**
   * Whether two Chinese characters look different: a font without them draws the same box twice.
   */
  static boolean showChinese() {
    return !same(picture("中"), picture("语"));
  }

  private static WritableImage picture(String character) {
    Text text = new Text(character);
    text.setFont(Font.font(24));
    new Scene(new StackPane(text), 40, 40);
    return text.snapshot(null, null);
  }

  private static boolean same(WritableImage one, WritableImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return false;
    }
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }
}
