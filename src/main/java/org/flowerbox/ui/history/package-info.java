/**
 * Every step of the study, newest first: see {@link org.flowerbox.ui.history.HistoryPane}. {@link
 * org.flowerbox.ui.history.HistoryModel} holds the steps read so far and what is shown of them,
 * {@link org.flowerbox.ui.history.StepsBack} takes many steps back or brings them back.
 *
 * <p>Trap: the log is read in pages beside the window, never on the JavaFX thread; a step that was
 * just written reaches the list a moment after it reaches the other views.
 */
@NullMarked
package org.flowerbox.ui.history;

import org.jspecify.annotations.NullMarked;
