package org.flowerbox.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/** How the window looks now, for views that draw by themselves. */
public final class Appearance {
  private final IntegerProperty textSize = new SimpleIntegerProperty(16);
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final StringProperty family = new SimpleStringProperty("System");

  /** An appearance with listeners of its own that follows this until the subscription is ended. */
  Follower<Appearance> follower() {
    Appearance own = new Appearance();
    Subscription following =
        family
            .subscribe(own.family::set)
            .and(dark.subscribe(own.dark::set))
            .and(textSize.subscribe(size -> own.textSize.set(size.intValue())));
    return new Follower<>(own, following);
  }

  /** Size of reading text, px. */
  public IntegerProperty textSizeProperty() {
    return textSize;
  }

  /** Whether the dark theme shows. */
  public BooleanProperty darkProperty() {
    return dark;
  }

  /** Family of the window's font. */
  public StringProperty familyProperty() {
    return family;
  }
}
