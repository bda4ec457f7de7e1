/**
 * From a file to what a project takes in: text, turns, speakers, variables, problems. The only
 * place that knows Tika, PDFBox and charsets.
 *
 * <p>Main types: {@link org.flowerbox.importing.FileFinder} (which files), {@link
 * org.flowerbox.importing.DocumentReader} (file to text, every format), {@link
 * org.flowerbox.importing.Imported} (what a document becomes), {@link
 * org.flowerbox.importing.Reading} (what a file becomes).
 *
 * <p>How reading goes: {@code FileTypes} looks at the bytes, {@code Guarded} runs that format's
 * {@code FormatReader} within limits, most readers tell a {@code Flow} what they meet, and {@code
 * CleanText} has the last word.
 *
 * <p>Traps: a text is frozen once it is imported, so everything that changes characters (line ends,
 * NULs, lone surrogates) happens here, before any position is taken. Turns speak of voices by their
 * place in a list, not by row key. XML is only ever read through {@code XmlPull} and zips through
 * {@code ZipParts}, which know no entities, no other files and no bombs.
 */
@NullMarked
package org.flowerbox.importing;

import org.jspecify.annotations.NullMarked;
