package org.flowerbox.importing;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param encoding of plain text, tables, subtitles and HTML; null to find it
 * @param tables which columns of a table are text
 * @param limits how much one file may ask for
 */
public record ReadOptions(@Nullable Charset encoding, TableOptions tables, Limits limits) {
  /** Everything guessed. */
  public static ReadOptions standard() {
    return new ReadOptions(null, TableOptions.GUESS, Limits.standard());
  }

  public ReadOptions withEncoding(@Nullable Charset changed) {
    return new ReadOptions(changed, tables, limits);
  }

  public ReadOptions withTables(TableOptions changed) {
    return new ReadOptions(encoding, changed, limits);
  }

  public ReadOptions withLimits(Limits changed) {
    return new ReadOptions(encoding, tables, changed);
  }
}
