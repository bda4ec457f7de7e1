package org.flowerbox.ui.common;

import org.flowerbox.model.Localized;

/** Which language a name that is typed belongs to. */
public final class NameLanguage {
  private static final String CHINESE = "zh";

  private NameLanguage() {}

  /** The language of a new name: Chinese where it has Chinese characters, else the window's. */
  public static String ofNew(String name, String window) {
    return name.codePoints().anyMatch(Character::isIdeographic) ? CHINESE : window;
  }

  /**
   * The language that a name is changed in: the one that is shown, which is another than the
   * window's where the code has no name in that.
   */
  public static String ofShown(Localized name, String window) {
    if (name.texts().containsKey(window) || name.isEmpty()) {
      return window;
    }
    String shown = name.in(window);
    return name.texts().entrySet().stream()
        .filter(text -> text.getValue().equals(shown))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
