/**
 * The sources of the study on the left of the window ({@link
 * org.flowerbox.ui.sources.SourcesPane}), and the grid of their variables in a window of its own.
 *
 * <p>What is shown is worked out without controls: {@code Overview} (a snapshot's sources with what
 * they are sorted and found by and how far they are coded, made beside the window), {@code
 * SourceList} (grouped, sorted, filtered, folded into lines), {@code GridModel} and {@code
 * GridEdits} (the grid, and what a gesture on its cells writes).
 *
 * <p>Traps: the lists of a table or a list view are changed as little as possible ({@code Splice}),
 * since what is chosen and where one has scrolled hang on them; a coding only freshens the lines
 * that are seen. Accelerators of the study's window do not work in the grid's, which hands undo and
 * redo on by itself.
 */
@NullMarked
package org.flowerbox.ui.sources;

import org.jspecify.annotations.NullMarked;
