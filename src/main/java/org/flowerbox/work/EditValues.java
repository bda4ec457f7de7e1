package org.flowerbox.work;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flowerbox.model.Case;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.DoneMark;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;
import org.flowerbox.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * Fills many cells of the grid of variables at once, and marks many sources as done, each time as
 * one step; a change to what is so already writes none. Whose name {@code who} is makes the step.
 */
public final class EditValues {
  private final Project project;

  public EditValues(Project project) {
    this.project = project;
  }

  /**
   * A cell of the grid.
   *
   * @param source row key of the source, 0 where it is a case's
   * @param caseId row key of the case, 0 where it is a source's
   * @param variable row key of the variable
   * @param value what it says from now on, "" for nothing
   */
  public record Cell(int source, int caseId, int variable, String value) {}

  /** Whether that can be a value of a variable of that type; nothing always can. */
  public static boolean fits(VariableType type, String value) {
    try {
      ValueChanges.require(
          new Variable(0, new UUID(0, 0), "", Localized.NONE, type), value.strip());
      return true;
    } catch (Refusal unfit) {
      return false;
    }
  }

  /**
   * Fills them.
   *
   * @throws Refusal if a value is not of its variable's type; none is filled then
   */
  public void fill(List<Cell> cells, String who) {
    Gesture gesture = new Gesture(project, who);
    ValueChanges values = new ValueChanges(gesture);
    cells.forEach(cell -> fill(gesture, values, cell));
    gesture.apply(StepKind.VARIABLE, summary(gesture.corpus(), cells));
  }

  private static void fill(Gesture gesture, ValueChanges values, Cell cell) {
    Corpus corpus = gesture.corpus();
    Variable variable = corpus.variables().get(cell.variable());
    String value = cell.value().strip();
    ValueChanges.require(variable, value);
    if (cell.source() != 0) {
      values.set(corpus.sources().get(cell.source()), variable, value);
    } else {
      values.set(corpus.cases().get(cell.caseId()), variable, value);
    }
  }

  private static String summary(Corpus corpus, List<Cell> cells) {
    if (cells.size() != 1) {
      return cells.size() + " values";
    }
    Cell cell = cells.getFirst();
    Source source = corpus.sources().find(cell.source());
    Case of = corpus.cases().find(cell.caseId());
    return name(source, Source::name)
        + name(of, Case::name)
        + ": "
        + corpus.variables().get(cell.variable()).name()
        + "="
        + cell.value().strip();
  }

  private static <E> String name(@Nullable E row, Function<E, String> name) {
    return row == null ? "" : name.apply(row);
  }

  /**
   * Gives a variable another type.
   *
   * @throws Refusal if a value it has already is not of that type
   */
  public void retype(Variable variable, VariableType type, String who) {
    Gesture gesture = new Gesture(project, who);
    Variable before = gesture.corpus().variables().get(variable.id());
    Variable after = new Variable(before.id(), before.guid(), before.name(), before.label(), type);
    for (VariableValue value : gesture.corpus().values()) {
      if (value.variable() == before.id()) {
        ValueChanges.require(after, value.value());
      }
    }
    gesture.edit(before, after);
    gesture.apply(StepKind.VARIABLE, before.name() + ": " + type);
  }

  /**
   * Marks sources as done for a coder, or as not done.
   *
   * @throws Refusal if the coder is nobody
   */
  public void markDone(Collection<Source> sources, boolean done, String who) {
    if (who.isBlank()) {
      throw new Refusal("say who codes first: a source is done for one coder");
    }
    Gesture gesture = Gesture.of(project, Coders.named(project, who));
    for (Source source : sources) {
      DoneMark known = gesture.corpus().links().doneMark(source.id(), gesture.who());
      if (done && known == null) {
        int id = gesture.newId(EntityKind.DONE_MARK);
        gesture.add(new DoneMark(id, source.id(), gesture.who(), gesture.now()));
      } else if (!done && known != null) {
        gesture.remove(EntityKind.DONE_MARK, known.id());
      }
    }
    String first = sources.stream().findFirst().map(Source::name).orElse("");
    String more = sources.size() > 1 ? " and " + (sources.size() - 1) + " more" : "";
    gesture.apply(StepKind.DONE, first + more + (done ? ": done" : ": not done"));
  }
}
