package org.flowerbox.importing;

import java.util.List;

/**
 * One subtitle.
 *
 * @param start ms
 * @param lines what is said, as it is written
 */
record Cue(int start, List<String> lines) {}
