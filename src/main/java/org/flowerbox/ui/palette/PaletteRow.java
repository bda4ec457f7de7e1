package org.flowerbox.ui.palette;

/** A line of the palette's list. */
sealed interface PaletteRow permits FoundCode, PaletteRow.NewCode {
  /** Offers to make a code of what was typed. */
  record NewCode(String name) implements PaletteRow {}
}
