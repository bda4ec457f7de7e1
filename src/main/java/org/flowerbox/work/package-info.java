/**
 * The use cases that the command line and the window share: each is written here once.
 *
 * <p>Main types: {@link org.flowerbox.work.ImportFiles}, {@link org.flowerbox.work.ImportDrafts}
 * (the same with a look at it before), {@link org.flowerbox.work.Coders}, {@link
 * org.flowerbox.work.Lookup} (from what a user typed to what it names).
 *
 * <p>Traps: a use case applies one step, or for a very large import a few; never one a row, since
 * undo takes back steps.
 */
@NullMarked
package org.flowerbox.work;

import org.jspecify.annotations.NullMarked;
