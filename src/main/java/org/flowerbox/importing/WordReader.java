package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word documents (.docx and its kin). Page headers and footers are left out, so that they
 * never stand inside a sentence.
 */
final class WordReader implements FormatReader {
  @Override
  public List<Draft> read(FileBytes file) throws IOException, XMLStreamException {
    try (ZipParts zip = ZipParts.open(file.bytes(), file.limits())) {
      OfficeParts parts = OfficeParts.of(zip, file);
      List<String> remarks = new ArrayList<>(zip.remarks());
      String text = body(parts, file, remarks);
      return List.of(Draft.of(text, remarks));
    }
  }

  private static String body(OfficeParts parts, FileBytes file, List<String> remarks)
      throws IOException, XMLStreamException {
    WordStyles styles = WordStyles.of(parts.open("styles"), file);
    WordNumbering numbering = WordNumbering.of(parts.open("numbering"), file);
    Map<String, String> notes = new HashMap<>();
    notes(parts.open("comments"), "comment", file, styles, numbering, notes);
    notes(parts.open("footnotes"), "footnote", file, styles, numbering, notes);
    notes(parts.open("endnotes"), "endnote", file, styles, numbering, notes);
    Flow flow = new Flow(file.limits());
    try (InputStream in = parts.zip().openOrEmpty(parts.main());
        XmlPull xml = XmlPull.of(in, file)) {
      WordText text = new WordText(xml, flow, styles, numbering, notes);
      text.readInside();
      if (text.embedded() > 0) {
        remarks.add(
            text.embedded()
                + " embedded document(s) not read: save them as files of their own and import those");
      }
    }
    return flow.finish();
  }

  private static void notes(
      @Nullable InputStream part,
      String kind,
      FileBytes file,
      WordStyles styles,
      WordNumbering numbering,
      Map<String, String> notes)
      throws IOException, XMLStreamException {
    if (part == null) {
      return;
    }
    try (part;
        XmlPull xml = XmlPull.of(part, file)) {
      while (xml.next()) {
        if (xml.starts(kind)) {
          String key = kind + "/" + xml.attribute("id");
          String author = xml.attribute("author");
          String label =
              kind.equals("comment") && !author.isBlank() ? kind + " by " + author : kind;
          Flow flow = new Flow(file.limits());
          new WordText(xml, flow, styles, numbering, notes).readInside();
          notes.put(key, Flow.inBrackets(label, flow.finish()));
        }
      }
    }
  }
}
