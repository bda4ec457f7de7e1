package org.flowerbox.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of the list items of an OpenDocument text, counted while it is read from start to end.
 */
final class OdtLists {
  private static final int LEVELS = 10;

  /** One level of a list style. */
  private record Level(
      String prefix, String suffix, String format, boolean bullet, int start, int shown) {}

  /** A list that is open. */
  private static final class Open {
    String style = "";
    final int[] counts = new int[LEVELS + 1];
  }

  private final Map<String, Level[]> styles = new HashMap<>();
  private final Map<String, int[]> lastCounts = new HashMap<>();
  private Open open = new Open();
  private int depth;
  private int restart;
  private boolean fresh;

  /** Reads the list style that starts here and goes to its end. */
  void readStyle(XmlPull xml) throws XMLStreamException {
    String name = xml.attribute("name");
    Level[] levels = new Level[LEVELS + 1];
    while (xml.next() && !xml.ends("list-style")) {
      if (xml.isStart() && xml.name().startsWith("list-level-style-")) {
        int level = Math.clamp(xml.number("level", 1), 1, LEVELS);
        levels[level] =
            new Level(
                xml.attribute("num-prefix"),
                xml.attribute("num-suffix"),
                xml.attribute("num-format"),
                xml.name().endsWith("bullet"),
                xml.number("start-value", 1),
                Math.max(1, xml.number("display-levels", 1)));
      }
    }
    styles.put(name, levels);
  }

  void openList(XmlPull xml) {
    if (depth++ == 0) {
      open = new Open();
      open.style = xml.attribute("style-name");
      if (xml.attribute("continue-numbering").equals("true")
          || !xml.attribute("continue-list").isEmpty()) {
        int[] before = lastCounts.getOrDefault(open.style, new int[LEVELS + 1]);
        System.arraycopy(before, 0, open.counts, 0, before.length);
      }
    } else if (!xml.attribute("style-name").isEmpty()) {
      open.style = xml.attribute("style-name");
    }
    if (depth <= LEVELS && !(depth == 1 && open.counts[1] > 0)) {
      Arrays.fill(open.counts, depth, LEVELS + 1, 0);
    }
  }

  void closeList() {
    if (--depth == 0) {
      lastCounts.put(open.style, open.counts.clone());
    }
  }

  void openItem(XmlPull xml) {
    restart = xml.number("start-value", Integer.MIN_VALUE);
    fresh = true;
  }

  /** The paragraphs that follow have no number. */
  void openHeader() {
    fresh = false;
  }

  /** The number of the item with a space behind it for its first paragraph, "" for the others. */
  String label() {
    if (!fresh || depth < 1 || depth > LEVELS) {
      return "";
    }
    fresh = false;
    open.counts[depth] =
        restart == Integer.MIN_VALUE ? open.counts[depth] + 1 : restart - start(depth) + 1;
    Arrays.fill(open.counts, depth + 1, LEVELS + 1, 0);
    Level level = level(depth);
    if (level == null) {
      return "";
    }
    return level.bullet() ? "• " : numbered(level);
  }

  private String numbered(Level level) {
    if (level.format().isEmpty()) {
      return "";
    }
    StringBuilder label = new StringBuilder(level.prefix());
    for (int i = Math.max(1, depth - level.shown() + 1); i <= depth; i++) {
      Level at = level(i);
      String format = at == null || at.format().isEmpty() ? level.format() : at.format();
      label.append(ListNumber.write(format, start(i) + Math.max(0, open.counts[i] - 1)));
      label.append(i < depth ? "." : "");
    }
    return label.append(level.suffix()).append(' ').toString();
  }

  private int start(int level) {
    Level at = level(level);
    return at == null ? 1 : at.start();
  }

  private @Nullable Level level(int level) {
    Level[] levels = styles.get(open.style);
    return levels == null ? null : levels[level];
  }
}
