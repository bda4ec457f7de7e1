package org.flowerbox.work;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flowerbox.framework.Bundled;
import org.flowerbox.framework.Framework;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Study;
import org.flowerbox.project.Project;
import org.jspecify.annotations.Nullable;

/** Makes a project with a framework's codebook. */
public final class NewProject {
  /** The languages that code names are kept in. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private NewProject() {}

  /**
   * What to make.
   *
   * @param name of the study; null to take the file's
   * @param language {@code en} or {@code zh}
   * @param framework key of a bundled framework, path of a codebook file, or {@code none}
   * @param who who makes it, "" for nobody in particular
   */
  public record Wish(
      Path file, @Nullable String name, String language, String framework, String who) {}

  /** Makes it and opens it. */
  public static Project make(Wish wish, Home home, Path cache, Clock clock) {
    if (!LANGUAGES.contains(wish.language())) {
      throw new Refusal(
          "there is no language " + wish.language() + " for code names; choose en or zh");
    }
    Framework framework =
        wish.framework().equals("none")
            ? null
            : new Bundled(home.codebooks()).read(wish.framework()).framework();
    Study study = new Study(UUID.randomUUID(), name(wish), wish.language());
    Project project = Project.create(wish.file(), study, cache, clock);
    try {
      if (framework != null) {
        CodebookFiles.load(project, framework, wish.who());
      }
      return project;
    } catch (RuntimeException failed) {
      project.close();
      throw failed;
    }
  }

  private static String name(Wish wish) {
    String given = wish.name();
    return given != null
        ? given
        : wish.file().getFileName().toString().replaceFirst("\\.flowerbox$", "");
  }
}
