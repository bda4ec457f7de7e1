/**
 * The only door to a study: open it, change it by steps, undo, redo, read its snapshot, search it.
 *
 * <p>Main types: {@link org.flowerbox.project.Project} and the {@link
 * org.flowerbox.project.ProjectListener} that hears of each step.
 *
 * <p>Traps: every method may be called from any thread; steps are written one after the other,
 * durably, before {@code apply} returns. Listeners are told in the order of the steps, while the
 * next step waits: they must be quick, and must not apply a step themselves.
 */
@NullMarked
package org.flowerbox.project;

import org.jspecify.annotations.NullMarked;
