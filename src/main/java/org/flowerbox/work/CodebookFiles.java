package org.flowerbox.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flowerbox.framework.Bundled;
import org.flowerbox.framework.Codebook;
import org.flowerbox.framework.CodebookCsv;
import org.flowerbox.framework.Framework;
import org.flowerbox.framework.FrameworkFile;
import org.flowerbox.model.Change;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/** Codebooks and frameworks, into a project and out of it. */
public final class CodebookFiles {
  private CodebookFiles() {}

  /**
   * Reads a framework (JSON) or codebook (JSON, CSV) into the project, as one step. Codes that it
   * has already are updated.
   *
   * @param keyOrPath a bundled framework's key, or a file
   * @param who who does so, "" for nobody in particular
   * @return remarks on what the file left open
   */
  public static List<Problem> load(Project project, Home home, String keyOrPath, String who) {
    CodebookCsv.Reading reading = new Bundled(home.codebooks()).read(keyOrPath);
    load(project, reading.framework(), who);
    return reading.remarks();
  }

  static void load(Project project, Framework framework, String who) {
    List<Change> changes = Codebook.changes(framework, project.corpus(), project::newId);
    if (changes.isEmpty()) {
      throw new Refusal("the project has all of this codebook already; nothing was changed");
    }
    String name = framework.name().in(project.corpus().study().language());
    Coders.Person person = Coders.person(project, who);
    List<Change> all = new ArrayList<>(person.missing());
    all.addAll(changes);
    project.apply(
        new Step(StepKind.CODEBOOK, name.isEmpty() ? framework.key() : name, person.id(), all));
  }

  /** Writes the project's codebook as it stands, as JSON or CSV by the file's ending. */
  public static void save(Project project, Path file) {
    Framework framework = Codebook.of(project.corpus());
    String ending = file.getFileName().toString().toLowerCase(Locale.ROOT);
    byte[] content;
    if (ending.endsWith(".json")) {
      content = FrameworkFile.write(framework).getBytes(StandardCharsets.UTF_8);
    } else if (ending.endsWith(".csv")) {
      content = CodebookCsv.write(framework);
    } else {
      throw new Refusal(
          file
              + ": a codebook is written as .json (everything) or .csv (the codes); choose one of these endings");
    }
    try {
      Files.write(file, content);
    } catch (IOException failed) {
      throw new Refusal(
          file + ": the codebook could not be written (" + failed.getMessage() + ")", failed);
    }
  }
}
