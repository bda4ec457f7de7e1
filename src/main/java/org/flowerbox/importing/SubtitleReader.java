package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.flowerbox.model.Refusal;

/**
 * Reads subtitles (.srt, .vtt). What one speaker says in subtitles that follow each other becomes
 * one paragraph and one turn, with the speaker's name in front; where no speaker is known every
 * subtitle is a paragraph. The times go to the turns, not into the text.
 */
final class SubtitleReader implements FormatReader {
  @Override
  public List<Draft> read(FileBytes file) {
    Decoded decoded = Decoded.of(file.bytes(), file.options().encoding(), null);
    List<Utterance> utterances = Utterance.of(CueReader.read(decoded.text()));
    if (utterances.isEmpty()) {
      throw new Refusal(
          "holds no subtitles: it has no line such as 00:00:01.000 --> 00:00:04.000; if it is plain text, rename it to .txt");
    }
    StringBuilder text = new StringBuilder();
    List<TimedTurn> turns = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (goesOn(turns, utterance)) {
        text.append(Scripts.joint(text.charAt(text.length() - 1), utterance.text().charAt(0)))
            .append(utterance.text());
        turns.set(turns.size() - 1, endingAt(turns.getLast(), text.length()));
      } else {
        turns.add(turn(utterance, text));
      }
    }
    return List.of(
        new Draft(
            null, text.toString(), turns, new TreeMap<>(), decoded.remarks(), decoded.charset()));
  }

  private static boolean goesOn(List<TimedTurn> turns, Utterance next) {
    return !turns.isEmpty()
        && !next.speaker().isEmpty()
        && turns.getLast().speaker().equals(next.speaker());
  }

  private static TimedTurn endingAt(TimedTurn turn, int end) {
    return new TimedTurn(turn.speaker(), turn.time(), turn.start(), turn.body(), end);
  }

  private static TimedTurn turn(Utterance utterance, StringBuilder text) {
    text.append(text.isEmpty() ? "" : "\n");
    int start = text.length();
    String speaker = utterance.speaker();
    if (!speaker.isEmpty()) {
      text.append(speaker)
          .append(Scripts.isUnspaced(speaker.charAt(speaker.length() - 1)) ? "：" : ": ");
    }
    int body = text.length();
    text.append(utterance.text());
    return new TimedTurn(speaker, utterance.start(), start, body, text.length());
  }
}
