package org.flowerbox.ui.common;

import javafx.util.Subscription;

/**
 * Something a study listens to while it is open, so that a closed one is held by nobody.
 *
 * @param following ends the following of what outlives the study
 */
record Follower<T>(T own, Subscription following) {}
