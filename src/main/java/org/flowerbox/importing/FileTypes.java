package org.flowerbox.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.flowerbox.model.Refusal;

/**
 * Says what a file is, by its content first and by its ending only where the content is plain text.
 * Stateless.
 */
final class FileTypes {
  private static final int PROLOGUE = 1024;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\W{0,3}\\s*(<\\?xml.*?\\?>\\s*|<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");

  /** A file that starts with these bytes is no text. */
  private record Signature(String bytes, int at, String what) {}

  private static final List<Signature> NOT_TEXT =
      List.of(
          new Signature("\u0089PNG", 0, "a picture"),
          new Signature("\u00FF\u00D8\u00FF", 0, "a picture"),
          new Signature("GIF8", 0, "a picture"),
          new Signature("II*\0", 0, "a picture"),
          new Signature("MM\0*", 0, "a picture"),
          new Signature("ID3", 0, "a sound recording"),
          new Signature("RIFF", 0, "a recording or picture"),
          new Signature("OggS", 0, "a recording"),
          new Signature("fLaC", 0, "a sound recording"),
          new Signature("ftyp", 4, "a recording"),
          new Signature("\u001A\u0045\u00DF\u00A3", 0, "a recording"),
          new Signature("Rar!", 0, "an archive"),
          new Signature("7z\u00BC\u00AF", 0, "an archive"),
          new Signature("\u001F\u008B", 0, "an archive"),
          new Signature("SQLite format 3\0", 0, "a database"),
          new Signature("\u007FELF", 0, "a program"),
          new Signature("MZ\u0090\0", 0, "a program"));

  private FileTypes() {}

  /**
   * What the file is.
   *
   * @throws Refusal if it is something that is not read
   */
  static FileType of(FileBytes file) throws IOException {
    byte[] bytes = file.bytes();
    String start =
        new String(bytes, 0, Math.min(PROLOGUE, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return zipped(file);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return FileType.OLD_WORD;
    }
    if (start.contains("%PDF-")) {
      return FileType.PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return FileType.RICH_TEXT;
    }
    refuseOthers(file, start);
    return plain(file, start);
  }

  private static FileType zipped(FileBytes file) throws IOException {
    try (ZipParts zip = ZipParts.open(file.bytes(), file.limits())) {
      String mime =
          zip.has("mimetype")
              ? new String(zip.bytes("mimetype"), StandardCharsets.US_ASCII).strip()
              : "";
      List<String> names = zip.names();
      if (mime.startsWith("application/epub") || names.contains("META-INF/container.xml")) {
        return FileType.BOOK;
      }
      if (mime.startsWith("application/vnd.oasis.opendocument.text")) {
        return FileType.OPEN_DOCUMENT;
      }
      if (mime.startsWith("application/vnd.oasis.opendocument")) {
        throw new Refusal(
            "is an OpenDocument file but not a text: save it as .odt, or a spreadsheet as .xlsx");
      }
      if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
        return FileType.WORD;
      }
      if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
        return FileType.WORKBOOK;
      }
      if (names.contains("content.xml")) {
        return FileType.OPEN_DOCUMENT;
      }
    }
    if (file.ending().equals("docx") || file.ending().equals("xlsx")) {
      throw new Refusal(
          "is a zip archive but holds no document: it may be damaged; unpack it and look");
    }
    throw new Refusal("is an archive: unpack it and import the files in it");
  }

  private static void refuseOthers(FileBytes file, String start) {
    for (Signature signature : NOT_TEXT) {
      if (start.startsWith(signature.bytes(), signature.at())) {
        throw new Refusal("is " + signature.what() + ", not a text document");
      }
    }
    if (start.startsWith("MIME-Version:") || start.contains("Content-Type: multipart/related")) {
      throw new Refusal(
          "is a web archive (MHTML): open it in a browser or word processor, save it as .docx or .html and import that");
    }
    if (start.contains("<w:wordDocument")
        || start.contains("http://schemas.microsoft.com/office/2006/xmlPackage")) {
      throw new Refusal(
          "is a Word XML document: open it in a word processor, save it as .docx and import that");
    }
  }

  private static FileType plain(FileBytes file, String start) {
    FileType said = FileType.said(file.ending());
    if (start.replace("\u00EF\u00BB\u00BF", "").startsWith("WEBVTT")) {
      return FileType.WEB_VTT;
    }
    boolean misnamed = !said.isPlain();
    if (PAGE.matcher(start.replace("\0", "").replace("\u00EF\u00BB\u00BF", "")).matches()
        && (misnamed || said == FileType.WEB_PAGE)) {
      return FileType.WEB_PAGE;
    }
    return misnamed ? FileType.TEXT : said;
  }
}
