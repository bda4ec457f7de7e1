/**
 * The window as a whole: {@link org.flowerbox.ui.shell.Windows} opens one {@link
 * org.flowerbox.ui.shell.MainWindow} a project, which shows the {@link
 * org.flowerbox.ui.shell.StartPage} or, with a project open, the {@link
 * org.flowerbox.ui.shell.StudyView} that the features of the window make up. Menus and the sheet of
 * keys are made from the {@link org.flowerbox.ui.common.Actions} that the features add. The only
 * package of the window that may use features.
 */
@NullMarked
package org.flowerbox.ui.shell;

import org.jspecify.annotations.NullMarked;
