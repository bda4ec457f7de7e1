/** The sources by folder, kind or variable: see {@link org.flowerbox.ui.sources.SourcesPane}. */
@NullMarked
package org.flowerbox.ui.sources;

import org.jspecify.annotations.NullMarked;
