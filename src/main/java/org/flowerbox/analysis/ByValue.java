package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flowerbox.model.Case;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.model.VariableValue;
import org.jspecify.annotations.Nullable;

/**
 * Passages divided by the value of a variable: that of the passage's case if the case has one, else
 * that of its source.
 */
final class ByValue implements Division {
  private static final int NO_VALUE = -1;

  private final Corpus corpus;
  private final Variable variable;
  private final List<String> values;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] ofCase;
  private int ofSource;

  ByValue(Corpus corpus, int variableId) {
    this.corpus = corpus;
    variable = corpus.variables().get(variableId);
    Set<String> found = new TreeSet<>(order(variable.type(), corpus.study().language()));
    for (VariableValue value : corpus.values()) {
      if (value.variable() == variableId && isAlive(value)) {
        found.add(value.value().strip());
      }
    }
    values = new ArrayList<>(found);
    values.add(NONE);
    for (int i = 0; i < found.size(); i++) {
      places.put(values.get(i), i);
    }
    ofCase = new int[corpus.cases().bound()];
    Arrays.fill(ofCase, NO_VALUE);
    for (Case each : corpus.cases()) {
      ofCase[each.id()] = place(corpus.links().value(each, variable));
    }
  }

  private boolean isAlive(VariableValue value) {
    boolean alive = value.source() == 0 || corpus.sources().find(value.source()) != null;
    return alive
        && (value.caseId() == 0 || corpus.cases().find(value.caseId()) != null)
        && !value.value().isBlank();
  }

  private static Comparator<String> order(VariableType type, String language) {
    Comparator<String> natural = new NaturalOrder(language);
    return type == VariableType.NUMBER
        ? Comparator.comparingDouble(ByValue::number).thenComparing(natural)
        : natural;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException _) {
      return Double.POSITIVE_INFINITY;
    }
  }

  private int place(@Nullable String value) {
    return value == null || value.isBlank()
        ? NO_VALUE
        : places.getOrDefault(value.strip(), NO_VALUE);
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public void enter(Source source) {
    int own = place(corpus.links().value(source, variable));
    ofSource = own == NO_VALUE ? values.size() - 1 : own;
  }

  @Override
  public int value(int coder, int speaker, int caseId) {
    if (caseId == 0) {
      return NO_VALUE;
    }
    return ofCase[caseId] == NO_VALUE ? ofSource : ofCase[caseId];
  }

  @Override
  public int fallback() {
    return ofSource;
  }

  @Override
  public boolean isKept(int value, boolean countedInAnotherLayer) {
    return countedInAnotherLayer || value != values.size() - 1;
  }

  @Override
  public String several() {
    return "values of " + variable.name();
  }
}
