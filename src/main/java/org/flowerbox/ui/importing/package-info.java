/**
 * Importing files: what was read is shown and can be set right before anything is written. {@link
 * org.flowerbox.ui.importing.Importing} adds the gestures and takes dropped files.
 *
 * <p>{@link org.flowerbox.ui.importing.Corrections} holds the snapshots of the drafts and the way
 * back, {@link org.flowerbox.ui.importing.TurnPages} the turns read so far; both know no controls
 * and hand all reading to {@link org.flowerbox.ui.importing.Beside}, so that the window never waits
 * for a file. Everything here belongs to the JavaFX thread.
 */
@NullMarked
package org.flowerbox.ui.importing;

import org.jspecify.annotations.NullMarked;
