package org.flowerbox.importing;

import java.util.List;

/** Reads rich text files (.rtf). */
final class RtfReader implements FormatReader {
  @Override
  public List<Draft> read(FileBytes file) {
    Flow flow = new Flow(file.limits());
    new RtfText(file, flow).read();
    return List.of(Draft.of(flow.finish(), List.of()));
  }
}
