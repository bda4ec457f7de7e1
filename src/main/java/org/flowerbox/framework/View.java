package org.flowerbox.framework;

import java.util.List;
import java.util.Set;
import org.flowerbox.model.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A named analysis.
 *
 * @param kind one of {@link #KINDS}
 * @param panels one table or drawing for each of these
 * @param layer {@code active}, {@code consensus} or {@code each}: whose codings
 * @param filters only passages that meet every one
 * @param measure what is counted
 * @param percents of what shares are given
 * @param speaks {@code speaker} or {@code spokenOf}: which of the two an actor is
 * @param details what only some kinds have
 * @param quotes whether cells open their quotes
 */
public record View(
    String key,
    Localized name,
    String kind,
    Localized note,
    @Nullable Axis rows,
    @Nullable Axis columns,
    @Nullable Axis panels,
    String layer,
    List<Axis> filters,
    String measure,
    List<String> percents,
    String speaks,
    Details details,
    boolean quotes,
    boolean inferred) {
  /** The kinds of views there are. */
  public static final Set<String> KINDS =
      Set.of(
          "crosstab",
          "frequencies",
          "co-occurrence",
          "coverage",
          "process-chain",
          "typology",
          "tension-matrix",
          "network",
          "framework-matrix",
          "stage-comparison",
          "loop",
          "grounded-theory",
          "saturation");

  public View {
    filters = List.copyOf(filters);
    percents = List.copyOf(percents);
  }

  /**
   * What only some kinds of views have; empty or null in the others.
   *
   * @param relationTypes the relation types drawn by a network or a loop
   * @param within what counts as together: {@code overlap}, {@code turn} or {@code source}
   * @param tables the tables of grounded theory: {@code open}, {@code axial}, {@code selective}
   * @param unit what a typology places: {@code case} or {@code source}
   * @param steps the codes of a process chain, in order
   * @param center the actor in the middle of a network
   * @param relationType the relation type that a coverage, a chain or a matrix is about
   */
  public record Details(
      List<String> relationTypes,
      String within,
      List<String> tables,
      @Nullable Saturation saturation,
      String unit,
      List<String> steps,
      String center,
      List<String> mainCategories,
      String relationType,
      Localized coreCategory,
      List<Structure> structures,
      List<Cell> cells) {
    public Details {
      relationTypes = List.copyOf(relationTypes);
      tables = List.copyOf(tables);
      steps = List.copyOf(steps);
      mainCategories = List.copyOf(mainCategories);
      structures = List.copyOf(structures);
      cells = List.copyOf(cells);
    }
  }

  /**
   * How the saturation test is made.
   *
   * @param base sources that make up the base
   * @param run sources in a run
   * @param threshold per cent of new codes at or below which saturation is said to be reached
   * @param heldBack interviews held back for the test
   */
  public record Saturation(int base, int run, double threshold, int heldBack) {}

  /** How two main categories hang together. */
  public record Structure(String from, String to, Localized meaning) {}

  /** A name or a text given beforehand for one cell. */
  public record Cell(String row, String column, Localized text, Localized name, boolean inferred) {}
}
