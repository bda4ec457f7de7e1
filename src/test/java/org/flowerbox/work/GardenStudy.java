package org.flowerbox.work;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.model.Turns;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;
import org.flowerbox.project.Project;

/** A small study in a real file: two sources, six codes, two terms; nothing coded yet. */
final class GardenStudy implements AutoCloseable {
  static final String TALK =
      "Q: Who waters the boxes?\nAnna: Anna does. Annabel and Anna's sister help.\n";
  static final String NOTES = "花箱没人管😀。安娜说认养以后没有人来。";

  final Project project;

  GardenStudy(Path folder) {
    project =
        Project.create(
            folder.resolve("garden.flowerbox"),
            new Study(new UUID(1, 2), "garden", "en"),
            folder.resolve("cache"),
            Clock.systemUTC());
    List<Change> changes = new ArrayList<>();
    code(changes, 1, 0, 0, "trust", "#0072B2");
    code(changes, 2, 1, 0, "weak", "#4C9CC9");
    code(changes, 3, 1, 1, "strong", "#99C6E0");
    code(changes, 4, 0, 1, "ties", "#D55E00");
    code(changes, 5, 4, 0, "Weak", "#E18E4C");
    code(changes, 6, 0, 2, "heading", "#009E73");
    changes.set(5, new Change.Add(((Code) ((Change.Add) changes.get(5)).row()).withCodable(false)));
    source(changes, 1, "talk", TALK, talkTurns());
    source(changes, 2, "notes", NOTES, Turns.NONE);
    speaker(changes, 1, "Q", SpeakerRole.INTERVIEWER);
    speaker(changes, 2, "Anna", SpeakerRole.PARTICIPANT);
    changes.add(new Change.Add(new Case(1, new UUID(5, 1), "Anna", CaseKind.PERSON)));
    changes.add(new Change.Add(new CaseLink(1, 1, 1, 2, null)));
    changes.add(
        new Change.Add(
            new Variable(
                1, new UUID(6, 1), "interviewee", Localized.of("zh", "受访者"), VariableType.TEXT)));
    changes.add(new Change.Add(new VariableValue(1, 1, 1, 0, "Anna")));
    term(changes, 1, TermKind.ACTOR, "resident");
    term(changes, 2, TermKind.STAGE, "adoption");
    project.apply(new Step(StepKind.IMPORT, "begin", 0, changes));
    giveOutKeys();
  }

  /** The keys above were not asked for, so the project must not give them out again. */
  private void giveOutKeys() {
    for (EntityKind kind : EntityKind.values()) {
      while (project.newId(kind) < 9) {
        // the next
      }
    }
  }

  private static Turns talkTurns() {
    int second = TALK.indexOf("Anna:");
    return new Turns.Builder()
        .add(0, 3, second - 1, 1, Turns.NO_TIME)
        .add(second, second + 6, TALK.length() - 1, 2, Turns.NO_TIME)
        .build();
  }

  private static void code(
      List<Change> changes, int id, int parent, int position, String name, String color) {
    changes.add(
        new Change.Add(
            Code.plain(id, new UUID(3, id), parent, position, Localized.of("en", name), color)));
  }

  private static void source(List<Change> changes, int id, String name, String text, Turns turns) {
    changes.add(
        new Change.AddSource(
            new Source(
                id, new UUID(4, id), name, SourceKind.INTERVIEW, name + ".txt", 0, 0, 0, 0, 0),
            text,
            turns,
            null));
  }

  private static void speaker(List<Change> changes, int id, String name, SpeakerRole role) {
    changes.add(new Change.Add(new Speaker(id, new UUID(7, id), 1, name, role)));
  }

  private static void term(List<Change> changes, int id, TermKind kind, String name) {
    changes.add(
        new Change.Add(
            new Term(id, new UUID(8, id), kind, name, Localized.of("en", name), List.of())));
  }

  Corpus corpus() {
    return project.corpus();
  }

  Code code(int id) {
    return corpus().codes().get(id);
  }

  Source source(int id) {
    return corpus().sources().get(id);
  }

  String text(int source) {
    return corpus().text(source(source));
  }

  /** Where these words stand first in the source. */
  Span at(int source, String words) {
    int start = text(source).indexOf(words);
    return new Span(start, start + words.length());
  }

  /** Codes the first place of these words. */
  Coding code(int source, String words, int code, String coder) {
    return new CodePassages(project)
        .code(code(code), source(source), at(source, words), coder, null, 0);
  }

  /** The coding as it is now. */
  Coding now(Coding coding) {
    Codings codings = corpus().codings(coding.source());
    return codings.get(codings.indexOf(coding.id()));
  }

  /** Words, code and coder of every coding of the source. */
  List<String> codings(int source) {
    Codings codings = corpus().codings(source);
    String text = text(source);
    return IntStream.range(0, codings.size())
        .mapToObj(codings::get)
        .map(
            coding ->
                coding.span().in(text)
                    + " | "
                    + path(code(coding.code()))
                    + " | "
                    + corpus().coders().get(coding.coder()).name())
        .toList();
  }

  /** The codebook, a path a code in the order of the tree. */
  List<String> codes() {
    return corpus().codeTree().inOrder().stream().map(this::path).toList();
  }

  String path(Code code) {
    Code above = corpus().codes().find(code.parent());
    return (above == null ? "" : path(above) + "/") + code.name().in("en");
  }

  /** All that the study holds, to compare. */
  String state() {
    StringBuilder state = new StringBuilder(corpus().tables().toString());
    for (Source source : corpus().sources()) {
      state.append(corpus().text(source)).append(corpus().turns(source.id()));
      Codings codings = corpus().codings(source.id());
      IntStream.range(0, codings.size()).forEach(i -> state.append(codings.get(i)).append('\n'));
    }
    return state.toString();
  }

  /** How many steps there are. */
  int steps() {
    return corpus().step();
  }

  @Override
  public void close() {
    if (!project.check(Progress.NONE).isEmpty()) {
      throw new AssertionError(project.check(Progress.NONE).toString());
    }
    project.close();
  }
}
