package org.flowerbox.importing;

import java.time.Duration;

/**
 * How much one file may ask for. Files that ask for more are given up with a problem; nothing is
 * cut short silently.
 *
 * @param bytes size of the file
 * @param unpacked bytes that the parts of a zipped document may unpack to, all together
 * @param characters UTF-16 code units of text
 * @param depth how deep elements, groups or tables may be nested
 * @param time how long one file may take
 */
public record Limits(long bytes, long unpacked, int characters, int depth, Duration time) {
  /** For documents that people work with, and the memory this program has. */
  public static Limits standard() {
    long memory = Runtime.getRuntime().maxMemory();
    return new Limits(memory / 3, 1L << 31, 200_000_000, 2_000, Duration.ofSeconds(60));
  }
}
