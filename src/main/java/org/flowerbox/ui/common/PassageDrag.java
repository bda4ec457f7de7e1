package org.flowerbox.ui.common;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.flowerbox.model.Source;

/**
 * The reader's selection while it is dragged: dropped on a code it is given that code, by {@link
 * Workspace#code}.
 */
public final class PassageDrag {
  /** What is carried: the guid of the source, start and end, with blanks between. */
  public static final DataFormat FORMAT = new DataFormat("application/x-flowerbox-passage");

  private PassageDrag() {}

  /**
   * What to put on the dragboard.
   *
   * @param words the passage, for another program that takes text only
   */
  public static ClipboardContent content(Source source, Passage passage, String words) {
    ClipboardContent content = new ClipboardContent();
    content.put(FORMAT, source.guid() + " " + passage.span().start() + " " + passage.span().end());
    content.putString(words);
    return content;
  }

  /** Whether a passage is carried. */
  public static boolean isIn(Clipboard dragged) {
    return dragged.hasContent(FORMAT);
  }
}
