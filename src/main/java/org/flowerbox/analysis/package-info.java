/**
 * What a study's codings say: pure functions from a snapshot to tables and lists of passages. Uses
 * the model only.
 *
 * <p>Main types: {@link org.flowerbox.analysis.Frequencies} (how often each code occurs, and
 * where), {@link org.flowerbox.analysis.Excerpts} (the coded passages themselves), {@link
 * org.flowerbox.analysis.Touch} (which turns, speakers and cases a passage belongs to; the one
 * place that decides it).
 *
 * <p>Traps: layers are shown side by side and only added up where the request says so. A passage
 * may belong to several speakers or cases, so the columns of a table may add up to more than its
 * total; the notes of the table say when they do. Sources and cases are counted once however many
 * codings they have.
 */
@NullMarked
package org.flowerbox.analysis;

import org.jspecify.annotations.NullMarked;
