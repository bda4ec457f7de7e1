/** The code tree: see {@link org.flowerbox.ui.codebook.CodebookPane}. */
@NullMarked
package org.flowerbox.ui.codebook;

import org.jspecify.annotations.NullMarked;
