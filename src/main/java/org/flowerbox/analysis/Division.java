package org.flowerbox.analysis;

import java.util.List;
import org.flowerbox.model.Source;

/** How passages are divided among the value columns of a table. For one thread. */
interface Division {
  /** No value: what the column of such passages is called. */
  String NONE = "(none)";

  /** What the columns are called, left to right. */
  List<String> values();

  /** The passages asked for from now on are of that source. */
  void enter(Source source);

  /**
   * The column of a piece of a passage.
   *
   * @param coder row key of who coded it
   * @param speaker row key of who speaks, 0 for nobody
   * @param caseId row key of the case, 0 for none
   * @return index of the column, -1 where the piece says nothing of it
   */
  int value(int coder, int speaker, int caseId);

  /**
   * The column of a passage of whose pieces none has one; of a piece too where characters are
   * counted.
   */
  int fallback();

  /** Whether the column is there in a layer though nothing falls under it. */
  default boolean isKept(int value, boolean countedInAnotherLayer) {
    return true;
  }

  /**
   * What two columns that a coding falls under have in common, for a note: "speakers"; "" where no
   * coding falls under two.
   */
  default String several() {
    return "";
  }
}
