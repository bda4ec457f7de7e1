package org.flowerbox.ui.common;

import java.nio.file.Path;
import java.time.Clock;
import org.flowerbox.work.Home;

/**
 * What one window works with, whatever study is open in it.
 *
 * @param home where sample study and codebooks lie
 * @param cache a folder for what can be made again
 * @param build name of this build, as files carry it
 * @param account the coder's name where the settings have none
 */
public record Desk(
    Words words,
    Settings settings,
    Appearance appearance,
    Notices notices,
    Tasks tasks,
    Actions actions,
    Home home,
    Path cache,
    Clock clock,
    String build,
    String account) {
  /** A desk with notices, tasks and actions of its own. */
  public static Desk of(
      Words words,
      Settings settings,
      Appearance appearance,
      Home home,
      Path cache,
      Clock clock,
      String build,
      String account) {
    Notices notices = new Notices(words);
    return new Desk(
        words,
        settings,
        appearance,
        notices,
        new Tasks(notices),
        new Actions(),
        home,
        cache,
        clock,
        build,
        account);
  }
}
