package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of an Office Open XML document by what they are to each other. Paths that lead
 * outside the document find nothing.
 *
 * @param main name of the main part
 * @param related names of the parts it refers to, by the last word of the kind of relation
 *     ("footnotes", "comments", …)
 * @param byId the same by relation id
 */
record OfficeParts(
    ZipParts zip, String main, Map<String, String> related, Map<String, String> byId) {
  static OfficeParts of(ZipParts zip, FileBytes file) throws IOException, XMLStreamException {
    Map<String, String> top = new HashMap<>();
    relations(zip, file, "_rels/.rels", "", top, new HashMap<>());
    String main = top.getOrDefault("officeDocument", "word/document.xml");
    if (!zip.has(main)) {
      throw new Refusal("is damaged: its main part " + main + " is missing");
    }
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    Map<String, String> related = new HashMap<>();
    Map<String, String> byId = new HashMap<>();
    String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    relations(zip, file, relations, folder, related, byId);
    return new OfficeParts(zip, main, related, byId);
  }

  private static void relations(
      ZipParts zip,
      FileBytes file,
      String part,
      String folder,
      Map<String, String> byKind,
      Map<String, String> byId)
      throws IOException, XMLStreamException {
    InputStream in = zip.open(part);
    if (in == null) {
      return;
    }
    try (in;
        XmlPull xml = XmlPull.of(in, file)) {
      while (xml.next()) {
        if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
          String target = xml.attribute("Target");
          String name = target.startsWith("/") ? target.substring(1) : folder + target;
          String kind = xml.attribute("Type");
          byKind.putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), name);
          byId.put(xml.attribute("Id"), name);
        }
      }
    }
  }

  /** The part of that kind, null if there is none. */
  @Nullable InputStream open(String kind) throws IOException {
    String name = related.get(kind);
    return name == null ? null : zip.open(name);
  }
}
