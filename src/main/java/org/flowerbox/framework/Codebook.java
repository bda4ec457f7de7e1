package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;

/**
 * Brings a framework into a project, and gets the project's codebook out again. Safe on any thread.
 */
public final class Codebook {
  /** Gives out row keys. */
  public interface Ids {
    /** A key that no row of that kind has or had. */
    int next(EntityKind kind);
  }

  private Codebook() {}

  /**
   * What makes the framework part of the project, parents before their children; nothing where it
   * is all there already.
   *
   * <p>A code, actor, stage, level or variable that the project has (the same guid or, failing
   * that, the same key) takes what the file says and keeps its row key and guid; where the file
   * says nothing the project's text stays. Nothing is removed. A full framework leaves the codes of
   * another loaded framework alone even where keys are the same: its own code then gets a longer
   * key.
   */
  public static List<Change> changes(Framework framework, Corpus corpus, Ids ids) {
    List<Change> changes = new ArrayList<>(new CodeChanges(framework, corpus, ids).list());
    changes.addAll(new TermChanges(framework, corpus, ids).list());
    return changes;
  }

  /**
   * The codebook as it stands in the project: every live code with all its texts, and the actors,
   * stages and levels. Where just one framework is loaded, also its variables, relation types,
   * relations and views, less what refers to codes that are gone.
   */
  public static Framework of(Corpus corpus) {
    return new ProjectCodebook(corpus).framework();
  }

  /** The live codes that stand in the project for one of the framework's. */
  public static List<Code> known(Framework framework, Corpus corpus) {
    CodeMatch match = new CodeMatch(framework, corpus);
    return corpus.codes().stream().filter(match::covers).toList();
  }

  /** The live code that stands in the project for the framework's code of that key. */
  public static Optional<Code> code(Framework framework, String key, Corpus corpus) {
    return framework
        .allCodes()
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .flatMap(entry -> Optional.ofNullable(new CodeMatch(framework, corpus).of(entry)));
  }
}
