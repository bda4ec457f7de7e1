package org.flowerbox.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.flowerbox.model.Refusal;

/**
 * The text of a rich text file: deletions and hidden text out, notes and comments where they are
 * called, tables row by row, text boxes after their paragraph, page headers and footers left out.
 */
final class RtfText {
  private final RtfTokens tokens;
  private final FileBytes file;
  private final Flow flow;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder author = new StringBuilder();
  private RtfGroup group = new RtfGroup();
  private Charset charset = fonts.standard();
  private boolean starred;
  private boolean inTable;
  private boolean rowOpen;
  private int toSkip;
  private long read;

  RtfText(FileBytes file, Flow flow) {
    this.tokens = new RtfTokens(file.bytes());
    this.file = file;
    this.flow = flow;
  }

  void read() {
    while (tokens.next() != RtfTokens.Kind.END) {
      if ((++read & 0xFFFF) == 0) {
        file.progress().check();
      }
      switch (tokens.kind()) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word(), tokens.number());
        case SYMBOL -> symbol((char) tokens.number());
        default -> take(tokens.number());
      }
    }
    flush();
    closeRow();
  }

  private void open() {
    flush();
    toSkip = 0;
    groups.push(group);
    if (groups.size() > file.limits().depth()) {
      throw new Refusal(
          "is nested more than " + file.limits().depth() + " levels deep, as no document is");
    }
    group = group.inside();
    starred = false;
  }

  private void close() {
    flush();
    toSkip = 0;
    RtfGroup closed = group;
    group = groups.isEmpty() ? new RtfGroup() : groups.pop();
    if (closed.opened) {
      switch (closed.target) {
        case NOTE -> flow.closeNote(closed.endnote ? "endnote" : "footnote");
        case COMMENT -> {
          flow.closeNote(author.isEmpty() ? "comment" : "comment by " + author);
          author.setLength(0);
        }
        default -> flow.closeBox();
      }
    }
  }

  private void take(int b) {
    starred = false;
    if (toSkip > 0) {
      toSkip--;
    } else if (group.target == RtfGroup.Target.AUTHOR || group.isSeen()) {
      bytes.write(b);
    }
  }

  /** Gives on the bytes that were gathered, decoded with the charset of their font. */
  private void flush() {
    if (bytes.size() > 0) {
      String text = bytes.toString(group.font >= 0 ? fonts.charset(group.font) : charset);
      bytes.reset();
      put(text);
    }
  }

  private void put(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (group.target == RtfGroup.Target.AUTHOR) {
      author.append(text);
    } else if (group.isSeen()) {
      openRowIfInTable();
      flow.text(group.listLabel ? label(text) : text);
    }
  }

  /** Bullets come from symbol fonts, and the number is set off by a tab. */
  private String label(String text) {
    String label = text.replace('\t', ' ').replaceAll("[\uF000-\uF0FF·]", "•");
    return flow.isAtStart() ? label.stripLeading() : label;
  }

  private void say(String text) {
    flush();
    put(text);
  }

  private void symbol(char sign) {
    flush();
    switch (sign) {
      case '*' -> starred = true;
      case '\\', '{', '}' -> take(sign);
      case '~' -> put("\u00A0");
      case '-' -> put("\u00AD");
      case '_' -> put("-");
      case '\n', '\r' -> paragraph();
      default -> {}
    }
  }

  private void word(String word, int number) {
    if (word.equals("u")) {
      unicode(number);
      return;
    }
    flush();
    toSkip = 0;
    if (group.target == RtfGroup.Target.FONTS) {
      fonts.define(word, number);
    } else if (!destination(word)) {
      content(word, number);
    }
    starred = false;
  }

  private void unicode(int number) {
    flush();
    toSkip = 0;
    put(String.valueOf((char) number));
    toSkip = group.fallback;
  }

  /** Whether the word says where the group's text goes. */
  private boolean destination(String word) {
    switch (word) {
      case "footnote" -> into(RtfGroup.Target.NOTE);
      case "annotation" -> into(RtfGroup.Target.COMMENT);
      case "shptxt", "dptxbxtext" -> into(RtfGroup.Target.BOX);
      case "atnauthor" -> group.target = RtfGroup.Target.AUTHOR;
      case "fonttbl" -> group.target = RtfGroup.Target.FONTS;
      case "ud" -> group.target = RtfGroup.Target.BODY;
      case "listtext", "pntext" -> group.listLabel = true;
      case "ftnalt" -> group.endnote = true;
      case "shpinst", "fldrslt", "result" -> {}
      default -> {
        if (!starred && !RtfWords.isUnseen(word)) {
          return false;
        }
        group.target = RtfGroup.Target.NOWHERE;
      }
    }
    return true;
  }

  private void into(RtfGroup.Target target) {
    if (group.isSeen()) {
      openRowIfInTable();
      flow.openNote();
      group.target = target;
      group.opened = true;
    }
  }

  private void content(String word, int number) {
    switch (word) {
      case "ansicpg" -> {
        fonts.setStandard(number);
        charset = fonts.standard();
      }
      case "mac" -> fonts.setStandard(10000);
      case "f" -> group.font = number;
      case "plain" -> group.plain();
      case "uc" -> group.fallback = Math.clamp(number, 0, 100);
      case "deleted" -> group.deleted = tokens.isOn();
      case "v" -> group.hidden = tokens.isOn();
      case "bin" -> tokens.skip(Math.max(0, number));
      case "pard" -> inTable = false;
      case "intbl" -> inTable = true;
      case "par", "sect" -> paragraph();
      case "cell" -> cell();
      case "row" -> closeRow();
      case "nestrow" -> paragraph();
      default -> say(RtfWords.sign(word));
    }
  }

  private void paragraph() {
    flush();
    if (group.isSeen() && group.target != RtfGroup.Target.AUTHOR) {
      openRowIfInTable();
      flow.endParagraph();
    }
  }

  private void openRowIfInTable() {
    if (group.target != RtfGroup.Target.BODY) {
      return;
    }
    if (inTable && !rowOpen) {
      flow.openRow();
      flow.openCell();
      rowOpen = true;
    } else if (!inTable && rowOpen) {
      closeRow();
    }
  }

  private void cell() {
    if (group.target == RtfGroup.Target.BODY) {
      inTable = true;
      openRowIfInTable();
      flow.closeCell();
      flow.openCell();
    }
  }

  private void closeRow() {
    if (rowOpen && group.target == RtfGroup.Target.BODY) {
      flow.dropCellIfEmpty();
      flow.closeRow();
      rowOpen = false;
    }
  }
}
