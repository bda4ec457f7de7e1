package org.flowerbox.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/** What the window says: the newest notice, which the status bar shows. */
public final class Notices {
  private static final Logger LOG = System.getLogger("org.flowerbox");

  private final Words words;
  private final ObjectProperty<@Nullable Notice> current = new SimpleObjectProperty<>();

  public Notices(Words words) {
    this.words = words;
  }

  public ObjectProperty<@Nullable Notice> currentProperty() {
    return current;
  }

  public void say(Notice notice) {
    current.set(notice);
  }

  /**
   * Says why something did not happen. A refusal is said in its own words; work that the user
   * stopped needs none; anything else is a fault of the program, logged in full, once.
   */
  public void failed(Throwable failure) {
    switch (failure) {
      case Progress.Cancelled _ -> say(Notice.done(words.text("common.stopped")));
      case Refusal refusal -> say(Notice.error(words.refusal(refusal), null));
      default -> {
        LOG.log(Logger.Level.ERROR, "unexpected", failure);
        say(Notice.error(words.text("common.fault", failure.toString()), trace(failure)));
      }
    }
  }

  private static String trace(Throwable failure) {
    StringWriter out = new StringWriter();
    failure.printStackTrace(new PrintWriter(out, true));
    return out.toString();
  }
}
