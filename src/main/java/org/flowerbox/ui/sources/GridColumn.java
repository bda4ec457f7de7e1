package org.flowerbox.ui.sources;

import org.flowerbox.model.Variable;

/** A column of the grid. */
sealed interface GridColumn {
  /** What filters, widths and the order are remembered by. */
  int key();

  /** The names of sources or cases. */
  record Name() implements GridColumn {
    @Override
    public int key() {
      return 0;
    }
  }

  /** The kinds of sources, or the sources of cases. */
  record About() implements GridColumn {
    @Override
    public int key() {
      return -1;
    }
  }

  /**
   * The values of a variable.
   *
   * @param place which of the variables it is, from 0
   */
  record Of(Variable variable, int place) implements GridColumn {
    @Override
    public int key() {
      return variable.id();
    }
  }
}
