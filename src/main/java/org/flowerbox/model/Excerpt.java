package org.flowerbox.model;

import java.util.List;

/**
 * A coded passage with everything that is shown around it.
 *
 * @param headings what it is listed under, from the outermost in: the names of its code and of
 *     those above it, or its source, speaker, case or coder
 * @param coding the coding
 * @param source the source that it is from
 * @param turn number of the turn it starts in, from 1; 0 outside any turn
 * @param speakers names of all who speak in it, in order
 * @param text its words
 * @param code its code
 * @param codePath names of the code and of those above it, from the top
 * @param coder name of who coded it
 * @param layer name of the layer it counts in
 */
public record Excerpt(
    List<String> headings,
    Coding coding,
    Source source,
    int turn,
    List<String> speakers,
    String text,
    Code code,
    List<String> codePath,
    String coder,
    String layer) {
  public Excerpt {
    headings = List.copyOf(headings);
    speakers = List.copyOf(speakers);
    codePath = List.copyOf(codePath);
  }
}
