package org.flowerbox.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.flowerbox.importing.Imported;
import org.flowerbox.importing.Voice;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Change;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;
import org.flowerbox.project.Project;

/**
 * What importing documents adds to a project: sources with speakers, cases for those who answer,
 * and values of variables. Remembers what it gave out, so that one object serves for a whole
 * import.
 */
final class SourceChanges {
  private final Project project;
  private final FreeNames names;
  private final Map<String, Case> cases = new HashMap<>();
  private final Map<String, Variable> variables = new HashMap<>();

  SourceChanges(Project project) {
    this.project = project;
    Corpus corpus = project.corpus();
    names = new FreeNames(corpus);
    corpus.cases().forEach(known -> cases.put(key(known.name()), known));
    corpus.variables().forEach(variable -> variables.put(key(variable.name()), variable));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Changes that add the document, and the source as it will be called. */
  Source add(Imported document, List<Change> changes) {
    Source source =
        new Source(
            project.newId(EntityKind.SOURCE),
            UUID.randomUUID(),
            names.take(document.name()),
            document.kind(),
            document.fileName(),
            0,
            0,
            document.text().length(),
            0,
            project.now());
    List<Speaker> speakers = speakers(document, source);
    changes.add(
        new Change.AddSource(
            source, document.text(), turns(document.turns(), speakers), document.original()));
    speakers.forEach(speaker -> changes.add(new Change.Add(speaker)));
    document.variables().forEach((name, value) -> addValue(source, name, value, changes));
    if (isRow(document)) {
      addCase(source, 0, rowName(document, source), changes);
    } else {
      addSpeakerCases(document, source, speakers, changes);
    }
    return source;
  }

  /** A row of a table is a case: somebody who filled in a questionnaire. */
  private static boolean isRow(Imported document) {
    return document.fileName().matches("(?i).*\\.(csv|tsv|xlsx|xlsm)");
  }

  /**
   * The row's own name where it tells it apart, else the source's, which has the file's name before
   * it.
   */
  private static String rowName(Imported document, Source source) {
    String stem = document.fileName().substring(0, document.fileName().lastIndexOf('.'));
    String own =
        document.name().startsWith(stem)
            ? document.name().substring(stem.length()).strip()
            : document.name();
    return own.isEmpty() || own.startsWith("row ") || CaseNames.isGeneric(own)
        ? source.name()
        : own;
  }

  private void addSpeakerCases(
      Imported document, Source source, List<Speaker> speakers, List<Change> changes) {
    String interviewee = document.variables().getOrDefault("interviewee", "");
    long answering =
        speakers.stream().filter(speaker -> speaker.role() == SpeakerRole.PARTICIPANT).count();
    for (Speaker speaker : speakers) {
      if (speaker.role() == SpeakerRole.PARTICIPANT) {
        boolean named =
            answering > 1 || interviewee.isEmpty() || !CaseNames.isAnonymous(speaker.name());
        if (named && CaseNames.isGeneric(speaker.name())) {
          addOwnCase(source, speaker, changes);
        } else {
          addCase(source, speaker.id(), named ? speaker.name() : interviewee, changes);
        }
      }
    }
  }

  private List<Speaker> speakers(Imported document, Source source) {
    List<Speaker> speakers = new ArrayList<>();
    for (Voice voice : document.voices()) {
      speakers.add(
          new Speaker(
              project.newId(EntityKind.SPEAKER),
              UUID.randomUUID(),
              source.id(),
              voice.name(),
              voice.role()));
    }
    return speakers;
  }

  private static Turns turns(Turns found, List<Speaker> speakers) {
    Turns.Builder turns = new Turns.Builder();
    for (int i = 0; i < found.size(); i++) {
      int speaker = found.speaker(i) == 0 ? 0 : speakers.get(found.speaker(i) - 1).id();
      turns.add(found.start(i), found.body(i), found.end(i), speaker, found.time(i));
    }
    return turns.build();
  }

  private void addValue(Source source, String name, String value, List<Change> changes) {
    Variable variable = variables.get(key(name));
    if (variable == null) {
      VariableType type = name.equals("date") ? VariableType.DATE : VariableType.TEXT;
      variable =
          new Variable(
              project.newId(EntityKind.VARIABLE),
              UUID.randomUUID(),
              name,
              Folders.label(name),
              type);
      variables.put(key(name), variable);
      changes.add(new Change.Add(variable));
    }
    changes.add(
        new Change.Add(
            new VariableValue(
                project.newId(EntityKind.VARIABLE_VALUE), variable.id(), source.id(), 0, value)));
  }

  private void addOwnCase(Source source, Speaker speaker, List<Change> changes) {
    String name = speaker.name();
    addCase(
        source,
        speaker.id(),
        cases.containsKey(key(name)) ? name + " (" + source.name() + ")" : name,
        changes);
  }

  /**
   * The case of that name, made where it is not there yet, gets the speaker, or with none the whole
   * source.
   */
  private void addCase(Source source, int speaker, String name, List<Change> changes) {
    Case known = cases.get(key(name));
    if (known == null) {
      known = new Case(project.newId(EntityKind.CASE), UUID.randomUUID(), name, CaseKind.PERSON);
      cases.put(key(name), known);
      changes.add(new Change.Add(known));
    }
    changes.add(
        new Change.Add(
            new CaseLink(
                project.newId(EntityKind.CASE_LINK), known.id(), source.id(), speaker, null)));
  }
}
