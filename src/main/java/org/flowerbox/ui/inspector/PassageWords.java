package org.flowerbox.ui.inspector;

import java.lang.ref.SoftReference;
import java.util.function.Consumer;
import org.flowerbox.language.Growth;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a passage beside the window; while one is read, only the last of those asked
 * for meanwhile is read next. A caret stands for its sentence.
 */
final class PassageWords {
  private static final int HEAD = 180;
  private static final int TAIL = 60;

  private final Tasks tasks;
  private final Consumer<String> read;
  private volatile Kept kept = new Kept(0, new SoftReference<>(null));
  private @Nullable Wish next;
  private boolean reading;

  private record Wish(Corpus corpus, Place place) {}

  /** The text read last; it may be asked for again at every move of the caret. */
  private record Kept(int key, SoftReference<String> text) {}

  /**
   * Nothing is read yet.
   *
   * @param read hears of the words on the JavaFX thread
   */
  PassageWords(Tasks tasks, Consumer<String> read) {
    this.tasks = tasks;
    this.read = read;
  }

  void ask(Corpus corpus, Place place) {
    next = new Wish(corpus, place);
    if (!reading) {
      readNext();
    }
  }

  private void readNext() {
    Wish wish = next;
    next = null;
    reading = wish != null;
    if (wish != null) {
      tasks.quietly(
          _ -> words(wish),
          words -> {
            if (next == null) {
              read.accept(words);
            }
            readNext();
          });
    }
  }

  private String words(Wish wish) {
    Source source = wish.place.source();
    String text = kept.key == source.text() ? kept.text.get() : null;
    if (text == null) {
      text = wish.corpus.text(source);
      kept = new Kept(source.text(), new SoftReference<>(text));
    }
    Span span = wish.place.span();
    Span shown =
        span.length() > 0
            ? span
            : Growth.sentenceAt(text, wish.corpus.turns(source.id()), span.start());
    return shown.end() > text.length() ? "" : elided(shown.in(text));
  }

  /** On one line, without its middle where it is long; no character is cut in two. */
  static String elided(String words) {
    if (words.length() > 4 * (HEAD + TAIL)) {
      return elided(
          words.substring(0, 2 * (HEAD + TAIL))
              + words.substring(words.length() - 2 * (HEAD + TAIL)));
    }
    String line = words.strip().replaceAll("[\\s\\u3000]+", " ");
    if (line.length() <= HEAD + TAIL) {
      return line;
    }
    int head = Character.isLowSurrogate(line.charAt(HEAD)) ? HEAD + 1 : HEAD;
    int tail = line.length() - TAIL;
    tail = Character.isLowSurrogate(line.charAt(tail)) ? tail + 1 : tail;
    return line.substring(0, head).strip() + " … " + line.substring(tail).strip();
  }
}
