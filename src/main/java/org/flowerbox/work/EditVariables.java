package org.flowerbox.work;

import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.project.Project;
import org.jspecify.annotations.Nullable;

/** Changes which variables sources and cases have, each time as one step. */
final class EditVariables {
  private final Project project;

  EditVariables(Project project) {
    this.project = project;
  }

  /**
   * Adds a variable.
   *
   * @throws Refusal if another has the name, or has it as its label, whatever the case
   */
  Variable add(String name, VariableType type, String who) {
    Gesture gesture = new Gesture(project, who);
    requireFree(gesture, name, null);
    Variable made = new ValueChanges(gesture).add(name, type);
    gesture.apply(StepKind.VARIABLE, "new variable " + made.name());
    return made;
  }

  void rename(Variable variable, String name, String who) {
    Gesture gesture = new Gesture(project, who);
    Variable before = gesture.corpus().variables().get(variable.id());
    requireFree(gesture, name, before);
    gesture.edit(
        before,
        new Variable(before.id(), before.guid(), name.strip(), before.label(), before.type()));
    gesture.apply(StepKind.VARIABLE, before.name() + " renamed to " + name.strip());
  }

  /**
   * Removes a variable with its values.
   *
   * @return how many values went
   */
  int remove(Variable variable, String who) {
    Gesture gesture = new Gesture(project, who);
    Variable before = gesture.corpus().variables().get(variable.id());
    long values =
        gesture.corpus().values().stream().filter(value -> value.variable() == before.id()).count();
    gesture.remove(EntityKind.VARIABLE, before.id());
    gesture.apply(StepKind.VARIABLE, before.name() + " removed with " + values + " values");
    return (int) values;
  }

  private static void requireFree(Gesture gesture, String name, @Nullable Variable self) {
    if (name.isBlank()) {
      throw new Refusal("a variable needs a name");
    }
    Variable known = new Lookup(gesture.corpus()).variable(name);
    if (known != null && (self == null || known.id() != self.id())) {
      throw new Refusal(
          "there is a variable \"" + known.name() + "\" already; choose another name");
    }
  }
}
