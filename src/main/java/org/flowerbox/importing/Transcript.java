package org.flowerbox.importing;

import java.util.List;
import org.flowerbox.model.Turns;

/**
 * What was found in a text.
 *
 * @param voices the speakers, in the order they first speak
 * @param turns the turns; their speaker is 1 + index in {@code voices}, 0 for none
 */
public record Transcript(List<Voice> voices, Turns turns) {
  public Transcript {
    voices = List.copyOf(voices);
  }
}
