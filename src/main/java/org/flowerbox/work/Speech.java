package org.flowerbox.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.flowerbox.importing.Voice;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;

/**
 * Who says what in a document that is not imported yet. Every correction gives another; nothing
 * here needs the text. Immutable.
 *
 * @param voices the speakers in the order they first speak
 * @param turns the turns; their speaker is 1 + index in {@code voices}, 0 for none
 */
record Speech(List<Voice> voices, Turns turns) {
  Speech {
    voices = List.copyOf(voices);
  }

  /** Whether somebody is called exactly so. */
  boolean has(String speaker) {
    return voices.stream().anyMatch(voice -> voice.name().equals(speaker));
  }

  /** Somebody of another spelling counts as well, since people tell names apart by more. */
  private boolean isTaken(String name, int except) {
    for (int i = 0; i < voices.size(); i++) {
      if (i != except && voices.get(i).name().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  Speech renamed(String speaker, String name) {
    int index = index(speaker);
    String wanted = name.strip();
    if (isTaken(wanted, index)) {
      throw new Refusal("there is a speaker " + wanted + " already; merge the two instead");
    }
    return changed(index, voice -> new Voice(wanted, voice.role()));
  }

  Speech withRole(String speaker, SpeakerRole role) {
    return changed(index(speaker), voice -> new Voice(voice.name(), role));
  }

  private Speech changed(int index, UnaryOperator<Voice> change) {
    List<Voice> changed = new ArrayList<>(voices);
    changed.set(index, change.apply(voices.get(index)));
    return new Speech(changed, turns);
  }

  Speech merged(String speaker, String into) {
    int gone = index(speaker) + 1;
    int stays = index(into) + 1;
    Turns.Builder merged = new Turns.Builder();
    for (int i = 0; i < turns.size(); i++) {
      int who = turns.speaker(i) == gone ? stays : turns.speaker(i);
      merged.add(turns.start(i), turns.body(i), turns.end(i), who, turns.time(i));
    }
    return inOrder(merged.build());
  }

  /**
   * The same without that speaker: each turn goes on the turn before, or where nobody speaks there
   * becomes nobody's, as a paragraph does.
   */
  Speech without(String label) {
    int gone = index(label) + 1;
    Turns.Builder joined = new Turns.Builder();
    for (int i = 0; i < turns.size(); ) {
      int next = i + 1;
      int who = turns.speaker(i);
      int body = who == gone ? turns.start(i) : turns.body(i);
      while (who != 0 && who != gone && next < turns.size() && turns.speaker(next) == gone) {
        next++;
      }
      joined.add(turns.start(i), body, turns.end(next - 1), who == gone ? 0 : who, turns.time(i));
      i = next;
    }
    return inOrder(joined.build());
  }

  private int index(String speaker) {
    for (int i = 0; i < voices.size(); i++) {
      if (voices.get(i).name().equals(speaker)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no speaker " + speaker + " among " + voices);
  }

  /** The speakers who have turns there, numbered as they first speak. */
  private Speech inOrder(Turns changed) {
    Set<Integer> order = new LinkedHashSet<>();
    for (int i = 0; i < changed.size(); i++) {
      order.add(changed.speaker(i));
    }
    order.remove(0);
    List<Voice> left = new ArrayList<>();
    int[] numbers = new int[voices.size() + 1];
    for (int old : order) {
      left.add(voices.get(old - 1));
      numbers[old] = left.size();
    }
    Turns.Builder numbered = new Turns.Builder();
    for (int i = 0; i < changed.size(); i++) {
      int who = numbers[changed.speaker(i)];
      numbered.add(changed.start(i), changed.body(i), changed.end(i), who, changed.time(i));
    }
    return new Speech(left, numbered.build());
  }

  /** The speakers with how much they say. */
  List<Draft.SpeakerFound> speakers() {
    int[] counts = new int[voices.size() + 1];
    int[] characters = new int[voices.size() + 1];
    for (int i = 0; i < turns.size(); i++) {
      counts[turns.speaker(i)]++;
      characters[turns.speaker(i)] += turns.said(i).length();
    }
    List<Draft.SpeakerFound> found = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      found.add(
          new Draft.SpeakerFound(voice.name(), voice.role(), counts[i + 1], characters[i + 1]));
    }
    return Collections.unmodifiableList(found);
  }
}
