package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;

/** The passages of a code, by source, in the order of the texts. */
final class CodedPassages {
  private static final int LONGEST = 160;

  private CodedPassages() {}

  /** A passage and the first of its words, on one line. */
  record Passage(Coding coding, String words) {}

  /** The passages in one source. */
  record OfSource(Source source, List<Passage> passages) {
    OfSource {
      passages = List.copyOf(passages);
    }
  }

  /** Reads them; texts of sources without any are left alone. Not on the JavaFX thread. */
  static List<OfSource> of(Corpus corpus, Code code, Progress progress) {
    List<OfSource> found = new ArrayList<>();
    int done = 0;
    for (Source source : corpus.sources()) {
      progress.check();
      progress.at(source.name(), done++, corpus.sources().size());
      List<Coding> codings = codings(corpus.codings(source.id()), code);
      if (!codings.isEmpty()) {
        String text = corpus.text(source);
        found.add(
            new OfSource(
                source,
                codings.stream().map(coding -> new Passage(coding, words(coding, text))).toList()));
      }
    }
    return found;
  }

  private static List<Coding> codings(Codings all, Code code) {
    List<Coding> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.code(i) == code.id()) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  private static String words(Coding coding, String text) {
    int end = Math.min(coding.end(), coding.start() + LONGEST);
    int whole =
        end < coding.end() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    String line = text.substring(coding.start(), whole).strip().replaceAll("\\s+", " ");
    return whole < coding.end() ? line + "…" : line;
  }
}
