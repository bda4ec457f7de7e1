/**
 * What a study consists of: immutable records, the snapshot that holds them, and the changes that
 * lead from one snapshot to the next. Uses the JDK only.
 *
 * <p>Main types: {@link org.flowerbox.model.Corpus} (everything, as it stands after one step),
 * {@link org.flowerbox.model.Codings} (one source's codings in primitive columns), {@link
 * org.flowerbox.model.Change} and {@link org.flowerbox.model.Step} (how it becomes another), {@link
 * org.flowerbox.model.Table} (what an analysis answers).
 *
 * <p>Traps: positions are UTF-16 code units and half-open throughout; {@code id} is a row key, good
 * within one project file only, while {@code guid} is given at birth and travels; 0 stands for
 * "none" where a row key may be absent.
 */
@NullMarked
package org.flowerbox.model;

import org.jspecify.annotations.NullMarked;
