package org.flowerbox.search;

import org.flowerbox.model.Refusal;

/** A query that cannot be read or answered, and where in it that shows. */
public final class Misread extends Refusal {
  private static final long serialVersionUID = 1;

  private final int position;

  private Misread(String message, int position) {
    super(message);
    this.position = position;
  }

  /** The query does not parse. */
  static Misread at(int position, String problem, String query) {
    int character = query.codePointCount(0, Math.min(position, query.length())) + 1;
    return new Misread(
        "search: " + problem + " at character " + character + " of " + query, position);
  }

  /** The query parses, but this study has no answer to it. */
  static Misread unknown(int position, String problem) {
    return new Misread("search: " + problem, position);
  }

  /** Where, in UTF-16 code units from the start of the query. */
  public int position() {
    return position;
  }
}
