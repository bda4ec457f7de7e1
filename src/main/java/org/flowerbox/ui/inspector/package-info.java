/**
 * What is at the caret or in the selection, and the codings that touch it: see {@link
 * org.flowerbox.ui.inspector.InspectorPane}. {@link org.flowerbox.ui.inspector.Seen} finds it,
 * {@link org.flowerbox.ui.inspector.CodingEdits} writes what is changed.
 *
 * <p>Trap: cards are used again for other codings, so a card lets go of what is being typed into it
 * – by saving it – before it shows another.
 */
@NullMarked
package org.flowerbox.ui.inspector;

import org.jspecify.annotations.NullMarked;
