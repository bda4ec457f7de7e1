package org.flowerbox.model;

/**
 * A place in a text that satisfies a query.
 *
 * @param source the source
 * @param turn number of the turn it starts in, from 1; 0 outside any turn
 * @param start first UTF-16 code unit
 * @param end the code unit after the last
 */
public record Hit(int source, int turn, int start, int end) {
  public Span span() {
    return new Span(start, end);
  }
}
