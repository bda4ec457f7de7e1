package org.flowerbox.project;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;

/** A program that codes without end and says so after each coding, to be killed at any moment. */
final class CodingLoop {
  private CodingLoop() {}

  /** Makes a project with one source, one code and one coder. */
  static void makeProject(Path file, Path cache) {
    try (Project project =
        Project.create(file, new Study(new UUID(1, 2), "study", "en"), cache, Clock.systemUTC())) {
      int coder = project.newId(EntityKind.CODER);
      int source = project.newId(EntityKind.SOURCE);
      Code code =
          Code.plain(
              project.newId(EntityKind.CODE),
              new UUID(3, 4),
              0,
              0,
              Localized.of("en", "code"),
              "#000000");
      project.apply(
          new Step(
              StepKind.IMPORT,
              "begin",
              0,
              List.of(
                  new Change.Add(new Coder(coder, new UUID(5, 6), "A")),
                  new Change.Add(
                      new Layer(
                          project.newId(EntityKind.LAYER),
                          new UUID(7, 8),
                          "A",
                          LayerKind.CODER,
                          coder)),
                  new Change.AddSource(
                      new Source(
                          source,
                          new UUID(9, 10),
                          "source",
                          SourceKind.INTERVIEW,
                          "f.txt",
                          0,
                          0,
                          0,
                          0,
                          0),
                      "花箱没人管。".repeat(20_000),
                      Turns.NONE,
                      null),
                  new Change.Add(code))));
    }
  }

  static Coding code(Project project) {
    Corpus corpus = project.corpus();
    int id = project.newId(EntityKind.CODING);
    Source source = corpus.sources().list().getFirst();
    int start = id % (source.characters() - 5);
    Layer layer = corpus.layers().list().getFirst();
    int code = corpus.codes().list().getFirst().id();
    Coding coding =
        Coding.of(
            id,
            UUID.randomUUID(),
            source.id(),
            code,
            new Span(start, start + 5),
            layer,
            layer.coder(),
            id);
    project.apply(new Step(StepKind.CODE, "", layer.coder(), List.of(new Change.Add(coding))));
    return coding;
  }

  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    try (Project project = Project.open(file, Path.of(arguments[1]), Clock.systemUTC())) {
      System.out.println("open");
      while (true) {
        Coding coding = code(project);
        System.out.println("coded " + coding.guid());
        System.out.flush();
      }
    } catch (Refusal refused) {
      System.out.println("refused " + refused.getMessage());
      System.exit(1);
    }
  }
}
