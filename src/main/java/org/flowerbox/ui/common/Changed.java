package org.flowerbox.ui.common;

import org.flowerbox.model.Corpus;
import org.flowerbox.model.CorpusChange;
import org.flowerbox.model.Step;

/**
 * A step that is written and now reaches the window.
 *
 * @param before the snapshot the window showed
 * @param after the snapshot it shows from now on
 * @param step what was done; an undo or redo has no changes of its own to tell
 * @param change what differs between the two
 */
public record Changed(Corpus before, Corpus after, Step step, CorpusChange change) {}
