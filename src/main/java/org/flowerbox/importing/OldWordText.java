package org.flowerbox.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The text of a Word 97–2003 document: deletions, hidden text and field instructions out, notes and
 * comments where they are called, tables row by row. The text boxes follow at the end, because the
 * format does not tie them to a place that can be read.
 */
final class OldWordText {
  private static final char NOTE = 2;
  private static final char COMMENT = 5;
  private static final char CELL_END = 7;
  private static final char LINE_BREAK = 0x0B;
  private static final char FIELD_START = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char FIRM_HYPHEN = 0x1E;
  private static final char SOFT_HYPHEN = 0x1F;

  private final HWPFDocument document;
  private final FileBytes file;
  private final Flow flow;
  private final OldWordNumbering numbers = new OldWordNumbering();
  private final Deque<String> comments = new ArrayDeque<>();
  private final Deque<Boolean> fields = new ArrayDeque<>();

  OldWordText(HWPFDocument document, FileBytes file) {
    this.document = document;
    this.file = file;
    this.flow = new Flow(file.limits());
    String said = document.getCommentsRange().text();
    Stream.of(said.split(String.valueOf(COMMENT))).skip(1).forEach(comments::add);
  }

  String read() {
    range(document.getRange());
    for (String box : List.of(document.getMainTextboxRange().text().split("\r"))) {
      if (!box.isBlank()) {
        flow.text(box.replace(CELL_END, '\t').strip());
        flow.endParagraph();
      }
    }
    return flow.finish();
  }

  private void range(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      file.progress().check();
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() == 1) {
        Table table = range.getTable(paragraph);
        table(table);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph);
      }
    }
  }

  private void table(Table table) {
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      flow.openRow();
      for (int c = 0; c < row.numCells(); c++) {
        flow.openCell();
        Range cell = row.getCell(c);
        for (int i = 0; i < cell.numParagraphs(); i++) {
          paragraph(cell.getParagraph(i));
        }
        flow.closeCell();
      }
      flow.closeRow();
    }
  }

  private void paragraph(Paragraph paragraph) {
    flow.text(numbers.next(paragraph));
    boolean markDeleted = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean unseen = run.isMarkedDeleted() || run.isVanished();
      if (!unseen) {
        run(run);
      }
      markDeleted = run.isMarkedDeleted();
    }
    if (!markDeleted) {
      flow.endParagraph();
    }
  }

  private void run(CharacterRun run) {
    String text = run.text();
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FIELD_START) {
        fields.push(false);
      } else if (c == FIELD_RESULT && !fields.isEmpty()) {
        fields.pop();
        fields.push(true);
      } else if (c == FIELD_END && !fields.isEmpty()) {
        fields.pop();
      } else if (!fields.contains(false)) {
        seen.append(sign(c, run.getStartOffset() + i));
      }
    }
    flow.text(seen);
  }

  private String sign(char c, int position) {
    return switch (c) {
      case NOTE -> note(position);
      case COMMENT ->
          comments.isEmpty() ? "" : Flow.inBrackets("comment", comments.pop().replace('\r', '\n'));
      case LINE_BREAK -> "\n";
      case '\t' -> "\t";
      case FIRM_HYPHEN -> "-";
      case SOFT_HYPHEN -> "\u00AD";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }

  private String note(int position) {
    String footnote = note(document.getFootnotes(), document.getFootnoteRange(), position);
    if (!footnote.isEmpty()) {
      return Flow.inBrackets("footnote", footnote);
    }
    String endnote = note(document.getEndnotes(), document.getEndnoteRange(), position);
    return endnote.isEmpty() ? "" : Flow.inBrackets("endnote", endnote);
  }

  private String note(Notes notes, Range texts, int position) {
    int index = notes.getNotesCount() == 0 ? -1 : notes.getNoteIndexByAnchorPosition(position);
    if (index < 0) {
      return "";
    }
    int from = texts.getStartOffset() + notes.getNoteTextStartOffset(index);
    int to = texts.getStartOffset() + notes.getNoteTextEndOffset(index);
    return new Range(from, to, document)
        .text()
        .replace(String.valueOf(NOTE), "")
        .replace('\r', '\n');
  }
}
