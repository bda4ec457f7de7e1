package org.flowerbox.ui.common;

import java.nio.file.Path;
import java.time.Clock;
import javafx.util.Subscription;
import org.flowerbox.work.Home;

/**
 * What one window works with, whatever study is open in it.
 *
 * @param home where sample study and codebooks lie
 * @param cache a folder for what can be made again
 * @param build name of this build, as files carry it
 * @param account the coder's name where the settings have none
 * @param following what ties it to things that outlive its study
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
    String account,
    Subscription following) {
  /** Ends what ties the desk to things that outlive its study, once nobody looks at it any more. */
  public void release() {
    following.unsubscribe();
  }

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
    Follower<Words> ownWords = words.follower();
    Follower<Appearance> ownLook = appearance.follower();
    Notices notices = new Notices(ownWords.own());
    return new Desk(
        ownWords.own(),
        settings,
        ownLook.own(),
        notices,
        new Tasks(notices),
        new Actions(),
        home,
        cache,
        clock,
        build,
        account,
        ownWords.following().and(ownLook.following()));
  }
}
