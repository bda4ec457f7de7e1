package org.flowerbox.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;
import org.jspecify.annotations.Nullable;

/** Coding and uncoding of passages that were picked by hand. */
public final class CodePassages {
  private final Project project;

  public CodePassages(Project project) {
    this.project = project;
  }

  /**
   * Codes one passage, as one step.
   *
   * @throws Refusal if the span is not in the text, or this coder coded it so already
   */
  public Coding code(
      Code code, Source source, Span span, String coder, @Nullable String comment, int weight) {
    Coders.AtWork who = Coders.named(project, coder);
    return add(coding(code, source, span, who, comment).withWeight(weight), who);
  }

  /**
   * Codes one passage and says who is spoken of, at which stage and level, as one step; a new code
   * is made by it too.
   *
   * @param actor row key of the term, 0 for none; so are stage and level
   * @throws Refusal if the span is not in the text, this coder coded it so already, or the name of
   *     the new code is taken
   */
  public Coding code(
      GivenCode given, Source source, Span span, String coder, int actor, int stage, int level) {
    Coders.AtWork who = Coders.named(project, coder);
    Gesture gesture = Gesture.of(project, who);
    Code code = EditCodes.given(gesture, given);
    Coding coding = coding(code, source, span, who, null).withTerms(actor, stage, level);
    refuseTwice(gesture.corpus(), coding);
    gesture.add(coding);
    gesture.apply(
        StepKind.CODE, given instanceof GivenCode.New ? "new code " + gesture.name(code) : "");
    return coding;
  }

  private Coding add(Coding coding, Coders.AtWork who) {
    refuseTwice(project.corpus(), coding);
    List<Change> changes = new ArrayList<>(who.missing());
    changes.add(new Change.Add(coding));
    project.apply(new Step(StepKind.CODE, "", who.coder().id(), changes));
    return coding;
  }

  /**
   * Gives one passage several codes, as one step. Codes it has from this coder already are left
   * out.
   *
   * @return the codings made
   * @throws Refusal if it has all of them already
   */
  public List<Coding> codeAll(List<Code> codes, Source source, Span span, String coder) {
    Coders.AtWork who = Coders.named(project, coder);
    Gesture gesture = Gesture.of(project, who);
    Map<Integer, Coding> made = new LinkedHashMap<>();
    for (Code code : codes) {
      Coding coding = coding(code, source, span, who, null);
      if (!isCoded(gesture.corpus(), coding)) {
        made.putIfAbsent(code.id(), coding);
      }
    }
    if (made.isEmpty()) {
      throw new Refusal(
          codes.isEmpty()
              ? "choose a code first"
              : "this passage has these codes from this coder already; nothing was changed");
    }
    made.values().forEach(gesture::add);
    gesture.apply(StepKind.CODE, summary(gesture, codes, made));
    return List.copyOf(made.values());
  }

  private static String summary(Gesture gesture, List<Code> codes, Map<Integer, Coding> made) {
    List<String> names =
        codes.stream()
            .filter(code -> made.containsKey(code.id()))
            .map(gesture::name)
            .distinct()
            .toList();
    return made.size() == 1 ? "" : String.join(", ", names);
  }

  /**
   * Codes a passage with a code that is called by its own words, cut behind some 24 characters. A
   * code of that name is used where there is one, else it is made.
   *
   * @param parent the code that a new one is made below, 0 for the top
   */
  public Coding inVivo(Source source, Span span, int parent, String coder) {
    Coders.AtWork who = Coders.named(project, coder);
    Gesture gesture = Gesture.of(project, who);
    Corpus corpus = gesture.corpus();
    String text = corpus.text(source);
    if (span.end() > text.length() || span.in(text).isBlank()) {
      throw new Refusal("there are no words in this passage; select some");
    }
    String name = CodeNames.inVivo(span.in(text));
    Code known = CodeNames.find(corpus, parent, name);
    Localized names = Localized.of(corpus.study().language(), name);
    Code code = known == null ? EditCodes.added(gesture, parent, names, null) : known;
    Coding coding = coding(code, source, span, who, null);
    refuseTwice(corpus, coding);
    gesture.add(coding);
    gesture.apply(StepKind.CODE, known == null ? "in vivo: " + name : "");
    return coding;
  }

  /** A coding that is not written yet. */
  Coding coding(Code code, Source source, Span span, Coders.AtWork who, @Nullable String comment) {
    int id = project.newId(EntityKind.CODING);
    return Coding.of(
            id,
            UUID.randomUUID(),
            source.id(),
            code.id(),
            span,
            who.layer(),
            who.coder().id(),
            project.now())
        .withComment(comment);
  }

  /** Returns unless the layer has a coding of that code with the same ends. */
  static void refuseTwice(Corpus corpus, Coding coding) {
    if (isCoded(corpus, coding)) {
      throw new Refusal("this passage has that code from this coder already; nothing was changed");
    }
  }

  /** Whether the layer has a coding of that code with the same ends. */
  static boolean isCoded(Corpus corpus, Coding coding) {
    Codings codings = corpus.codings(coding.source());
    for (int i = codings.firstFrom(coding.start());
        i < codings.size() && codings.start(i) == coding.start();
        i++) {
      if (codings.end(i) == coding.end()
          && codings.code(i) == coding.code()
          && codings.layer(i) == coding.layer()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Removes codings, as one step.
   *
   * @param who who does so, "" for nobody in particular
   */
  public void uncode(Collection<Coding> codings, String who) {
    if (codings.isEmpty()) {
      throw new Refusal("no coding fits; list them with: flowerbox codings");
    }
    Set<Integer> seen = new HashSet<>();
    Coders.Person person = Coders.person(project, who);
    List<Change> changes = new ArrayList<>(person.missing());
    for (Coding coding : codings) {
      if (seen.add(coding.id())) {
        changes.add(new Change.Remove(EntityKind.CODING, coding.id()));
      }
    }
    String summary = seen.size() == 1 ? "" : seen.size() + " codings removed";
    project.apply(new Step(StepKind.UNCODE, summary, person.id(), changes));
  }
}
