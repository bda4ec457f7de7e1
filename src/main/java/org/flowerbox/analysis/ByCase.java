package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.flowerbox.model.Case;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;

/** Passages divided by the case they belong to. */
final class ByCase implements Division {
  private final List<String> values;
  private final int[] columns;

  ByCase(Corpus corpus) {
    List<Case> cases = new ArrayList<>(corpus.cases().list());
    cases.sort(Comparator.comparing(Case::name, new NaturalOrder(corpus.study().language())));
    columns = new int[corpus.cases().bound()];
    List<String> names = new ArrayList<>();
    for (Case ofCase : cases) {
      columns[ofCase.id()] = names.size();
      names.add(ofCase.name());
    }
    names.add(NONE);
    values = Labels.apart(names);
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public void enter(Source source) {}

  @Override
  public int value(int coder, int speaker, int caseId) {
    return caseId == 0 ? -1 : columns[caseId];
  }

  @Override
  public int fallback() {
    return values.size() - 1;
  }

  @Override
  public boolean isKept(int value, boolean countedInAnotherLayer) {
    return countedInAnotherLayer || value != fallback();
  }

  @Override
  public String several() {
    return "cases";
  }
}
