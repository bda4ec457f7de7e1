package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds who says what in a text: its turns, their speakers and time stamps. Looks at the whole
 * document before it takes anything for a speaker, so a colon in prose, a form's fields or a
 * heading make none. What has no speaker becomes one turn a paragraph. Changes nothing in the text.
 * Keeps no state; may be used from any thread.
 */
public final class TranscriptReader {
  /**
   * Turns, speakers and times of a text with LF line ends. Never fails; a text without words has no
   * turns.
   */
  public Transcript read(String text, TranscriptOptions options) {
    TextLines lines = new TextLines(text);
    Paragraphs paragraphs = new Paragraphs(lines);
    Pattern speakers = options.speakers();
    if (!options.detect()) {
      return new TurnWriter(lines, paragraphs, List.of(), Set.of()).write();
    }
    if (speakers != null) {
      return new TurnWriter(lines, paragraphs, GivenPattern.labels(speakers, lines), Set.of())
          .write();
    }
    List<Label> labels = labels(lines);
    List<Label> chosen = LabelChoice.among(lines, paragraphs, labels);
    if (chosen.isEmpty()) {
      chosen = NamesAlone.in(lines, paragraphs);
    }
    FormHead head = FormHead.of(lines, labels, chosen);
    return new TurnWriter(lines, paragraphs, head.turns(), head.interviewers()).write();
  }

  private static List<Label> labels(TextLines lines) {
    LabelScanner scanner = new LabelScanner(lines.text());
    List<Label> labels = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      Label label = scanner.read(line, lines.start(line), lines.end(line));
      if (label != null && label.style() != LabelStyle.ALONE) {
        labels.add(label);
      }
    }
    return labels;
  }
}
