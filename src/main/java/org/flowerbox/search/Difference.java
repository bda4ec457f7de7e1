package org.flowerbox.search;

import java.util.List;
import org.flowerbox.model.Source;

/**
 * Where the index and a study differ.
 *
 * @param missing sources that it lacks, or has in another revision
 * @param gone row keys of sources that it has and the study has not
 */
public record Difference(List<Source> missing, List<Integer> gone) {
  public Difference {
    missing = List.copyOf(missing);
    gone = List.copyOf(gone);
  }

  public boolean isEmpty() {
    return missing.isEmpty() && gone.isEmpty();
  }
}
