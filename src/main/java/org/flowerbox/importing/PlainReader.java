package org.flowerbox.importing;

import java.util.List;

/** Reads plain text and Markdown exactly as they are written. */
final class PlainReader implements FormatReader {
  @Override
  public List<Draft> read(FileBytes file) {
    Decoded decoded = Decoded.of(file.bytes(), file.options().encoding(), null);
    return List.of(Draft.of(decoded.text(), decoded.remarks()).withEncoding(decoded.charset()));
  }
}
