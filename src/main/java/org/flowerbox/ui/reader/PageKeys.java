package org.flowerbox.ui.reader;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.flowerbox.language.WordBreaks;
import org.flowerbox.model.Span;

/** Moving the caret and selecting by keys, as in any text. */
final class PageKeys {
  private static final int REACH = 64;

  private final TextPage page;
  private WordBreaks words = new WordBreaks(List.of());
  private double column = -1;

  PageKeys(TextPage page) {
    this.page = page;
  }

  /** Words that Ctrl with an arrow steps over. */
  void setWords(WordBreaks breaks) {
    words = breaks;
  }

  /** Does what the key says; answers whether it says anything. */
  boolean handle(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown() || !page.text().isWhole()) {
      return false;
    }
    if (event.isControlDown() && (event.getCode() == KeyCode.A || event.getCode() == KeyCode.C)) {
      allOrCopy(event.getCode());
      return true;
    }
    int target = target(event);
    if (target < 0) {
      return false;
    }
    page.setSelection(event.isShiftDown() ? page.anchor() : target, target);
    page.revealCaret();
    return true;
  }

  private void allOrCopy(KeyCode code) {
    if (code == KeyCode.A) {
      page.setSelection(0, page.text().text().length());
    } else if (page.selection().length() > 0) {
      ClipboardContent content = new ClipboardContent();
      content.putString(page.selection().in(page.text().text()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private int target(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean control = event.isControlDown();
    boolean collapse = !event.isShiftDown() && !control && page.selection().length() > 0;
    if (code != KeyCode.UP && code != KeyCode.DOWN && !code.name().startsWith("PAGE")) {
      column = -1;
    }
    return switch (code) {
      case LEFT -> collapse ? page.selection().start() : control ? wordBefore() : before();
      case RIGHT -> collapse ? page.selection().end() : control ? wordAfter() : after();
      case UP -> control ? paragraph(-1) : vertical(-page.measures().line());
      case DOWN -> control ? paragraph(1) : vertical(page.measures().line());
      case PAGE_UP -> control ? -1 : sheet(-1);
      case PAGE_DOWN -> control ? -1 : sheet(1);
      case HOME -> control ? page.text().paragraphs().start(0) : edge(true);
      case END -> control ? lastPlace() : edge(false);
      default -> -1;
    };
  }

  /** Behind the last word: blank lines at the end are no place to be. */
  private int lastPlace() {
    Paragraphs paragraphs = page.text().paragraphs();
    return paragraphs.end(paragraphs.size() - 1);
  }

  private int before() {
    return step(page.caret(), false);
  }

  private int after() {
    return step(page.caret(), true);
  }

  /** The next border between characters as a reader sees them. */
  int step(int from, boolean forward) {
    String text = page.text().text();
    int start = Math.max(0, from - REACH);
    int end = Math.min(text.length(), from + REACH);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(start, end));
    int found =
        forward
            ? from >= text.length() ? text.length() : start + characters.following(from - start)
            : from <= 0 ? 0 : start + characters.preceding(from - start);
    return skipGap(found, forward);
  }

  /** Between paragraphs, and in a speaker's name that stands beside, there is no place to be. */
  private int skipGap(int at, boolean forward) {
    Paragraphs paragraphs = page.text().paragraphs();
    int index = paragraphs.at(at);
    if (at >= paragraphs.start(index) && at <= paragraphs.end(index)) {
      return at;
    }
    return forward || index == 0 ? paragraphs.start(index) : paragraphs.end(index - 1);
  }

  int wordAfter() {
    Span word = words.wordAt(page.text().text(), page.caret());
    return skipGap(Math.max(word.end(), after()), true);
  }

  int wordBefore() {
    int before = before();
    return skipGap(Math.min(before, words.wordAt(page.text().text(), before).start()), false);
  }

  private int paragraph(int by) {
    Paragraphs paragraphs = page.text().paragraphs();
    int index = paragraphs.at(page.caret());
    boolean inside = by < 0 && page.caret() > paragraphs.start(index);
    return paragraphs.start(Math.clamp(inside ? index : index + by, 0, paragraphs.size() - 1));
  }

  private int vertical(double by) {
    return page.vertically(column(), by);
  }

  private int sheet(int direction) {
    double by = direction * (page.getHeight() - 2 * page.measures().line());
    Rectangle2D box = page.caretBox(page.caret());
    double x = column();
    double y = box == null ? page.getHeight() / 3 : box.getMinY() + box.getHeight() / 2;
    page.scroll(by);
    return page.hit(x, Math.clamp(y, 4, page.getHeight() - 4));
  }

  private double column() {
    Rectangle2D box = page.caretBox(page.caret());
    if (column < 0 && box != null) {
      column = box.getMinX();
    }
    return Math.max(0, column);
  }

  private int edge(boolean start) {
    Rectangle2D box = page.caretBox(page.caret());
    if (box == null) {
      return page.caret();
    }
    Measures measures = page.measures();
    double x = start ? measures.x() : measures.x() + measures.width() + measures.font().getSize();
    return page.hit(x, box.getMinY() + box.getHeight() / 2);
  }
}
