package org.flowerbox.importing;

/**
 * What holds inside one pair of braces of a rich text file; a new pair starts with what holds
 * around it.
 */
final class RtfGroup {
  /** Where the text of a group goes. */
  enum Target {
    BODY,
    NOTE,
    COMMENT,
    BOX,
    AUTHOR,
    FONTS,
    NOWHERE
  }

  Target target = Target.BODY;
  boolean opened;
  int font = -1;
  int fallback = 1;
  boolean deleted;
  boolean hidden;
  boolean listLabel;
  boolean endnote;

  RtfGroup inside() {
    RtfGroup inner = new RtfGroup();
    inner.target = target;
    inner.font = font;
    inner.fallback = fallback;
    inner.deleted = deleted;
    inner.hidden = hidden;
    inner.listLabel = listLabel;
    return inner;
  }

  /** Takes the properties of characters back to plain. */
  void plain() {
    deleted = false;
    hidden = false;
    font = -1;
  }

  /** Whether text here is seen by a reader. */
  boolean isSeen() {
    return !deleted && !hidden && target != Target.NOWHERE && target != Target.FONTS;
  }
}
