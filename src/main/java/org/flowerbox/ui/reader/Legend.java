package org.flowerbox.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Term;
import org.flowerbox.ui.common.CodeColors;

/** Names and colours as the reader shows them, of one snapshot in one language. */
final class Legend implements Tint.Colors {
  private final Corpus corpus;
  private final String language;
  private final Map<Integer, Color> colors = new HashMap<>();

  Legend(Corpus corpus, String language) {
    this.corpus = corpus;
    this.language = language;
  }

  @Override
  public Color of(int code) {
    return colors.computeIfAbsent(
        code,
        key -> {
          Code found = corpus.codes().find(key);
          return found == null ? Color.GRAY : CodeColors.of(found);
        });
  }

  String code(int code) {
    Code found = corpus.codes().find(code);
    return found == null ? "" : found.name().in(language);
  }

  String coder(int coder) {
    Coder found = corpus.coders().find(coder);
    return found == null ? "" : found.name();
  }

  String term(int term) {
    Term found = corpus.terms().find(term);
    return found == null ? "" : found.name().in(language);
  }

  String speaker(int speaker) {
    Speaker found = corpus.speakers().find(speaker);
    return found == null ? "" : found.name();
  }

  boolean isInterviewer(int speaker) {
    Speaker found = corpus.speakers().find(speaker);
    return found != null && found.role() == SpeakerRole.INTERVIEWER;
  }

  /** What a stripe says when the mouse rests on it. */
  String about(Coding coding) {
    StringBuilder text = new StringBuilder(code(coding.code()));
    text.append('\n').append(coder(coding.coder()));
    for (int term : new int[] {coding.actor(), coding.stage(), coding.level()}) {
      text.append(term == 0 ? "" : " · " + term(term));
    }
    text.append(coding.weight() == 0 ? "" : " · " + coding.weight());
    text.append(coding.important() ? " · ★" : "");
    return text.append(coding.comment() == null ? "" : "\n" + coding.comment()).toString();
  }
}
