package org.flowerbox.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.flowerbox.language.Growth;
import org.flowerbox.language.WordBreaks;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Workspace;

/** Going from coding to coding and to what is not coded yet; growing a selection and back. */
final class Navigation {
  private final Workspace workspace;
  private final TextPage page;
  private final Deque<Span> grown = new ArrayDeque<>();
  private Growth growth = new Growth(new WordBreaks(Set.of()));

  Navigation(Workspace workspace, TextPage page) {
    this.workspace = workspace;
    this.page = page;
  }

  void setWords(WordBreaks breaks) {
    growth = new Growth(breaks);
  }

  /** Picks the next coding that is shown, or the previous one. */
  void coding(boolean forward) {
    Shown shown = page.shown();
    int at = index(shown, forward);
    if (at < 0 || at >= shown.size()) {
      return;
    }
    int row = shown.row(at);
    Span span = new Span(shown.codings().start(row), shown.codings().end(row));
    int id = shown.codings().id(row);
    page.setSelection(span.start(), span.end());
    page.reveal(span);
    workspace.selectedCodings().retainAll(Set.of(id));
    workspace.selectedCodings().add(id);
  }

  private int index(Shown shown, boolean forward) {
    int picked = picked(shown);
    if (picked >= 0) {
      return picked + (forward ? 1 : -1);
    }
    int from = page.selection().start();
    return forward ? shown.firstFrom(from) : shown.firstFrom(from) - 1;
  }

  /** Where the one coding that is picked stands among those shown, -1 for none. */
  private int picked(Shown shown) {
    if (workspace.selectedCodings().size() != 1) {
      return -1;
    }
    int id = workspace.selectedCodings().iterator().next();
    int start = page.selection().start();
    for (int i = shown.firstFrom(start); i < shown.size(); i++) {
      int row = shown.row(i);
      if (shown.codings().start(row) != start) {
        return -1;
      }
      if (shown.codings().id(row) == id) {
        return i;
      }
    }
    return -1;
  }

  /** Puts the caret on the next paragraph that nobody coded, leaving out what interviewers say. */
  boolean uncoded(boolean forward) {
    return uncodedFrom(page.text().paragraphs().at(page.caret()), forward)
        .map(
            span -> {
              page.setSelection(span.start(), span.start());
              page.reveal(span);
              return true;
            })
        .orElse(false);
  }

  private Optional<Span> uncodedFrom(int from, boolean forward) {
    Paragraphs paragraphs = page.text().paragraphs();
    int step = forward ? 1 : -1;
    for (int i = from + step; i >= 0 && i < paragraphs.size(); i += step) {
      if (!isAsked(paragraphs.turn(i))
          && paragraphs.length(i) > 0
          && page.shown().in(paragraphs.span(i)).isEmpty()) {
        return Optional.of(paragraphs.span(i));
      }
    }
    return Optional.empty();
  }

  private boolean isAsked(int turn) {
    return turn >= 0 && page.legend().isInterviewer(page.text().turns().speaker(turn));
  }

  /** Grows the selection: word, sentence, turn, all. */
  void grow() {
    if (!page.text().isWhole()) {
      return;
    }
    Span now = page.selection();
    Span next = growth.grow(page.text().text(), page.text().turns(), now);
    if (!grown.isEmpty() && !now.contains(grown.peek())) {
      grown.clear();
    }
    grown.push(now);
    page.setSelection(next.start(), next.end());
  }

  /** Takes the last growth back. */
  void shrink() {
    if (!grown.isEmpty() && page.selection().contains(grown.peek())) {
      Span before = grown.pop();
      page.setSelection(before.start(), before.end());
    }
  }
}
