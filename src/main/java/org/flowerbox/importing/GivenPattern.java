package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowerbox.model.Turns;

/**
 * Labels as a user's own pattern finds them at the starts of lines; its first group is the name
 * where it has one.
 */
final class GivenPattern {
  /** Labels are short, and a pattern that tries everything takes long on a long line. */
  private static final int FARTHEST = 200;

  private GivenPattern() {}

  static List<Label> labels(Pattern pattern, TextLines lines) {
    List<Label> labels = new ArrayList<>();
    Matcher matcher = pattern.matcher(lines.text());
    for (int line = 0; line < lines.size(); line++) {
      int start = lines.start(line);
      int limit = Math.min(lines.end(line), start + FARTHEST);
      boolean found =
          matcher.region(start, limit).lookingAt()
              || matcher.region(start - lines.indent(line), limit).lookingAt();
      if (found && matcher.end() > start) {
        add(labels, line, lines, matcher);
      }
    }
    return labels;
  }

  private static void add(List<Label> labels, int line, TextLines lines, Matcher matcher) {
    boolean group = matcher.groupCount() > 0 && matcher.start(1) >= 0;
    int from = group ? matcher.start(1) : matcher.start();
    int to = group ? matcher.end(1) : matcher.end();
    String text = lines.text();
    int end = lines.end(line);
    int body = TimeStamp.skip(text, matcher.end(), end);
    if (body < end && (text.charAt(body) == ':' || text.charAt(body) == '：')) {
      body = TimeStamp.skip(text, body + 1, end);
    }
    // A pattern such as .*?: takes a time stamp in with the name; the usual reading knows better.
    Label usual = new LabelScanner(text).read(line, lines.start(line), end);
    int time = usual == null ? Turns.NO_TIME : usual.time();
    if (usual != null && !group && usual.body() >= body) {
      labels.add(new Label(line, LabelStyle.COLON, usual.name(), usual.body(), time));
      return;
    }
    String name = LabelName.normal(text, from, to);
    if (!name.isEmpty()) {
      labels.add(new Label(line, LabelStyle.COLON, name, body, time));
    }
  }
}
