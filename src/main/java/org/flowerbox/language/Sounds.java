package org.flowerbox.language;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is typed as the beginnings of a name's units, one after the other: initials, whole
 * readings, or both mixed. Of one thread.
 */
final class Sounds {
  /** Longer typing is no abbreviation. */
  static final int LONGEST = 63;

  private final Name name;
  private final String typed;
  private final boolean skipping;

  /** How many typed characters stand for each unit, 0 for one passed over. */
  private final int[] taken;

  /** From which typed character on. */
  private final int[] from;

  /** For each unit, a bit for every place in the typing that led nowhere from there. */
  private final long[] dead;

  private int first = -1;

  private Sounds(Name name, String typed, boolean skipping) {
    this.name = name;
    this.typed = typed;
    this.skipping = skipping;
    taken = new int[name.units().size()];
    from = new int[taken.length];
    dead = new long[taken.length];
  }

  /** The first place where the units read as typed, side by side; null if there is none. */
  static @Nullable Sounds find(Name name, String typed) {
    if (typed.length() > LONGEST) {
      return null;
    }
    Sounds sounds = null;
    for (int unit = 0; unit < name.units().size(); unit++) {
      if (name.units().get(unit).lengths(name.plain().text(), typed, 0) != 0) {
        sounds = sounds == null ? new Sounds(name, typed, false) : sounds;
        if (sounds.match(unit, 0)) {
          sounds.first = unit;
          return sounds;
        }
      }
    }
    return null;
  }

  /** The units in order, some passed over; null if they do not read as typed even so. */
  static @Nullable Sounds findScattered(Name name, String typed) {
    if (typed.length() > LONGEST) {
      return null;
    }
    Sounds sounds = new Sounds(name, typed, true);
    return sounds.match(0, 0) ? sounds : null;
  }

  private boolean match(int unit, int place) {
    int at = place;
    while (at < typed.length() && isGap(typed.charAt(at))) {
      at++;
    }
    if (at == typed.length()) {
      return true;
    }
    if (unit == taken.length || (dead[unit] & 1L << at) != 0) {
      return false;
    }
    long lengths = name.units().get(unit).lengths(name.plain().text(), typed, at);
    while (lengths != 0) {
      int length = 63 - Long.numberOfLeadingZeros(lengths);
      taken[unit] = length;
      from[unit] = at;
      if (match(unit + 1, at + length)) {
        return true;
      }
      lengths &= ~(1L << length);
    }
    taken[unit] = 0;
    if (skipping && match(unit + 1, at)) {
      return true;
    }
    dead[unit] |= 1L << at;
    return false;
  }

  /** What may stand between the syllables typed, and means nothing. */
  static boolean isGap(char c) {
    return c == ' ' || c == '\'' || c == '-' || c == '’';
  }

  boolean fromStart() {
    return first == 0;
  }

  boolean whole() {
    return count() == taken.length;
  }

  /** Whether every character was read as it mostly is. */
  boolean usual() {
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] > 0 && !name.units().get(i).isUsual(typed, from[i], taken[i])) {
        return false;
      }
    }
    return true;
  }

  private int count() {
    int count = 0;
    for (int length : taken) {
      count += length > 0 ? 1 : 0;
    }
    return count;
  }

  /** Whether only words of an alphabet were read. */
  boolean onlyWords() {
    return none((unit, length) -> unit.han());
  }

  /** Whether each unit was read by its first sound. */
  boolean onlyInitials() {
    return none((unit, length) -> length > (unit.han() && isInitial(unit, length) ? 2 : 1));
  }

  private static boolean isInitial(Unit unit, int length) {
    return length == 2 && unit.sounds().stream().anyMatch(sound -> sound.startsWith("h", 1));
  }

  private interface Test {
    boolean holds(Unit unit, int length);
  }

  private boolean none(Test test) {
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] > 0 && test.holds(name.units().get(i), taken[i])) {
        return false;
      }
    }
    return true;
  }

  /** The characters read, in the name as it is shown. */
  List<Span> marked() {
    List<Span> marked = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] > 0) {
        Unit unit = name.units().get(i);
        int length = unit.han() ? unit.length() : taken[i];
        marked.add(name.plain().inName(unit.at(), unit.at() + length));
      }
    }
    return marked;
  }
}
