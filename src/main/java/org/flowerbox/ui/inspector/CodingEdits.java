package org.flowerbox.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.flowerbox.model.Coding;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.CodeChooser.Purpose;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.EditCodings;

/**
 * What can be done to codings, each a step that can be taken back.
 *
 * @param codings those it is done to, as they are when it is done
 * @param refused shows them as they are after a change was not made
 */
record CodingEdits(Workspace workspace, Supplier<List<Coding>> codings, Runnable refused) {

  void weigh(int weight) {
    List<Coding> now = codings.get();
    write("inspector.done.weight", edits -> edits.weigh(now, weight, who()));
  }

  void important(boolean important) {
    List<Coding> now = codings.get();
    write(
        important ? "inspector.done.important" : "inspector.done.unimportant",
        edits -> edits.important(now, important, who()));
  }

  /**
   * Puts the remark on a coding.
   *
   * @param unsaved is done where it was not
   */
  void comment(Coding coding, String comment, Runnable unsaved) {
    write(
        "inspector.done.comment",
        edits -> edits.comment(coding, comment, who()),
        failure -> {
          workspace.desk().notices().notSaved(failure, comment);
          unsaved.run();
        });
  }

  /** Gives them a term of that kind, 0 for none. */
  void term(TermKind kind, int term) {
    List<Coding> now = codings.get();
    write(
        "inspector.done.term",
        edits ->
            edits.terms(
                now,
                kind == TermKind.ACTOR ? term : EditCodings.AS_IT_IS,
                kind == TermKind.STAGE ? term : EditCodings.AS_IT_IS,
                kind == TermKind.LEVEL ? term : EditCodings.AS_IT_IS,
                who()));
  }

  /** Asks for another code, below that node. */
  void recode(Node below) {
    List<Coding> wanted = codings.get();
    Bounds place = below.localToScreen(below.getLayoutBounds());
    workspace
        .chooser()
        .show(
            below,
            place.getCenterX(),
            place.getMaxY(),
            Purpose.RECODE,
            choice ->
                write(
                    "inspector.done.recode", edits -> edits.recode(wanted, choice.code(), who())));
  }

  void remove() {
    List<Coding> gone = codings.get();
    workspace.change(
        () -> {
          new CodePassages(workspace.project()).uncode(gone, who());
          return gone.size();
        },
        count -> say(words().text("inspector.done.remove", count)));
  }

  /** Shows the first of them in the text. */
  void show() {
    Coding first = codings.get().getFirst();
    workspace.reveal(new Passage(first.source(), first.span()));
  }

  private void write(String done, Consumer<EditCodings> edit) {
    write(
        done,
        edit,
        failure -> {
          workspace.desk().notices().failed(failure);
          refused.run();
        });
  }

  private void write(String done, Consumer<EditCodings> edit, Consumer<Throwable> failed) {
    workspace.change(
        () -> {
          int before = workspace.project().corpus().step();
          edit.accept(new EditCodings(workspace.project()));
          return workspace.project().corpus().step() != before;
        },
        written -> {
          if (written) {
            say(words().text(done));
          }
        },
        failed);
  }

  private void say(String text) {
    workspace.done(text);
  }

  private String who() {
    return workspace.coder();
  }

  private Words words() {
    return workspace.desk().words();
  }
}
