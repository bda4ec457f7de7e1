/**
 * The text of a source and the coding of its passages: see {@link
 * org.flowerbox.ui.reader.ReaderPane}.
 */
@NullMarked
package org.flowerbox.ui.reader;

import org.jspecify.annotations.NullMarked;
