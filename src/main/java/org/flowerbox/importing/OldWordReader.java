package org.flowerbox.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.flowerbox.model.Refusal;

/** Reads Word 97–2003 documents (.doc), and tells apart what else comes in the same container. */
final class OldWordReader implements FormatReader {
  @Override
  public List<Draft> read(FileBytes file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
      refuseOthers(container.getRoot());
      try (HWPFDocument document = new HWPFDocument(container)) {
        return List.of(Draft.of(new OldWordText(document, file).read(), List.of()));
      }
    } catch (EncryptedDocumentException locked) {
      throw new Refusal(ZipParts.LOCKED, locked);
    } catch (OldFileFormatException ancient) {
      throw new Refusal(
          "was written by Word 95 or older: open it in LibreOffice, save it as .docx and import that",
          ancient);
    }
  }

  private static void refuseOthers(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")
        || root.hasEntryCaseInsensitive("EncryptionInfo")) {
      throw new Refusal(ZipParts.LOCKED);
    }
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      throw new Refusal(
          "is an old Excel workbook (.xls): open it, save it as .xlsx and import that");
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      throw new Refusal(
          "is an old Office file but no Word document: open it, save it as .docx or .pdf and import that");
    }
  }
}
