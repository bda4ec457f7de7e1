package org.flowerbox.work;

import java.util.UUID;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/**
 * Writes memos, each time as one step; what says nothing new writes none. Whose name {@code who} is
 * writes them, "" for nobody in particular. A memo has a title or a text, or both.
 */
public final class WriteMemos {
  private static final Span NOWHERE = new Span(0, 0);

  private final Project project;

  public WriteMemos(Project project) {
    this.project = project;
  }

  /** Adds a memo on a code. */
  public Memo add(Code code, MemoKind kind, String title, String text, String who) {
    return add(code.id(), 0, NOWHERE, kind, title, text, who);
  }

  /** Adds a memo on a source as a whole. */
  public Memo add(Source source, MemoKind kind, String title, String text, String who) {
    return add(0, source.id(), NOWHERE, kind, title, text, who);
  }

  /** Adds a memo on a passage. */
  public Memo add(
      Source source, Span passage, MemoKind kind, String title, String text, String who) {
    if (passage.length() == 0) {
      throw new Refusal("select the words that the memo is on");
    }
    return add(0, source.id(), passage, kind, title, text, who);
  }

  /** Adds a memo on the project. */
  public Memo add(MemoKind kind, String title, String text, String who) {
    return add(0, 0, NOWHERE, kind, title, text, who);
  }

  private Memo add(
      int code, int source, Span at, MemoKind kind, String title, String text, String who) {
    require(title, text);
    Gesture gesture = new Gesture(project, who);
    long now = gesture.now();
    Memo memo =
        new Memo(
            gesture.newId(EntityKind.MEMO),
            UUID.randomUUID(),
            kind,
            code,
            source,
            at.start(),
            at.end(),
            title.strip(),
            text.strip(),
            gesture.who(),
            now,
            now);
    gesture.add(memo);
    gesture.apply(StepKind.MEMO, "memo" + on(gesture.corpus(), memo));
    return memo;
  }

  /**
   * Rewrites a memo.
   *
   * @return it as it is now
   */
  public Memo edit(Memo memo, MemoKind kind, String title, String text, String who) {
    require(title, text);
    Gesture gesture = new Gesture(project, who);
    Memo before = standing(gesture.corpus(), memo);
    Memo same = before.with(kind, title.strip(), text.strip(), before.changed());
    if (same.equals(before)) {
      return before;
    }
    Memo after = before.with(kind, title.strip(), text.strip(), gesture.now());
    gesture.edit(after);
    gesture.apply(StepKind.MEMO, "memo" + on(gesture.corpus(), memo) + " edited");
    return after;
  }

  public void remove(Memo memo, String who) {
    Gesture gesture = new Gesture(project, who);
    Memo before = standing(gesture.corpus(), memo);
    gesture.remove(EntityKind.MEMO, before.id());
    gesture.apply(StepKind.MEMO, "memo" + on(gesture.corpus(), before) + " removed");
  }

  private static void require(String title, String text) {
    if (title.isBlank() && text.isBlank()) {
      throw new Refusal("the memo is empty; write something, or remove it");
    }
  }

  private static Memo standing(Corpus corpus, Memo memo) {
    Memo found = corpus.memos().find(memo.id());
    if (found == null) {
      throw new Refusal("the memo is not there any more; choose another");
    }
    return found;
  }

  private static String on(Corpus corpus, Memo memo) {
    Code code = corpus.codes().find(memo.code());
    Source source = corpus.sources().find(memo.source());
    if (code != null) {
      return " on " + code.name().in(corpus.study().language());
    }
    return source == null ? "" : " on " + source.name();
  }
}
