package org.flowerbox.model;

/**
 * A coder has finished a source. At most one is alive for each coder and source.
 *
 * @param at when, ms since 1970-01-01 UTC
 */
public record DoneMark(int id, int source, int coder, long at) implements Entity {}
