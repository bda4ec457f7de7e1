package org.flowerbox.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;

/**
 * Makes large studies through the program's own door: sources with turns and a case each, a codebook, one coder,
 * and codings one by one or in batches.
 */
final class Studies {
  static final int CODES = 200;

  private final Project project;
  private final Random random = new Random(3);

  private Studies(Project project) {
    this.project = project;
  }

  /** A study without codings. */
  static Studies of(Path file, Path cache, int sources, int characters, int turns) {
    Project project =
        Project.create(file, new Study(new UUID(1, 2), "study", "en"), cache, Clock.systemUTC());
    Studies study = new Studies(project);
    study.begin();
    Transcripts transcripts = new Transcripts(5);
    for (int from = 0; from < sources; from += 250) {
      study.addSources(transcripts, from, Math.min(sources, from + 250), characters, turns);
    }
    return study;
  }

  Project project() {
    return project;
  }

  private void begin() {
    List<Change> changes = new ArrayList<>();
    int coder = project.newId(EntityKind.CODER);
    changes.add(new Change.Add(new Coder(coder, guid(), "Anna")));
    changes.add(
        new Change.Add(
            new Layer(project.newId(EntityKind.LAYER), guid(), "Anna", LayerKind.CODER, coder)));
    for (int i = 0; i < CODES; i++) {
      int id = project.newId(EntityKind.CODE);
      Localized name = Localized.of("en", "code " + id);
      changes.add(
          new Change.Add(Code.plain(id, guid(), id <= 10 ? 0 : 1 + id % 10, id, name, "#336699")));
    }
    project.apply(new Step(StepKind.CODEBOOK, "codebook", 0, changes));
  }

  private void addSources(
      Transcripts transcripts, int from, int to, int characters, int turnCount) {
    List<Change> changes = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int id = project.newId(EntityKind.SOURCE);
      int asks = project.newId(EntityKind.SPEAKER);
      int answers = project.newId(EntityKind.SPEAKER);
      String name = "interview " + id;
      Source source =
          new Source(id, guid(), name, SourceKind.INTERVIEW, name + ".txt", 0, 0, characters, 0, 0);
      changes.add(
          new Change.AddSource(
              source,
              transcripts.text(i, characters),
              turns(characters, turnCount, asks, answers),
              null));
      changes.add(
          new Change.Add(new Speaker(asks, guid(), id, "Interviewer", SpeakerRole.INTERVIEWER)));
      changes.add(
          new Change.Add(new Speaker(answers, guid(), id, "P" + id, SpeakerRole.PARTICIPANT)));
      int person = project.newId(EntityKind.CASE);
      int link = project.newId(EntityKind.CASE_LINK);
      changes.add(new Change.Add(new Case(person, guid(), "P" + id, CaseKind.PERSON)));
      changes.add(new Change.Add(new CaseLink(link, person, id, answers, null)));
    }
    project.apply(new Step(StepKind.IMPORT, "import", 0, changes));
  }

  /** Adds one transcript whose turns are its lines. */
  Source addTranscript(String name, int characters) {
    int id = project.newId(EntityKind.SOURCE);
    int asks = project.newId(EntityKind.SPEAKER);
    int answers = project.newId(EntityKind.SPEAKER);
    String text = new Transcripts(id).text(0, characters);
    Source source =
        new Source(id, guid(), name, SourceKind.INTERVIEW, name + ".txt", 0, 0, characters, 0, 0);
    project.apply(
        new Step(
            StepKind.IMPORT,
            "import",
            0,
            List.of(
                new Change.AddSource(source, text, lines(text, asks, answers), null),
                new Change.Add(
                    new Speaker(asks, guid(), id, "Interviewer", SpeakerRole.INTERVIEWER)),
                new Change.Add(
                    new Speaker(answers, guid(), id, "P" + id, SpeakerRole.PARTICIPANT)))));
    return project.corpus().sources().get(id);
  }

  private static Turns lines(String text, int asks, int answers) {
    Turns.Builder turns = new Turns.Builder();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      int name = text.indexOf('：', start) + 1;
      boolean named = name > 0 && name < end - 1;
      int speaker = turns.size() % 2 == 0 ? asks : answers;
      turns.add(start, named ? name : start, end, speaker, Turns.NO_TIME);
      start = end;
    }
    return turns.build();
  }

  private static Turns turns(int characters, int count, int asks, int answers) {
    Turns.Builder turns = new Turns.Builder();
    int length = characters / count;
    for (int i = 0; i < count; i++) {
      turns.add(
          i * length, i * length + 4, (i + 1) * length, i % 2 == 0 ? asks : answers, Turns.NO_TIME);
    }
    return turns.build();
  }

  /** Codes passages one step each, some thirty in a source before the next is taken. */
  void codeOneByOne(int count) {
    for (int i = 0; i < count; i++) {
      apply(List.of(new Change.Add(coding(source(i / 30)))));
    }
  }

  /**
   * Codes passages in steps of many, each going through the sources in order as autocoding does.
   */
  void codeInBatches(int count, int batch) {
    for (int from = 0; from < count; from += batch) {
      List<Change> changes = new ArrayList<>();
      int size = Math.min(batch, count - from);
      for (int i = 0; i < size; i++) {
        changes.add(new Change.Add(coding(source((int) ((long) i * sources().size() / size)))));
      }
      apply(changes);
    }
  }

  void apply(List<Change> changes) {
    project.apply(new Step(StepKind.CODE, "", coder(), changes));
  }

  private List<Source> sources() {
    return project.corpus().sources().list();
  }

  private Source source(int index) {
    return sources().get(index % sources().size());
  }

  private int coder() {
    return project.corpus().coders().list().getFirst().id();
  }

  /** A new coding of a passage of that source, with any code. */
  Coding coding(Source source) {
    return coding(source, span(source));
  }

  /** A new coding of that passage, with any code. */
  Coding coding(Source source, Span span) {
    Corpus corpus = project.corpus();
    int id = project.newId(EntityKind.CODING);
    int code = corpus.codes().list().get(random.nextInt(CODES)).id();
    Layer layer = corpus.layers().list().getFirst();
    return Coding.of(
        id, guid(), source.id(), code, span, layer, layer.coder(), project.now());
  }

  /** A passage of that source. */
  Span span(Source source) {
    int start = random.nextInt(source.characters() - 200);
    return new Span(start, start + 20 + random.nextInt(180));
  }

  private UUID guid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
