package org.flowerbox.ui.reader;

import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Turns;

/**
 * A source as the reader holds it. Immutable; made off the JavaFX thread, since it reads the text.
 *
 * @param source the source with the revision that the text is of
 */
record ReaderText(Source source, String text, Turns turns, Paragraphs paragraphs) {
  static ReaderText of(Corpus corpus, Source source) {
    String text = corpus.text(source);
    Turns turns = corpus.turns(source.id());
    return new ReaderText(source, text, turns, Paragraphs.of(text, turns));
  }
}
