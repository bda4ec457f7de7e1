package org.flowerbox.model;

/**
 * The file a source came from, byte for byte.
 *
 * @param bytes its content; not copied, so leave it alone afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the reader to the store and never compared
public record Original(byte[] bytes) {}
