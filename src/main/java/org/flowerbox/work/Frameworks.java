package org.flowerbox.work;

import java.util.List;
import org.flowerbox.framework.Bundled;
import org.flowerbox.framework.Framework;
import org.flowerbox.model.Localized;

/** The frameworks that come along, as a list to choose from. */
public final class Frameworks {
  private Frameworks() {}

  /**
   * One of them.
   *
   * @param key what {@link NewProject.Wish} and {@link CodebookFiles#load} take
   * @param codes how many codes it has
   */
  public record Choice(
      String key, Localized name, Localized description, String source, long codes) {}

  /** All of them, by key. */
  public static List<Choice> choices(Home home) {
    Bundled bundled = new Bundled(home.codebooks());
    return bundled.files().keySet().stream()
        .map(key -> choice(key, bundled.read(key).framework()))
        .toList();
  }

  private static Choice choice(String key, Framework framework) {
    return new Choice(
        key,
        framework.name(),
        framework.description(),
        framework.source(),
        framework.allCodes().count());
  }
}
