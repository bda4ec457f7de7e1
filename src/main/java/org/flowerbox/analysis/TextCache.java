package org.flowerbox.analysis;

import java.util.LinkedHashMap;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;

/**
 * Texts read last, up to a number of characters in all; the one read last is always kept. For one
 * thread.
 */
final class TextCache {
  private final Corpus corpus;
  private final long room;
  private final LinkedHashMap<Integer, String> texts = new LinkedHashMap<>(16, 0.75f, true);
  private long held;

  /**
   * Nothing read yet.
   *
   * @param room how many UTF-16 code units to keep
   */
  TextCache(Corpus corpus, long room) {
    this.corpus = corpus;
    this.room = room;
  }

  String text(Source source) {
    String kept = texts.get(source.id());
    if (kept != null) {
      return kept;
    }
    String text = corpus.text(source);
    texts.put(source.id(), text);
    held += text.length();
    while (held > room && texts.size() > 1) {
      held -= texts.pollFirstEntry().getValue().length();
    }
    return text;
  }
}
