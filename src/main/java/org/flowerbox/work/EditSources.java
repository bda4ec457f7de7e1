package org.flowerbox.work;

import java.util.Collection;
import java.util.List;
import org.flowerbox.model.Case;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.project.Project;

/**
 * Changes sources, their speakers, and values of variables, each time as one step; a change to what
 * is so already writes none. Whose name {@code who} is makes the step, "" for nobody in particular.
 */
public final class EditSources {
  private final Project project;

  public EditSources(Project project) {
    this.project = project;
  }

  /**
   * Renames a source.
   *
   * @throws Refusal if another has the name, whatever the case
   */
  public void rename(Source source, String name, String who) {
    Gesture gesture = new Gesture(project, who);
    Source before = standing(gesture.corpus(), source);
    String wanted = name.strip();
    if (wanted.isEmpty()) {
      throw new Refusal("a source needs a name");
    }
    for (Source other : gesture.corpus().sources()) {
      if (other.id() != before.id() && other.name().strip().equalsIgnoreCase(wanted)) {
        throw new Refusal(
            "there is a source \"" + other.name() + "\" already; choose another name");
      }
    }
    gesture.edit(before, before.withName(wanted));
    gesture.apply(StepKind.SOURCE, before.name() + " renamed to " + wanted);
  }

  /** Says how the data of sources were gathered. */
  public void kind(Collection<Source> sources, SourceKind kind, String who) {
    Gesture gesture = new Gesture(project, who);
    for (Source source : sources) {
      Source before = standing(gesture.corpus(), source);
      gesture.edit(before, before.withKind(kind));
    }
    gesture.apply(StepKind.SOURCE, named(sources) + ": " + kind.label());
  }

  /**
   * Removes sources with all that is coded in them.
   *
   * @return how many codings went, in all layers
   */
  public int remove(Collection<Source> sources, String who) {
    Gesture gesture = new Gesture(project, who);
    int codings = codings(sources);
    sources.stream()
        .map(source -> standing(gesture.corpus(), source).id())
        .distinct()
        .forEach(id -> gesture.remove(EntityKind.SOURCE, id));
    gesture.apply(StepKind.SOURCE, named(sources) + " removed with " + codings + " codings");
    return codings;
  }

  /** How many codings removing these sources would take away, in all layers. */
  public int codings(Collection<Source> sources) {
    Corpus corpus = project.corpus();
    return sources.stream()
        .mapToInt(Source::id)
        .distinct()
        .map(id -> corpus.codings(id).size())
        .sum();
  }

  /** Gives a source a value of a variable, which is made if there is none of that name. */
  public void setValue(Source source, String variable, String value, String who) {
    setValues(List.of(source), variable, value, who);
  }

  /**
   * Gives sources a value of a variable, which is made as a text if there is none of that name.
   *
   * @param value "" to take it away
   * @throws Refusal if it is not of the variable's type
   */
  public void setValues(Collection<Source> sources, String variable, String value, String who) {
    Gesture gesture = new Gesture(project, who);
    ValueChanges values = new ValueChanges(gesture);
    Variable of = values.variable(variable);
    ValueChanges.require(of, value);
    sources.forEach(source -> values.set(standing(gesture.corpus(), source), of, value.strip()));
    gesture.apply(StepKind.VARIABLE, named(sources) + ": " + of.name() + "=" + value.strip());
  }

  /** Gives a case a value of a variable; as with sources. */
  public void setValue(Case of, String variable, String value, String who) {
    setCaseValues(List.of(of), variable, value, who);
  }

  /** Gives cases a value of a variable; as with sources. */
  public void setCaseValues(Collection<Case> cases, String variable, String value, String who) {
    Gesture gesture = new Gesture(project, who);
    ValueChanges values = new ValueChanges(gesture);
    Variable of = values.variable(variable);
    ValueChanges.require(of, value);
    cases.forEach(each -> values.set(gesture.corpus().cases().get(each.id()), of, value.strip()));
    String names = String.join(", ", cases.stream().limit(3).map(Case::name).toList());
    gesture.apply(StepKind.VARIABLE, names + ": " + of.name() + "=" + value.strip());
  }

  /**
   * Adds a variable.
   *
   * @throws Refusal if another has the name, or has it as its label, whatever the case
   */
  public Variable addVariable(String name, VariableType type, String who) {
    return new EditVariables(project).add(name, type, who);
  }

  /** Renames a variable; a name that another has is refused. */
  public void renameVariable(Variable variable, String name, String who) {
    new EditVariables(project).rename(variable, name, who);
  }

  /**
   * Removes a variable with its values.
   *
   * @return how many values went
   */
  public int removeVariable(Variable variable, String who) {
    return new EditVariables(project).remove(variable, who);
  }

  /**
   * Renames a speaker. The label of the turns in the text stays; {@link CorrectText} changes that.
   *
   * @throws Refusal if another speaker of the source has the name
   */
  public void renameSpeaker(Speaker speaker, String name, String who) {
    new EditSpeakers(project).rename(speaker, name, who);
  }

  /** Says whether a speaker asks or answers. */
  public void setRole(Speaker speaker, SpeakerRole role, String who) {
    new EditSpeakers(project).role(speaker, role, who);
  }

  private static Source standing(Corpus corpus, Source source) {
    Source found = corpus.sources().find(source.id());
    if (found == null) {
      throw new Refusal("the source is not in the project any more; choose another");
    }
    return found;
  }

  private static String named(Collection<Source> sources) {
    String first = sources.stream().findFirst().map(Source::name).orElse("");
    return first + (sources.size() > 1 ? " and " + (sources.size() - 1) + " more" : "");
  }
}
