/**
 * From a file to what a project takes in: text, turns, speakers, variables, problems. The only
 * place that knows Tika, PDFBox and charsets.
 *
 * <p>Main types: {@link org.flowerbox.importing.Imported} (what a document becomes), {@link
 * org.flowerbox.importing.Reading} (what a file becomes).
 *
 * <p>Traps: a text is frozen once it is imported, so everything that changes characters (line ends,
 * NULs, lone surrogates) happens here, before any position is taken. Turns speak of voices by their
 * place in a list, not by row key.
 */
@NullMarked
package org.flowerbox.importing;

import org.jspecify.annotations.NullMarked;
