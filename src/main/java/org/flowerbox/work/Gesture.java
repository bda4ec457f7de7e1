package org.flowerbox.work;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Entity;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/** Collects the changes of one gesture, which becomes one step, or none where nothing changes. */
final class Gesture {
  private final Project project;
  private final Coders.Person person;
  private final Corpus corpus;
  private final List<Change> changes = new ArrayList<>();

  /**
   * A gesture.
   *
   * @param who who makes it, "" for nobody in particular
   */
  Gesture(Project project, String who) {
    this(project, Coders.person(project, who));
  }

  Gesture(Project project, Coders.Person person) {
    this.project = project;
    this.person = person;
    this.corpus = project.corpus();
  }

  /** The gesture of somebody who codes. */
  static Gesture of(Project project, Coders.AtWork coder) {
    return new Gesture(project, new Coders.Person(coder.coder().id(), coder.missing()));
  }

  /** The study as it was when the gesture began. */
  Corpus corpus() {
    return corpus;
  }

  /** Row key of who makes it, 0 for nobody. */
  int who() {
    return person.id();
  }

  int newId(EntityKind kind) {
    return project.newId(kind);
  }

  long now() {
    return project.now();
  }

  String name(Code code) {
    return code.name().in(corpus.study().language());
  }

  void add(Entity row) {
    changes.add(new Change.Add(row));
  }

  void edit(Entity row) {
    changes.add(new Change.Edit(row));
  }

  /** Edits the row unless it is so already. */
  void edit(Entity before, Entity after) {
    if (!before.equals(after)) {
      edit(after);
    }
  }

  void remove(EntityKind kind, int id) {
    changes.add(new Change.Remove(kind, id));
  }

  void correct(Change.Correct correction) {
    changes.add(correction);
  }

  List<Change> changes() {
    return changes;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Writes the step; where nothing changes, nothing is written. */
  void apply(StepKind kind, String summary) {
    if (!changes.isEmpty()) {
      List<Change> all = new ArrayList<>(person.missing());
      all.addAll(changes);
      project.apply(new Step(kind, summary, person.id(), all));
    }
  }
}
