package org.flowerbox.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SpliceTest {
  @RepeatedTest(200)
  void anyListBecomesAnyOther(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Integer> list = random(random);
    List<Integer> wanted = random(random);
    Splice.into(list, wanted);
    assertThat(list).as("seed %d", repetition.getCurrentRepetition()).isEqualTo(wanted);
  }

  private static List<Integer> random(Random random) {
    return new ArrayList<>(random.ints(random.nextInt(8), 0, 3).boxed().toList());
  }

  @Test
  void whatStandsBeforeAndBehindIsLeftAlone() {
    ObservableList<String> list = FXCollections.observableArrayList("a", "b", "c", "d");
    List<String> heard = new ArrayList<>();
    list.addListener(
        (ListChangeListener<String>)
            change -> {
              while (change.next()) {
                heard.add(change.getRemoved() + " -> " + change.getAddedSubList());
              }
            });
    Splice.into(list, List.of("a", "x", "c", "d"));
    Splice.into(list, List.of("a", "x", "y", "c", "d"));
    Splice.into(list, List.of("a", "x", "y", "c", "d"));
    assertThat(heard).containsExactly("[b] -> [x]", "[] -> [y]");
  }
}
