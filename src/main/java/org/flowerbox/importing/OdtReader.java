package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.flowerbox.model.Refusal;

/**
 * Reads OpenDocument texts (.odt). Page headers and footers are left out, so that they never stand
 * inside a sentence.
 */
final class OdtReader implements FormatReader {
  @Override
  public List<Draft> read(FileBytes file) throws IOException, XMLStreamException {
    try (ZipParts zip = ZipParts.open(file.bytes(), file.limits())) {
      refuseEncrypted(zip);
      if (!zip.has("content.xml")) {
        throw new Refusal("is damaged: its content.xml is missing");
      }
      Flow flow = new Flow(file.limits());
      OdtLists lists = new OdtLists();
      styles(zip, file, lists);
      try (InputStream in = zip.openOrEmpty("content.xml");
          XmlPull xml = XmlPull.of(in, file)) {
        new OdtText(xml, flow, lists).read();
      }
      return List.of(Draft.of(flow.finish(), zip.remarks()));
    }
  }

  private static void styles(ZipParts zip, FileBytes file, OdtLists lists)
      throws IOException, XMLStreamException {
    InputStream in = zip.open("styles.xml");
    if (in != null) {
      try (in;
          XmlPull xml = XmlPull.of(in, file)) {
        while (xml.next()) {
          if (xml.starts("list-style")) {
            lists.readStyle(xml);
          }
        }
      }
    }
  }

  private static void refuseEncrypted(ZipParts zip) throws IOException {
    String manifest = new String(zip.bytes("META-INF/manifest.xml"), StandardCharsets.UTF_8);
    if (manifest.contains("encryption-data")
        || manifest.contains("encrypted-package")
        || zip.has("encrypted-package")) {
      throw new Refusal(ZipParts.LOCKED);
    }
  }
}
