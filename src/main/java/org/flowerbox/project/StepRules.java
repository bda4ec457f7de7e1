package org.flowerbox.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Entity;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before a step is written: every span inside its text and between characters, every
 * code and source there.
 */
final class StepRules {
  private final Corpus corpus;
  private final Map<Integer, String> texts = new HashMap<>();
  private final Set<Integer> newCodes = new HashSet<>();

  StepRules(Corpus corpus) {
    this.corpus = corpus;
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
      case Change.AddSource(var source, var text, _, _) -> texts.put(source.id(), text);
      case Change.Correct(var source, var at, var replacement) ->
          requireCorrection(source, at, replacement);
      case Change.Remove(var kind, var id) -> requireAlive(kind, id);
    }
  }

  private void requireCorrection(int source, Span at, String replacement) {
    requireSpan(source, at, true);
    String text = text(source);
    texts.put(source, text.substring(0, at.start()) + replacement + text.substring(at.end()));
  }

  private void requireRow(Entity row) {
    if (row instanceof Code code) {
      newCodes.add(code.id());
    }
    if (row instanceof CaseLink link) {
      Span span = link.span();
      if (span != null) {
        requireSpan(link.source(), span, false);
      }
    }
    if (row instanceof Coding coding) {
      requireSpan(coding.source(), coding.span(), false);
      Code code = corpus.codes().find(coding.code());
      if (code == null && !newCodes.contains(coding.code())) {
        throw new Refusal("the code is not in the codebook any more; choose another");
      }
      if (code != null && !code.codable()) {
        throw new Refusal(
            "\""
                + code.name().in(corpus.study().language())
                + "\" is a heading and holds no passages; choose a code below it");
      }
    }
  }

  private void requireSpan(int source, Span span, boolean mayBeEmpty) {
    String text = text(source);
    if (span.end() > text.length()) {
      throw new Refusal(
          "the span "
              + span.start()
              + "–"
              + span.end()
              + " lies outside the text, which has "
              + text.length()
              + " characters (UTF-16); give --start and --end within it");
    }
    if (span.length() == 0 && !mayBeEmpty) {
      throw new Refusal("the span is empty; give an --end after --start");
    }
    if (span.splitsCharacter(text)) {
      throw new Refusal(
          "the span "
              + span.start()
              + "–"
              + span.end()
              + " cuts a character in two; move its end by one");
    }
  }

  private String text(int source) {
    return texts.computeIfAbsent(
        source,
        key -> {
          Source found = corpus.sources().find(key);
          if (found == null) {
            throw new Refusal("the source is not in the project any more; choose another");
          }
          return corpus.text(found);
        });
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
          case CODING -> kind; // whose row the store itself looks for
        };
    if (row == null) {
      throw new Refusal("that was removed already; refresh and try again");
    }
  }
}
