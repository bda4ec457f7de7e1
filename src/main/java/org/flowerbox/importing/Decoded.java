package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as clean text.
 *
 * @param charset what they were decoded with
 * @param remarks what a user should know of it
 */
record Decoded(String text, Charset charset, List<String> remarks) {
  static Decoded of(byte[] bytes, @Nullable Charset given, @Nullable Charset declared) {
    Charset charset = given != null ? given : CharsetFinder.find(bytes);
    CleanText clean = CleanText.of(new String(bytes, charset));
    return new Decoded(
        clean.text(), charset, clean.remark().isEmpty() ? List.of() : List.of(clean.remark()));
  }
}
