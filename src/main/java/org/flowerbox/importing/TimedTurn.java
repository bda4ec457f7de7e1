package org.flowerbox.importing;

/**
 * A turn that the file itself marks, as subtitles do. Positions are UTF-16 code units of the
 * document's text.
 *
 * @param speaker the speaker's label, "" where the file names none
 * @param time when it starts, ms from the start of the recording
 * @param start where it starts, label included
 * @param body where what is said starts
 * @param end the code unit after its last
 */
public record TimedTurn(String speaker, int time, int start, int body, int end) {}
