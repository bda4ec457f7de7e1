package org.flowerbox.importing;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;

/**
 * An XML document, event by event, by local names. Knows no document types and no entities but the
 * five of XML itself, never opens another file or address, and refuses elements nested too deep.
 */
final class XmlPull implements AutoCloseable {
  private final XMLStreamReader reader;
  private final Limits limits;
  private final Progress progress;
  private final boolean declared;
  private int depth;
  private int events;

  private XmlPull(XMLStreamReader reader, Limits limits, Progress progress, boolean declared) {
    this.declared = declared;
    this.reader = reader;
    this.limits = limits;
    this.progress = progress;
  }

  static XmlPull of(InputStream in, FileBytes file) throws XMLStreamException {
    return of(in, file, false);
  }

  /** An XML document that may name a document type, which is passed over. */
  static XmlPull ofDeclared(InputStream in, FileBytes file) throws XMLStreamException {
    return of(in, file, true);
  }

  private static XmlPull of(InputStream in, FileBytes file, boolean declared)
      throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(file.limits().depth() + 1));
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> {
          throw new XMLStreamException("external entity");
        });
    return new XmlPull(factory.createXMLStreamReader(in), file.limits(), file.progress(), declared);
  }

  /** Goes to the next start, end or text; false at the end of the document. */
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> deeper();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD -> {
          if (!declared) {
            throw entities();
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> throw entities();
        default -> {}
      }
      if (isStart() || isEnd() || isText()) {
        return true;
      }
    }
    return false;
  }

  private static Refusal entities() {
    return new Refusal(
        "declares entities of its own, as no word processor does; it is not read for safety");
  }

  private void deeper() {
    if (++depth > limits.depth()) {
      throw new Refusal(
          "is nested more than " + limits.depth() + " levels deep, as no document is");
    }
    if ((++events & 0xFFF) == 0) {
      progress.check();
    }
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    int event = reader.getEventType();
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Local name of the element that starts or ends here. */
  String name() {
    return reader.getLocalName();
  }

  boolean starts(String name) {
    return isStart() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return isEnd() && reader.getLocalName().equals(name);
  }

  String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  String text() {
    return reader.getText();
  }

  /** Elements open here, the one that starts here included. */
  int depth() {
    return depth;
  }

  /** The attribute of that local name, whichever its namespace; "" if there is none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The id of the relation that the element refers to. */
  String relation() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals("id")
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute of that local name as a number. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  /** Goes to the end of the element that starts here. */
  void skip() throws XMLStreamException {
    int outside = depth - 1;
    while (depth > outside && next()) {
      // nothing in it is wanted
    }
  }

  /** Goes to the end of the element that starts here and gives all text in it. */
  String textInside() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside && next()) {
      if (isText()) {
        text.append(text());
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
