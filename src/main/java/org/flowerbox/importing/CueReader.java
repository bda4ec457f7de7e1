package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the subtitles in a SubRip or WebVTT file; notes, styles and regions are no subtitles.
 * Stateless.
 */
final class CueReader {
  private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,:](\\d{1,3})";
  private static final Pattern TIMING =
      Pattern.compile("^\\s*" + TIME + "\\s*-{1,2}>\\s*" + TIME + ".*$");

  private CueReader() {}

  static List<Cue> read(String text) {
    List<String> lines = text.lines().toList();
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Matcher timing = TIMING.matcher(lines.get(at++));
      if (timing.matches()) {
        List<String> said = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).isBlank() && !startsCue(lines, at)) {
          said.add(lines.get(at++).strip());
        }
        cues.add(new Cue(milliseconds(timing), said));
      }
    }
    return cues;
  }

  /** Some files leave out the empty line between subtitles. */
  private static boolean startsCue(List<String> lines, int at) {
    return TIMING.matcher(lines.get(at)).matches()
        || lines.get(at).strip().matches("\\d+")
            && at + 1 < lines.size()
            && TIMING.matcher(lines.get(at + 1)).matches();
  }

  private static int milliseconds(Matcher timing) {
    long hours = timing.group(1) == null ? 0 : Long.parseLong(timing.group(1));
    long seconds =
        (hours * 60 + Long.parseLong(timing.group(2))) * 60 + Long.parseLong(timing.group(3));
    String fraction = (timing.group(4) + "00").substring(0, 3);
    return Math.clamp(seconds * 1000 + Long.parseLong(fraction), 0, Integer.MAX_VALUE);
  }
}
