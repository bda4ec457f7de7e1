package org.flowerbox.store;

/** Rows of one table with keys {@code first} to {@code first + count - 1}. */
record RowRange(int table, int first, int count) {}
