/** The steps of the study: see {@link org.flowerbox.ui.history.HistoryPane}. */
@NullMarked
package org.flowerbox.ui.history;

import org.jspecify.annotations.NullMarked;
