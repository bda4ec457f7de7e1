/**
 * From a file to what a project takes in: text, turns, speakers, variables, problems. The only
 * place that knows document formats and charsets.
 *
 * <p>Main types: {@link org.flowerbox.importing.Documents} (all of it for one file), {@link
 * org.flowerbox.importing.FileFinder} (which files), {@link org.flowerbox.importing.DocumentReader}
 * (text), {@link org.flowerbox.importing.TranscriptReader} (turns and speakers), {@link
 * org.flowerbox.importing.NameRule} and {@link org.flowerbox.importing.KindGuess} (what names say),
 * {@link org.flowerbox.importing.Imported} (what a document becomes).
 *
 * <p>Traps: a text is frozen once it is imported, so everything that changes characters (line ends,
 * NULs, lone surrogates) happens here, before any position is taken. Turns speak of voices by their
 * place in a list, not by row key. XML is only ever read through {@code XmlPull} and zips through
 * {@code ZipParts}, which know no entities, no other files and no bombs.
 */
@NullMarked
package org.flowerbox.importing;

import org.jspecify.annotations.NullMarked;
