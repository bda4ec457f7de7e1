/**
 * The palette that finds a code while one types: see {@link org.flowerbox.ui.palette.CodePalette}.
 * {@link org.flowerbox.ui.palette.PaletteModel} holds what is listed and chosen, {@link
 * org.flowerbox.ui.palette.TermKeys} the keys of actors, stages and levels, both without controls.
 *
 * <p>Trap: it is a layer of the window it is asked in, not a window of its own, since input methods
 * do not reach the fields of pop-up windows.
 */
@NullMarked
package org.flowerbox.ui.palette;

import org.jspecify.annotations.NullMarked;
