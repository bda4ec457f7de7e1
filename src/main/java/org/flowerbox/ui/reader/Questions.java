package org.flowerbox.ui.reader;

import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CorrectText;

/** What gestures ask for before they are made, beside the place they speak of. */
final class Questions {
  private static final int LONGEST_NAME = 40;

  private final Workspace workspace;
  private final TextPage page;
  private final Target target;
  private final CodingGestures gestures;
  private final FieldCard card;
  private final TermCard terms;
  private final Words words;

  Questions(Workspace workspace, TextPage page, Pane over, Target target, CodingGestures gestures) {
    this.workspace = workspace;
    this.page = page;
    this.target = target;
    this.gestures = gestures;
    this.card = new FieldCard(over, page);
    this.terms = new TermCard(workspace, page);
    this.words = workspace.desk().words();
  }

  void weight() {
    gestures.with(
        codings -> {
          int now = codings.getFirst().weight();
          pick(codings);
          card.ask(
              words.text("reader.weight.ask"),
              now == 0 ? "" : Integer.toString(now),
              typed -> {
                String digits = typed.isBlank() ? "0" : typed.strip();
                if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > 100) {
                  return words.text("reader.weight.wrong");
                }
                gestures.weigh(Integer.parseInt(digits));
                return null;
              });
        });
  }

  void comment() {
    gestures.with(
        codings -> {
          pick(List.of(codings.getFirst()));
          card.ask(
              words.text("reader.comment.ask"),
              Objects.requireNonNullElse(codings.getFirst().comment(), ""),
              typed -> {
                gestures.comment(typed, failure -> again(typed, failure));
                return null;
              });
        });
  }

  /** The codings asked about stay the ones meant while the question is open. */
  private void pick(List<Coding> codings) {
    List<Integer> ids = codings.stream().map(Coding::id).toList();
    workspace.selectedCodings().retainAll(ids);
    workspace.selectedCodings().addAll(ids);
  }

  void correction() {
    Span selection = page.selection();
    if (selection.length() == 0 || target.source().isEmpty() || !page.text().isWhole()) {
      workspace.desk().notices().say(Notice.warning(words.text("reader.correct.select")));
      return;
    }
    Source source = target.source().get();
    card.ask(
        words.text("reader.correct.ask"),
        selection.in(page.text().text()),
        typed -> {
          correct(source, selection, typed);
          return null;
        });
  }

  private void correct(Source source, Span span, String typed) {
    workspace.change(
        () -> {
          new CorrectText(workspace.project()).correct(source, span, typed, workspace.coder());
          return typed;
        },
        _ -> workspace.done(words.text("reader.corrected")),
        failure -> again(typed, failure));
  }

  /** What was typed stays where it was typed, with why it was not taken. */
  private void again(String typed, Throwable failure) {
    workspace.desk().notices().notSaved(failure, typed);
    if (failure instanceof Refusal refusal) {
      card.again(typed, words.refusal(refusal));
    }
  }

  void pseudonym(Window owner, Source source) {
    Span selection = page.selection();
    boolean isName = page.text().isWhole() && selection.length() <= LONGEST_NAME;
    String selected = isName ? selection.in(page.text().text()) : "";
    new PseudonymDialog(owner, workspace, source, selected.strip()).showAndWait();
  }

  void term(TermKind kind) {
    gestures.with(
        codings -> {
          pick(codings);
          if (!terms.ask(kind, term -> gestures.term(kind, term))) {
            workspace.desk().notices().say(Notice.warning(words.text("reader.noterms")));
          }
        });
  }
}
