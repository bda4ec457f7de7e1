package org.flowerbox.model;

import java.util.UUID;

/**
 * What a researcher writes down: on a code, on a source, on a passage of one, or on the project.
 *
 * @param code the code it is on, 0 for none
 * @param source the source that it, or its passage, is on, 0 for none
 * @param start first UTF-16 code unit of the passage, 0 where it is on no passage
 * @param end the code unit after the passage's last, 0 where it is on no passage
 * @param title "" for none
 * @param coder who wrote it, 0 for nobody in particular
 * @param created when, ms since 1970-01-01 UTC
 * @param changed when it was changed last, ms since 1970-01-01 UTC
 */
public record Memo(
    int id,
    UUID guid,
    MemoKind kind,
    int code,
    int source,
    int start,
    int end,
    String title,
    String text,
    int coder,
    long created,
    long changed)
    implements Entity {
  /** Whether it is on a code. */
  public boolean isOnCode() {
    return code != 0;
  }

  /** Whether it is on a source as a whole. */
  public boolean isOnSource() {
    return code == 0 && source != 0 && end == 0;
  }

  /** Whether it is on a passage of a source. */
  public boolean isOnPassage() {
    return code == 0 && source != 0 && end > start;
  }

  /** Whether it is on the project, and on nothing in particular. */
  public boolean isOnProject() {
    return code == 0 && source == 0;
  }

  /** The passage; empty at 0 where it is on none. */
  public Span span() {
    return new Span(start, end);
  }

  /** This with other words. */
  public Memo with(MemoKind newKind, String newTitle, String newText, long at) {
    return new Memo(
        id, guid, newKind, code, source, start, end, newTitle, newText, coder, created, at);
  }

  /** This on another code. */
  public Memo withCode(int newCode) {
    return new Memo(
        id, guid, kind, newCode, source, start, end, title, text, coder, created, changed);
  }
}
