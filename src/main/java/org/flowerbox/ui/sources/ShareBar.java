package org.flowerbox.ui.sources;

import javafx.scene.layout.Region;

/** A small bar that says how much of something is done. */
final class ShareBar extends Region {
  private static final double WIDTH = 26;
  private static final double HEIGHT = 3;
  private static final double LEAST = 2;

  private final Region done = new Region();
  private double share;

  ShareBar() {
    getStyleClass().add("share-bar");
    done.getStyleClass().add("done");
    done.setManaged(false);
    getChildren().add(done);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
  }

  /** 0 to 1. Something done shows at least as a dot. */
  void show(double of) {
    if (of != share) {
      share = of;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = share <= 0 ? 0 : Math.max(LEAST, Math.min(1, share) * getWidth());
    done.setVisible(width > 0);
    done.resizeRelocate(0, 0, width, getHeight());
  }
}
