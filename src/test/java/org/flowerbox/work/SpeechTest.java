package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.flowerbox.importing.Voice;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of speakers, against lists of turns changed one by one. */
class SpeechTest {
  private record Turn(int start, int body, int end, String who, int time) {}

  private static List<Turn> turns(Speech speech) {
    List<Turn> turns = new ArrayList<>();
    Turns found = speech.turns();
    for (int i = 0; i < found.size(); i++) {
      String who = found.speaker(i) == 0 ? "" : speech.voices().get(found.speaker(i) - 1).name();
      turns.add(new Turn(found.start(i), found.body(i), found.end(i), who, found.time(i)));
    }
    return turns;
  }

  private static Speech random(Random random) {
    List<Voice> voices = new ArrayList<>();
    for (String name : List.of("A", "B", "C")) {
      voices.add(new Voice(name, SpeakerRole.values()[random.nextInt(2)]));
    }
    Turns.Builder turns = new Turns.Builder();
    int at = 0;
    for (int i = 0; i < 3 + random.nextInt(20); i++) {
      int who = i < 3 ? i + 1 : random.nextInt(4);
      int body = at + (who == 0 ? 0 : 3);
      int end = body + random.nextInt(9);
      turns.add(at, body, end, who, random.nextInt(3) - 1);
      at = end + 1;
    }
    return new Speech(voices, turns.build());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aLabelThatIsNoSpeakerGoesOnTheTurnBefore(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Speech speech = random(random);
      String label = RandomFiles.pick(List.of("A", "B", "C"), random);
      List<Turn> expected = new ArrayList<>();
      for (Turn turn : turns(speech)) {
        if (!turn.who().equals(label)) {
          expected.add(turn);
        } else if (expected.isEmpty() || expected.getLast().who().isEmpty()) {
          expected.add(new Turn(turn.start(), turn.start(), turn.end(), "", turn.time()));
        } else {
          Turn before = expected.removeLast();
          expected.add(
              new Turn(before.start(), before.body(), turn.end(), before.who(), before.time()));
        }
      }
      Speech after = speech.without(label);
      assertThat(turns(after)).as("seed " + seed).isEqualTo(expected);
      assertThat(after.voices())
          .as("seed " + seed)
          .containsExactlyElementsOf(
              speech.voices().stream().filter(voice -> !voice.name().equals(label)).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mergedSpeakersKeepEveryTurnAndTheOnesNameAndRole(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Speech speech = random(random);
      String gone = random.nextBoolean() ? "A" : "C";
      List<Turn> expected =
          turns(speech).stream()
              .map(
                  turn ->
                      turn.who().equals(gone)
                          ? new Turn(turn.start(), turn.body(), turn.end(), "B", turn.time())
                          : turn)
              .toList();
      Speech after = speech.merged(gone, "B");
      assertThat(turns(after)).as("seed " + seed).isEqualTo(expected);
      assertThat(after.voices())
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(
              speech.voices().stream().filter(voice -> !voice.name().equals(gone)).toList());
      assertThat(after.turns().speaker(0)).as("who speaks first is first").isEqualTo(1);
    }
  }
}
