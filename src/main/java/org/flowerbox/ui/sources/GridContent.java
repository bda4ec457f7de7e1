package org.flowerbox.ui.sources;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Variable;
import org.flowerbox.work.Cases;
import org.jspecify.annotations.Nullable;

/**
 * What the grid of variables holds: a line for each source or each case, a value for each variable.
 * Made beside the window; immutable.
 *
 * @param cases whether the lines are cases
 */
record GridContent(boolean cases, List<Variable> variables, List<Line> lines) {
  /** Nothing yet. */
  static final GridContent EMPTY = new GridContent(false, List.of(), List.of());

  /**
   * A line.
   *
   * @param source row key of the source, 0 for a case
   * @param caseId row key of the case, 0 for a source
   * @param order where its name comes
   * @param about what stands beside the name: the kind of a source, the sources of a case
   * @param own its own values, "" for none, in the order of the variables
   * @param taken where it has none of its own, what a case takes from its sources
   */
  record Line(
      int source,
      int caseId,
      String name,
      NameKey order,
      String about,
      List<String> own,
      List<String> taken) {
    /** The value that holds for that variable, by its place. */
    String value(int variable) {
      String mine = own.get(variable);
      return mine.isEmpty() ? taken.get(variable) : mine;
    }

    boolean isTaken(int variable) {
      return own.get(variable).isEmpty() && !taken.get(variable).isEmpty();
    }

    /** What tells it from other lines. */
    int key() {
      return source != 0 ? source : caseId;
    }
  }

  static GridContent of(Corpus corpus, boolean cases) {
    List<Variable> variables = corpus.variables().list();
    Collator letters = NameKey.letters();
    List<Line> lines = new ArrayList<>();
    if (cases) {
      corpus.cases().forEach(each -> lines.add(line(corpus, each, variables, letters)));
    } else {
      corpus.sources().forEach(each -> lines.add(line(corpus, each, variables, letters)));
    }
    return new GridContent(cases, variables, List.copyOf(lines));
  }

  private static Line line(
      Corpus corpus, Source source, List<Variable> variables, Collator letters) {
    List<String> own =
        variables.stream().map(each -> text(corpus.links().value(source, each))).toList();
    return new Line(
        source.id(),
        0,
        source.name(),
        NameKey.of(source.name(), letters),
        Groups.key(source.kind()),
        own,
        variables.stream().map(_ -> "").toList());
  }

  private static Line line(Corpus corpus, Case of, List<Variable> variables, Collator letters) {
    Map<String, String> all = Cases.values(corpus, of);
    List<String> own =
        variables.stream().map(each -> text(corpus.links().value(of, each))).toList();
    return new Line(
        0,
        of.id(),
        of.name(),
        NameKey.of(of.name(), letters),
        sources(corpus, of),
        own,
        variables.stream().map(each -> all.getOrDefault(each.name(), "")).toList());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String sources(Corpus corpus, Case of) {
    return corpus.links().linksOf(of).stream()
        .map(CaseLink::source)
        .distinct()
        .map(corpus.sources()::find)
        .filter(source -> source != null)
        .map(Source::name)
        .collect(Collectors.joining(", "));
  }
}
