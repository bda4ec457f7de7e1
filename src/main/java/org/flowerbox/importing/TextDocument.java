package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.Original;
import org.flowerbox.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, as a reader of it sees it, before speakers are looked for.
 *
 * @param name the file's name without its ending; for a row of a table the row's name, or the
 *     file's with {@code row 7} behind it
 * @param fileName the file's name with its ending, without its folder
 * @param text LF line ends, no NUL, no lone surrogate; paragraphs end with one LF
 * @param turns what the file itself marks as turns, in the order of the text; empty unless it is a
 *     subtitle file
 * @param variables the cells of a table's row that are not text, by header; never blank
 * @param original the file's bytes, null where they are another document's of the same file
 * @param problems remarks on what was changed or left out
 * @param encoding what its bytes were decoded with; null where the format leaves no choice, as that
 *     of word processors
 */
public record TextDocument(
    String name,
    String fileName,
    String text,
    List<TimedTurn> turns,
    SortedMap<String, String> variables,
    @Nullable Original original,
    List<Problem> problems,
    @Nullable Charset encoding) {
  public TextDocument {
    turns = List.copyOf(turns);
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    problems = List.copyOf(problems);
  }
}
