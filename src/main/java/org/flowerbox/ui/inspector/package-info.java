/**
 * The passage under the caret and its codings: see {@link
 * org.flowerbox.ui.inspector.InspectorPane}.
 */
@NullMarked
package org.flowerbox.ui.inspector;

import org.jspecify.annotations.NullMarked;
