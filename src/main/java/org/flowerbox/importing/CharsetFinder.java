package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a file that does not say it. A byte order mark decides; then whether the
 * bytes are UTF-8; then which charset gives the likeliest text, by the frequency of letters, Han
 * characters, kana and punctuation in the languages kept in it. Stateless.
 */
final class CharsetFinder {
  private static final int SAMPLE = 16_384;
  private static final int WRONG = 50;

  /** A charset and how many bytes of mark stand before the text. */
  record Found(Charset charset, int mark) {}

  private static final List<Charset> UNMARKED =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"));

  private CharsetFinder() {}

  /** What a byte order mark says, null if there is none. */
  static @Nullable Found byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Found(StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return new Found(Charset.forName("UTF-32LE"), 4);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return new Found(Charset.forName("UTF-32BE"), 4);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new Found(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new Found(StandardCharsets.UTF_16BE, 2);
    }
    return starts(bytes, 0x84, 0x31, 0x95, 0x33) ? new Found(Charset.forName("GB18030"), 4) : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The charset that gives the likeliest text. */
  static Charset likeliest(byte[] bytes) {
    byte[] sample = sample(bytes);
    Charset best = StandardCharsets.UTF_8;
    double most = Writings.likelihood(decode(sample, best), Writings.UNICODE);
    for (Writings writings : Writings.ALL) {
      String text = decode(sample, writings.charset());
      double likelihood = Writings.likelihood(text, writings.languages()) + writings.doubt();
      if (likelihood > most) {
        most = likelihood;
        best = writings.charset();
      }
    }
    byte[] start = Arrays.copyOf(bytes, Math.min(sample.length & -4, bytes.length));
    for (Charset charset : UNMARKED) {
      double likelihood = unmarked(start, charset);
      if (likelihood > most) {
        most = likelihood;
        best = charset;
      }
    }
    return best;
  }

  /** Bytes that are no character weigh as much in wide characters as in narrow ones. */
  private static double unmarked(byte[] start, Charset charset) {
    String text = decode(start, charset);
    long wrong = text.chars().filter(c -> c == '\uFFFD').count();
    return Writings.likelihood(text, Writings.UNICODE) - WRONG * wrong - 2;
  }

  /** From the first byte that is not ASCII on; what comes before says nothing. */
  private static byte[] sample(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && bytes[from] > 0) {
      from++;
    }
    from = Math.max(0, from - 32);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  /** The text, without the halves of characters that the end of the sample cut off. */
  private static String decode(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    return sample.length == SAMPLE && text.endsWith("\uFFFD")
        ? text.substring(0, text.length() - 1)
        : text;
  }
}
