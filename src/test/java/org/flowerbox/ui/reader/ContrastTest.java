package org.flowerbox.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.flowerbox.model.Palette;
import org.junit.jupiter.api.Test;

class ContrastTest {
  @Test
  void blackOnWhiteIsTwentyOneToOne() {
    assertThat(new Contrast(Color.WHITE, Color.BLACK).of(Color.WHITE, 1))
        .isEqualTo(21, within(1e-9));
  }

  @Test
  void textOnAnyThreeCodesOfThePaletteIsReadableInBothThemes() {
    List<Color> colors = new ArrayList<>();
    for (String hue : Palette.HUES) {
      colors.add(Color.web(hue));
      colors.add(Color.web(Palette.tint(hue, 0, 3)));
      colors.add(Color.web(Palette.tint(hue, 2, 3)));
    }
    colors.add(Color.BLACK);
    colors.add(Color.WHITE);
    for (Contrast theme : List.of(Contrast.LIGHT, Contrast.DARK)) {
      for (Color color : colors) {
        Color kept =
            theme.keep(Color.color(color.getRed(), color.getGreen(), color.getBlue(), 0.61));
        assertThat(theme.of(kept, kept.getOpacity())).as("%s", color).isGreaterThanOrEqualTo(4.5);
        assertThat(kept.getOpacity()).isGreaterThan(0.1);
      }
    }
  }
}
