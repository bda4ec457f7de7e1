package org.flowerbox.ui.shell;

import java.util.List;
import java.util.function.Consumer;

/**
 * A view of the window that pictures are made of.
 *
 * @param name first part of the file's name
 * @param opensStudy whether the sample study is open in the window
 * @param show brings the window there, on the JavaFX thread; what it starts is waited for
 */
record PictureView(String name, boolean opensStudy, Consumer<MainWindow> show) {
  /** A document that was coded by two coders. */
  private static final String READ = "20201204-F-YC-焦点小组";

  /** Every view, a line each. */
  static final List<PictureView> ALL =
      List.of(
          page("start", _ -> {}),
          study("read", window -> StudyPlaces.in(window).read(READ)),
          study("history", window -> StudyPlaces.in(window).fire("shell.view.history")));

  /** A view of a window without a study. */
  static PictureView page(String name, Consumer<MainWindow> show) {
    return new PictureView(name, false, show);
  }

  /** A view of a window with the sample study. */
  static PictureView study(String name, Consumer<MainWindow> show) {
    return new PictureView(name, true, show);
  }
}
