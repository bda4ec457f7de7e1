package org.flowerbox.work;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Span;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.project.Project;

/**
 * Changes codings, each time as one step; a change to what is so already writes none. Whose name
 * {@code who} is makes the step, "" for nobody in particular; the codings stay those of their
 * coder. Codings that are gone meanwhile are left out; if none is left that is refused.
 */
public final class EditCodings {
  /** Leaves the actor, stage or level as it is. */
  public static final int AS_IT_IS = -1;

  private final Project project;

  public EditCodings(Project project) {
    this.project = project;
  }

  /**
   * Gives passages another code. One that has that code already in the same layer keeps one coding
   * with both comments, the higher weight, and the importance of either.
   *
   * @return how many were united with another in this way
   */
  public int recode(Collection<Coding> codings, Code code, String who) {
    return recode(codings, new GivenCode.Known(code), who).united();
  }

  /**
   * What came of giving passages another code.
   *
   * @param united how many were united with another
   */
  public record Recoded(Code code, int united) {}

  /** The same; a new code is made by the same step. */
  public Recoded recode(Collection<Coding> codings, GivenCode given, String who) {
    Gesture gesture = new Gesture(project, who);
    Code code = EditCodes.given(gesture, given);
    List<Coding> wanted =
        StandingCodings.of(gesture.corpus(), codings).stream()
            .filter(coding -> coding.code() != code.id())
            .map(coding -> coding.withCode(code.id()))
            .toList();
    UniteCodings united = new UniteCodings(gesture.corpus(), wanted);
    united.write(gesture);
    gesture.apply(StepKind.EDIT_CODING, wanted.size() + " recoded: " + gesture.name(code));
    return new Recoded(code, united.count());
  }

  /**
   * Gives a passage other ends.
   *
   * @throws Refusal if they lie outside the text or within a character, or if that passage has the
   *     code already in the same layer
   */
  public void resize(Coding coding, Span span, String who) {
    Gesture gesture = new Gesture(project, who);
    Coding before = StandingCodings.of(gesture.corpus(), List.of(coding)).getFirst();
    Coding after = before.withSpan(span);
    if (!after.equals(before)) {
      CodePassages.refuseTwice(gesture.corpus(), after);
      gesture.edit(after);
    }
    gesture.apply(StepKind.EDIT_CODING, "");
  }

  /**
   * Weighs passages.
   *
   * @param weight 1 to 100, 0 to take the weight away
   */
  public void weigh(Collection<Coding> codings, int weight, String who) {
    if (weight < 0 || weight > 100) {
      throw new Refusal("a weight is a number from 1 to 100, or 0 for none");
    }
    edit(codings, coding -> coding.withWeight(weight), "weight " + weight, who);
  }

  /** Puts a remark on a passage; a blank one takes it away. */
  public void comment(Coding coding, String comment, String who) {
    String words = comment.isBlank() ? null : comment.strip();
    edit(List.of(coding), each -> each.withComment(words), "comment", who);
  }

  public void important(Collection<Coding> codings, boolean important, String who) {
    String summary = important ? "important" : "not important";
    edit(codings, coding -> coding.withImportant(important), summary, who);
  }

  /**
   * Says who is spoken of in passages, at which stage and level.
   *
   * @param actor row key of a term; 0 for none, {@link #AS_IT_IS} to leave it
   * @param stage likewise
   * @param level likewise
   */
  public void terms(Collection<Coding> codings, int actor, int stage, int level, String who) {
    require(TermKind.ACTOR, actor);
    require(TermKind.STAGE, stage);
    require(TermKind.LEVEL, level);
    edit(
        codings,
        coding ->
            coding.withTerms(
                chosen(actor, coding.actor()),
                chosen(stage, coding.stage()),
                chosen(level, coding.level())),
        "actor, stage, level",
        who);
  }

  private void require(TermKind kind, int key) {
    Corpus corpus = project.corpus();
    Term term = corpus.terms().find(key);
    if (key > 0 && (term == null || term.kind() != kind)) {
      throw new Refusal("there is no such " + kind.name().toLowerCase(Locale.ROOT) + " any more");
    }
  }

  private static int chosen(int wanted, int before) {
    return wanted == AS_IT_IS ? before : wanted;
  }

  private void edit(
      Collection<Coding> codings, UnaryOperator<Coding> change, String what, String who) {
    Gesture gesture = new Gesture(project, who);
    for (Coding coding : StandingCodings.of(gesture.corpus(), codings)) {
      gesture.edit(coding, change.apply(coding));
    }
    int count = gesture.changes().size();
    gesture.apply(StepKind.EDIT_CODING, count == 1 ? "" : count + " codings: " + what);
  }
}
