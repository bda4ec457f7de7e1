package org.flowerbox.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folds a stretch of text character by character, slowly, with regular expressions. */
final class NaiveFolding {
  private static final String INVISIBLE =
      "[\\u00ad\\u200b\\u200c\\u200e\\u200f\\u2060\\ufeff\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]";
  private static final Pattern CHARACTER =
      Pattern.compile(
          INVISIBLE
              + "|(?s:.)[[\\p{M}\\u1160-\\u11ff\\ud7b0-\\ud7ff]&&[^\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]]*");

  final StringBuilder folded = new StringBuilder();
  final List<Integer> starts = new ArrayList<>();
  final List<Integer> ends = new ArrayList<>();

  NaiveFolding(String text, int start, int end) {
    Matcher character = CHARACTER.matcher(text).region(start, end);
    while (character.lookingAt()) {
      put(character.group(), character.start(), character.end());
      character.region(character.end(), end);
    }
  }

  private void put(String character, int start, int end) {
    if (character.matches("[\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]")) {
      for (int i = ends.size() - 1;
          i >= 0 && ends.get(i) == start && starts.get(i).equals(starts.getLast());
          i--) {
        ends.set(i, end);
      }
      return;
    }
    if (character.matches(INVISIBLE)) {
      return;
    }
    String composed = Normalizer.normalize(character, Normalizer.Form.NFC);
    int at = start;
    for (int c : composed.codePoints().toArray()) {
      int length = Character.charCount(c);
      boolean same = composed.equals(character);
      append(comparable(c), same ? at : start, same ? at + length : end);
      at += length;
    }
  }

  private void append(String character, int start, int end) {
    folded.append(character);
    for (int i = 0; i < character.length(); i++) {
      starts.add(start);
      ends.add(end);
    }
  }

  static String fold(String text) {
    return new NaiveFolding(text, 0, text.length()).folded.toString();
  }

  private static String comparable(int c) {
    String character = Character.toString(c);
    if (character.matches("[\\u2e80-\\u2fdf\\uf900-\\ufaff]")) {
      character = Normalizer.normalize(character, Normalizer.Form.NFKC);
    }
    if (character.matches("[\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a]")) {
      character = Character.toString(c - 0xff00 + 0x20);
    }
    character =
        character.replaceAll("[\\u2019\\u02bc\\uff07]", "'").replaceAll("[\\u2010\\u2011]", "-");
    return Character.toString(
        Character.toLowerCase(Character.toUpperCase(character.codePointAt(0))));
  }
}
