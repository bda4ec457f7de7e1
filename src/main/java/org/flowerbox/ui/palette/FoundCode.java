package org.flowerbox.ui.palette;

import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.Span;

/**
 * A code that answers to what is typed.
 *
 * @param name in the language of the window
 * @param marked which characters of that name were typed
 * @param other the name in another language that was found instead, "" if it was the one shown
 * @param otherMarked which characters of that were typed
 * @param path names of the codes above it, "" at the top
 */
record FoundCode(
    Code code, String name, List<Span> marked, String other, List<Span> otherMarked, String path)
    implements PaletteRow {}
