package org.flowerbox.analysis;

import java.util.List;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;

/** Passages divided by who coded them. Each layer shows the coders that have codings in it. */
final class ByCoder implements Division {
  private final List<String> values;
  private final int[] places;

  ByCoder(Corpus corpus) {
    List<Coder> coders = corpus.coders().list();
    places = new int[corpus.coders().bound()];
    for (int i = 0; i < coders.size(); i++) {
      places[coders.get(i).id()] = i;
    }
    values = Labels.apart(coders.stream().map(Coder::name).toList());
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public void enter(Source source) {}

  @Override
  public int value(int coder, int speaker, int caseId) {
    return coder < places.length ? places[coder] : -1;
  }

  @Override
  public int fallback() {
    return 0;
  }

  @Override
  public boolean isKept(int value, boolean countedInAnotherLayer) {
    return false;
  }
}
