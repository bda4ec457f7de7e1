package org.flowerbox.model;

import java.util.UUID;

/**
 * One document of the study: a transcript, notes, a paper.
 *
 * @param name what it is called in lists, unique among the live sources
 * @param fileName name of the file it came from, without its folder
 * @param text key of its text, which is frozen: a correction gives another text
 * @param revision number of the step that gave it this text and these turns, never used again for
 *     others
 * @param characters length of the text, UTF-16 code units
 * @param original key of the file's bytes, 0 where they were not kept
 * @param imported when, ms since 1970-01-01 UTC
 */
public record Source(
    int id,
    UUID guid,
    String name,
    SourceKind kind,
    String fileName,
    int text,
    int revision,
    int characters,
    int original,
    long imported)
    implements Entity {
  public Source withText(int newText, int newCharacters, int newRevision) {
    return new Source(
        id, guid, name, kind, fileName, newText, newRevision, newCharacters, original, imported);
  }

  public Source withName(String newName) {
    return new Source(
        id, guid, newName, kind, fileName, text, revision, characters, original, imported);
  }

  public Source withKind(SourceKind newKind) {
    return new Source(
        id, guid, name, newKind, fileName, text, revision, characters, original, imported);
  }
}
