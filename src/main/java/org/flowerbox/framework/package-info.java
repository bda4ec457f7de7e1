/**
 * Codebooks and analytical frameworks as files, and how they become rows of a project and files
 * again.
 *
 * <p>Main types: {@link org.flowerbox.framework.Framework} (what a file says), {@link
 * org.flowerbox.framework.FrameworkFile} (JSON), {@link org.flowerbox.framework.CodebookCsv} (CSV),
 * {@link org.flowerbox.framework.Codebook} (to and from a project), {@link
 * org.flowerbox.framework.Bundled} (the frameworks that come along), {@link
 * org.flowerbox.framework.CodingsFile} (a table of coded quotes).
 *
 * <p>Traps: keys are good within one file, guids everywhere; a code that two frameworks both call
 * {@code outcome} gets a longer key in the project, so look a framework's code up with {@link
 * org.flowerbox.framework.Codebook#code}. A code's note has no column in the model and travels
 * among its attributes as {@code note@en}, {@code note@zh}.
 */
@NullMarked
package org.flowerbox.framework;

import org.jspecify.annotations.NullMarked;
