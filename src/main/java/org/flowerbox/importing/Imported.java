package org.flowerbox.importing;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.Original;
import org.flowerbox.model.Problem;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * A document as it will stand in a project.
 *
 * @param name what the source will be called: the file's name without its ending, for a row of a
 *     table with the row's name behind it
 * @param fileName the file's name with its ending, without its folder
 * @param text LF line ends, no NUL, no lone surrogate, nothing else changed
 * @param voices the speakers, in the order they first speak
 * @param turns the turns; their speaker is 1 + index in {@code voices}, 0 for none
 * @param variables values by variable name, from the name rule, the document's table row or what
 *     the user gave
 * @param original the file's bytes, null where the document is one row of a file whose bytes are
 *     another document's
 * @param problems remarks on what was changed or left out
 */
public record Imported(
    String name,
    String fileName,
    SourceKind kind,
    String text,
    List<Voice> voices,
    Turns turns,
    SortedMap<String, String> variables,
    @Nullable Original original,
    List<Problem> problems) {
  public Imported {
    voices = List.copyOf(voices);
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    problems = List.copyOf(problems);
  }
}
