package org.flowerbox.ui.common;

import org.flowerbox.model.Span;

/**
 * A place in a source: what is selected, or what is to be shown.
 *
 * @param source row key of the source
 * @param span UTF-16, half-open; empty for a caret
 */
public record Passage(int source, Span span) {
  public static Passage caret(int source, int offset) {
    return new Passage(source, new Span(offset, offset));
  }
}
