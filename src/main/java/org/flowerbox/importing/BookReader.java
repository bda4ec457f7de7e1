package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.flowerbox.model.Refusal;

/** Reads electronic books (.epub): the chapters in the order of the spine. */
final class BookReader implements FormatReader {
  private static final String CONTAINER = "META-INF/container.xml";

  @Override
  public List<Draft> read(FileBytes file) throws IOException, XMLStreamException {
    try (ZipParts zip = ZipParts.open(file.bytes(), file.limits())) {
      List<String> remarks = new ArrayList<>(zip.remarks());
      List<String> chapters = new ArrayList<>();
      String locked = new String(zip.bytes("META-INF/encryption.xml"), StandardCharsets.UTF_8);
      long characters = 0;
      for (String part : spine(zip, file)) {
        if (locked.contains(part)) {
          throw new Refusal("is protected against copying; its text cannot be read");
        }
        if (!zip.has(part)) {
          remarks.add("chapter " + part + " is missing");
          continue;
        }
        String chapter = HtmlReader.text(zip.bytes(part), file, remarks);
        characters += chapter.length();
        if (characters > file.limits().characters()) {
          throw new Refusal(
              "holds more than " + file.limits().characters() + " characters of text; split it");
        }
        if (!chapter.isEmpty()) {
          chapters.add(chapter);
        }
      }
      return List.of(Draft.of(String.join("\n", chapters), remarks.stream().distinct().toList()));
    }
  }

  private static List<String> spine(ZipParts zip, FileBytes file)
      throws IOException, XMLStreamException {
    String packageFile = packageFile(zip, file);
    String folder = packageFile.substring(0, packageFile.lastIndexOf('/') + 1);
    Map<String, String> parts = new HashMap<>();
    List<String> order = new ArrayList<>();
    try (InputStream in = zip.openOrEmpty(packageFile);
        XmlPull xml = XmlPull.ofDeclared(in, file)) {
      while (xml.next()) {
        if (xml.starts("item")) {
          parts.put(xml.attribute("id"), resolve(folder, xml.attribute("href")));
        } else if (xml.starts("itemref")) {
          order.add(xml.attribute("idref"));
        }
      }
    }
    return order.stream().filter(parts::containsKey).map(parts::get).distinct().toList();
  }

  private static String packageFile(ZipParts zip, FileBytes file)
      throws IOException, XMLStreamException {
    try (InputStream in = zip.openOrEmpty(CONTAINER);
        XmlPull xml = XmlPull.of(in, file)) {
      while (zip.has(CONTAINER) && xml.next()) {
        if (xml.starts("rootfile") && zip.has(xml.attribute("full-path"))) {
          return xml.attribute("full-path");
        }
      }
    }
    throw new Refusal("is damaged: its list of chapters is missing");
  }

  private static String resolve(String folder, String reference) {
    String path = URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    List<String> names = new ArrayList<>();
    for (String name : (folder + path).split("/")) {
      if (name.equals("..") && !names.isEmpty()) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }
}
