package org.flowerbox.model;

/**
 * A part of a source's text.
 *
 * @param start where it starts in the text, UTF-16
 * @param whole whether it is all of the text
 */
public record TextPart(int start, String text, boolean whole) {}
