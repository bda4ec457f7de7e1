package org.flowerbox.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flowerbox.model.Progress;

/** Builds documents by hand, part by part. */
final class TestFiles {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
          + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='%s'/>"
          + "</Relationships>";

  private TestFiles() {}

  /**
   * A zip archive; names and contents in turn, a content being text, bytes or how many megabytes of
   * spaces.
   */
  static byte[] zip(Object... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) parts[i]));
        write(parts[i + 1], zip);
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(Object content, OutputStream out) throws IOException {
    switch (content) {
      case byte[] bytes -> out.write(bytes);
      case Integer megabytes -> {
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
          out.write(block);
        }
      }
      default -> out.write(content.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A Word document with that main part and further parts. */
  static byte[] docx(Object main, Object... more) {
    return office("word/document.xml", main, more);
  }

  static byte[] office(String name, Object main, Object... more) {
    Object[] parts = new Object[4 + more.length];
    parts[0] = "_rels/.rels";
    parts[1] = RELATIONS.formatted(name);
    parts[2] = name;
    parts[3] = main;
    System.arraycopy(more, 0, parts, 4, more.length);
    return zip(parts);
  }

  static String wordBody(String body) {
    return "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>";
  }

  static String wordParagraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static byte[] odt(Object content, Object... more) {
    Object[] parts = new Object[4 + more.length];
    parts[0] = "mimetype";
    parts[1] = "application/vnd.oasis.opendocument.text";
    parts[2] = "content.xml";
    parts[3] = content;
    System.arraycopy(more, 0, parts, 4, more.length);
    return zip(parts);
  }

  static String odtBody(String body) {
    return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  static byte[] epub(Object chapter) {
    return zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path='book/package.opf'/></rootfiles></container>",
        "book/package.opf",
        "<package><manifest><item id='c' href='chapter.xhtml'/></manifest><spine><itemref idref='c'/></spine></package>",
        "book/chapter.xhtml",
        chapter);
  }

  /** Writes the file and reads it. */
  static TextDocuments read(Path folder, String name, byte[] bytes) throws IOException {
    return read(folder, name, bytes, ReadOptions.standard());
  }

  static TextDocuments read(Path folder, String name, byte[] bytes, ReadOptions options)
      throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return new DocumentReader().read(file, options, Progress.NONE);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
