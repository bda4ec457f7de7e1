/**
 * What every part of the window shares: the open study as the window sees it ({@link
 * org.flowerbox.ui.common.Workspace}), its words in both languages ({@link
 * org.flowerbox.ui.common.Words}), its gestures ({@link org.flowerbox.ui.common.Actions}), its long
 * work ({@link org.flowerbox.ui.common.Tasks}) and what it says to the researcher ({@link
 * org.flowerbox.ui.common.Notices}). A feature of the window uses this package and no other
 * feature.
 *
 * <p>Unless a method says otherwise, everything here belongs to the JavaFX application thread.
 * Nothing on that thread reads or writes the project file: gestures go through {@link
 * org.flowerbox.ui.common.Workspace#change}, long work through {@link
 * org.flowerbox.ui.common.Tasks}.
 */
@NullMarked
package org.flowerbox.ui.common;

import org.jspecify.annotations.NullMarked;
