package org.flowerbox.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the window says: the newest notice, which the status bar shows. What concerns the study as a
 * whole waits behind newer ones and comes back when they go.
 */
public final class Notices {
  private static final Logger LOG = System.getLogger("org.flowerbox");

  private final Words words;
  private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();
  private final Deque<Notice> concerns = new ArrayDeque<>();
  private Function<Refusal, Optional<Notice.Answer>> remedies = _ -> Optional.empty();

  public Notices(Words words) {
    this.words = words;
  }

  /** What is said now, null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Notice> currentProperty() {
    return current.getReadOnlyProperty();
  }

  public void say(Notice notice) {
    if (notice.level() == Notice.Level.CONCERN) {
      concerns.removeIf(known -> known.text().equals(notice.text()));
      concerns.push(notice);
    }
    current.set(notice);
  }

  /** A notice was read, or its time is over. */
  public void dismiss(Notice notice) {
    concerns.removeIf(known -> known == notice);
    if (current.get() == notice) {
      current.set(concerns.peek());
    }
  }

  /** The concern with those words is settled. */
  public void dismiss(String concern) {
    Notice now = current.get();
    concerns.removeIf(known -> known.text().equals(concern));
    if (now != null && now.text().equals(concern)) {
      current.set(concerns.peek());
    }
  }

  /** Says what the window offers to do about a refusal. */
  public void offerRemedies(Function<Refusal, Optional<Notice.Answer>> offered) {
    remedies = offered;
  }

  /**
   * Says why something did not happen. A refusal is said in its own words; work that the user
   * stopped needs none; anything else is a fault of the program, logged in full, once.
   */
  public void failed(Throwable failure) {
    switch (failure) {
      case Progress.Cancelled _ -> say(Notice.done(words.text("common.stopped")));
      case Refusal refusal -> say(refused(refusal));
      default -> {
        LOG.log(Logger.Level.ERROR, "unexpected", failure);
        say(Notice.error(words.text("common.fault", failure.toString()), trace(failure)));
      }
    }
  }

  /**
   * Says why something that was typed was not saved, and offers it to be copied until that is
   * dismissed, so that it is not lost.
   */
  public void notSaved(Throwable failure, String typed) {
    failed(failure);
    Notice said = current.get();
    if (said != null && !typed.isBlank()) {
      say(
          Notice.concern(said.text(), said.details())
              .or(words.text("common.copytyped"), () -> copy(typed)));
    }
  }

  private static void copy(String typed) {
    ClipboardContent content = new ClipboardContent();
    content.putString(typed);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private Notice refused(Refusal refusal) {
    Notice said = Notice.error(words.refusal(refusal), null);
    return remedies
        .apply(refusal)
        .map(answer -> said.or(answer.action(), answer.run()))
        .orElse(said);
  }

  private static String trace(Throwable failure) {
    StringWriter out = new StringWriter();
    failure.printStackTrace(new PrintWriter(out, true));
    return out.toString();
  }
}
