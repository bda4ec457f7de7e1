/**
 * The project file: one SQLite database, its schema, its log, its lock and its backups. The truth
 * of a study.
 *
 * <p>Main types: {@link org.flowerbox.store.Store} (an open project file), {@link
 * org.flowerbox.store.Mapping} (how a record is a row), {@link org.flowerbox.store.StepWriter} and
 * {@link org.flowerbox.store.Undo} (how steps are written and taken back).
 *
 * <p>Traps: rows are never deleted, they get the number of the step that removed them; undoing is a
 * step of its own, written by inverting the log of another. Every column that holds a position in a
 * text must be known to {@link org.flowerbox.store.SpanMover}, or corrections of the text leave it
 * behind. A long text lies in parts: only {@link org.flowerbox.store.TextRows} reads {@code
 * texts.content}. Nothing but SQLite may open the file: a stream on it, once closed, drops the
 * locks of the whole process.
 */
@NullMarked
package org.flowerbox.store;

import org.jspecify.annotations.NullMarked;
