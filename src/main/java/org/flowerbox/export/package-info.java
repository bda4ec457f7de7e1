/**
 * Tables and lists of passages as files for papers, spreadsheets and statistics, and as text for
 * terminals. The only place besides importing that knows POI.
 *
 * <p>Main types: {@link org.flowerbox.export.Exports} (writes a file of the kind its name says),
 * {@link org.flowerbox.export.TableWriter} and {@link org.flowerbox.export.ExcerptWriter} (one for
 * each kind), {@link org.flowerbox.export.PlainTable} (text for terminals).
 *
 * <p>Traps: names and texts come from strangers' documents, so every kind of file has its own
 * escaping, and what a spreadsheet would take for a formula is made text. A column may have fewer
 * header levels than its neighbours. NaN stands for "nothing to say".
 */
@NullMarked
package org.flowerbox.export;

import org.jspecify.annotations.NullMarked;
