package org.flowerbox.framework;

/**
 * A row of a table of codings.
 *
 * @param line where it stands in the table
 * @param source the file name of the source
 * @param coder who coded it
 * @param code key of the code
 * @param quote the words that are coded
 * @param occurrence which of the places with those words, from 1
 * @param comment "" for none
 */
public record CodedQuote(
    int line, String source, String coder, String code, String quote, int occurrence, String comment) {}
