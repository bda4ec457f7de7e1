package org.flowerbox.project;

import java.util.HashSet;
import java.util.Set;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.DoneMark;
import org.flowerbox.model.Entity;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Memo;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before a step is written: every span inside its text and between characters, every
 * code and source there.
 */
final class StepRules {
  private final Corpus corpus;
  private final SpanRules spans;
  private final Set<Integer> newCodes = new HashSet<>();
  private final Set<Integer> unmarked = new HashSet<>();

  StepRules(Corpus corpus) {
    this.corpus = corpus;
    this.spans = new SpanRules(corpus);
  }

  /**
   * Returns if the step may be written.
   *
   * @throws Refusal if not, saying why
   */
  void require(Step step) {
    if (step.changes().isEmpty()) {
      throw new Refusal("there is nothing to change");
    }
    step.changes().forEach(this::require);
  }

  private void require(Change change) {
    switch (change) {
      case Change.Add(var row) -> requireRow(row);
      case Change.Edit(var row) -> requireRow(row);
      case Change.AddSource(var source, var text, _, _) -> spans.added(source.id(), text);
      case Change.Correct(var source, var at, var replacement) ->
          spans.requireCorrection(source, at, replacement);
      case Change.Remove(var kind, var id) -> requireRemoval(kind, id);
    }
  }

  private void requireRow(Entity row) {
    switch (row) {
      case Code code -> newCodes.add(code.id());
      case CaseLink link -> requireLink(link);
      case Coding coding -> requireCoding(coding);
      case Memo memo -> requireMemo(memo);
      case DoneMark mark -> requireMark(mark);
      default -> {} // rows that stand in no text and speak of nothing that a step may remove
    }
  }

  private void requireLink(CaseLink link) {
    Span span = link.span();
    if (span != null) {
      spans.require(link.source(), span, false);
    }
  }

  private void requireCoding(Coding coding) {
    spans.require(coding.source(), coding.span(), false);
    requireCode(coding.code());
    Code code = corpus.codes().find(coding.code());
    if (code != null && !code.codable()) {
      throw new Refusal(
          "\""
              + code.name().in(corpus.study().language())
              + "\" is a heading and holds no passages; choose a code below it");
    }
  }

  private void requireCode(int code) {
    if (corpus.codes().find(code) == null && !newCodes.contains(code)) {
      throw new Refusal("the code is not in the codebook any more; choose another");
    }
  }

  private void requireMemo(Memo memo) {
    if (memo.isOnCode() && memo.source() != 0) {
      throw new Refusal("a memo is on a code or on a source, not on both; write two memos");
    }
    if (memo.isOnCode()) {
      requireCode(memo.code());
    } else if (memo.isOnSource()) {
      spans.requireSource(memo.source());
    } else if (memo.source() != 0) {
      spans.require(memo.source(), memo.span(), false);
    }
  }

  /** A coder is done with a source once. */
  private void requireMark(DoneMark mark) {
    spans.requireSource(mark.source());
    DoneMark known = corpus.links().doneMark(mark.source(), mark.coder());
    if (known != null && known.id() != mark.id() && !unmarked.contains(known.id())) {
      throw new Refusal("this source is marked as done for this coder already");
    }
  }

  private void requireRemoval(EntityKind kind, int id) {
    requireAlive(kind, id);
    if (kind == EntityKind.DONE_MARK) {
      unmarked.add(id);
    }
  }

  private void requireAlive(EntityKind kind, int id) {
    @Nullable Object row =
        switch (kind) {
          case CODER -> corpus.coders().find(id);
          case LAYER -> corpus.layers().find(id);
          case SOURCE -> corpus.sources().find(id);
          case SPEAKER -> corpus.speakers().find(id);
          case CASE -> corpus.cases().find(id);
          case CASE_LINK -> corpus.caseLinks().find(id);
          case VARIABLE -> corpus.variables().find(id);
          case VARIABLE_VALUE -> corpus.values().find(id);
          case CODE -> corpus.codes().find(id);
          case TERM -> corpus.terms().find(id);
          case FRAMEWORK -> corpus.frameworks().find(id);
          case MEMO -> corpus.memos().find(id);
          case DONE_MARK -> corpus.doneMarks().find(id);
          case CODING -> kind; // whose row the store itself looks for
        };
    if (row == null) {
      throw new Refusal("that was removed already; refresh and try again");
    }
  }
}
