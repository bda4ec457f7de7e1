package org.flowerbox.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.flowerbox.model.Refusal;

/**
 * Builds the text of a document from what its reader meets on the way: paragraphs, notes, rows and
 * cells, boxes. A note goes where it is called, in brackets; a row becomes one paragraph with tabs
 * between its cells; the paragraphs of a text box follow the paragraph it hangs on.
 */
final class Flow {
  private static final int MOST_BLOCKS = 200;

  /** Something with paragraphs of its own. */
  private static final class Block {
    final StringBuilder done = new StringBuilder();
    final StringBuilder paragraph = new StringBuilder();
    final List<String> boxes = new ArrayList<>();
    final List<String> cells = new ArrayList<>();
    boolean any;
    boolean dropped;
  }

  private final Deque<Block> blocks = new ArrayDeque<>();
  private final int most;
  private int characters;

  Flow(Limits limits) {
    most = limits.characters();
    blocks.push(new Block());
  }

  private Block top() {
    return blocks.element();
  }

  void text(CharSequence text) {
    characters += text.length();
    if (characters > most) {
      throw new Refusal("holds more than " + most + " characters of text; split it");
    }
    top().paragraph.append(text);
  }

  /** Whether the paragraph so far is empty. */
  boolean isAtStart() {
    return top().paragraph.isEmpty();
  }

  /** The last character of the paragraph so far, LF if there is none. */
  char last() {
    StringBuilder paragraph = top().paragraph;
    return paragraph.isEmpty() ? '\n' : paragraph.charAt(paragraph.length() - 1);
  }

  /** Takes spaces off the end of the paragraph so far. */
  void trimEnd() {
    StringBuilder paragraph = top().paragraph;
    while (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == ' ') {
      paragraph.setLength(paragraph.length() - 1);
    }
  }

  /** Ends the paragraph, empty or not. */
  void endParagraph() {
    Block block = top();
    add(block, block.paragraph);
    block.paragraph.setLength(0);
    block.boxes.forEach(box -> add(block, box));
    block.boxes.clear();
  }

  /** Ends the paragraph if there is anything in it. */
  void endParagraphIfAny() {
    if (!top().paragraph.isEmpty() || !top().boxes.isEmpty()) {
      endParagraph();
    }
  }

  private static void add(Block block, CharSequence paragraph) {
    if (block.any) {
      block.done.append('\n');
    }
    block.done.append(paragraph);
    block.any = true;
  }

  private void open() {
    if (blocks.size() > MOST_BLOCKS) {
      throw new Refusal(
          "has tables or notes nested more than " + MOST_BLOCKS + " deep, as no document has");
    }
    blocks.push(new Block());
  }

  private String close() {
    endParagraphIfAny();
    return blocks.pop().done.toString();
  }

  void openNote() {
    open();
  }

  /** Puts the note where it was called. */
  void closeNote(String label) {
    String note = inBrackets(label, close());
    characters += label.length() + 4;
    top().paragraph.append(note);
  }

  /** A note on one line: {@code [label: text]}. */
  static String inBrackets(String label, String text) {
    return "[" + label + ": " + text.trim().replaceAll("\\s*\n\\s*", " ") + "]";
  }

  void openBox() {
    open();
  }

  void closeBox() {
    String box = close();
    if (!box.isBlank()) {
      top().boxes.add(box);
    }
  }

  void openRow() {
    endParagraphIfAny();
    open();
  }

  /** Leaves the row that is open out of the text. */
  void dropRow() {
    top().dropped = true;
  }

  /** Ends the row; a row of empty cells leaves no trace. */
  void closeRow() {
    Block row = blocks.pop();
    if (!row.dropped && !row.cells.stream().allMatch(String::isEmpty)) {
      add(top(), String.join("\t", row.cells));
    }
  }

  void openCell() {
    open();
  }

  void closeCell() {
    String cell = close().trim();
    top().cells.add(cell);
  }

  /** Closes the cell that is open, which is none if nothing is in it. */
  void dropCellIfEmpty() {
    String cell = close().trim();
    if (!cell.isEmpty()) {
      top().cells.add(cell);
    }
  }

  /** A further empty cell. */
  void emptyCell() {
    top().cells.add("");
  }

  /** Everything so far, without empty lines at its end. */
  String finish() {
    while (blocks.size() > 1) {
      closeBox();
    }
    endParagraphIfAny();
    StringBuilder text = top().done;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }
}
