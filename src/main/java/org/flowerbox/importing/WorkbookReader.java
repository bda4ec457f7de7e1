package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.flowerbox.model.Refusal;

/**
 * Reads workbooks (.xlsx), one row a document: the sheet that is asked for, or the first that has
 * rows.
 */
final class WorkbookReader implements FormatReader {
  @Override
  public List<Draft> read(FileBytes file) throws IOException, XMLStreamException {
    try (ZipParts zip = ZipParts.open(file.bytes(), file.limits())) {
      OfficeParts parts = OfficeParts.of(zip, file);
      Map<String, String> sheets = sheets(parts, file);
      List<String> remarks = new ArrayList<>(zip.remarks());
      Grid grid = chosen(sheets, parts, file);
      List<String> others =
          sheets.keySet().stream().filter(name -> !name.equals(grid.name())).toList();
      if (!others.isEmpty()) {
        remarks.add(
            "only its sheet " + grid.name() + " was read, not " + String.join(", ", others));
      }
      return TableDocuments.of(grid, file, remarks);
    }
  }

  private static Grid chosen(Map<String, String> sheets, OfficeParts parts, FileBytes file)
      throws IOException, XMLStreamException {
    SheetCells cells = SheetCells.of(parts, file);
    String wanted = file.options().tables().sheet();
    if (wanted != null) {
      String part = sheets.get(wanted);
      if (part == null) {
        throw new Refusal(
            "has no sheet " + wanted + "; its sheets are " + String.join(", ", sheets.keySet()));
      }
      return cells.read(wanted, part);
    }
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      Grid grid = cells.read(sheet.getKey(), sheet.getValue());
      if (!grid.rows().isEmpty()) {
        return grid;
      }
    }
    throw new Refusal("empty: none of its sheets has rows below its headers");
  }

  /** The parts of the sheets that are shown, by name. */
  private static Map<String, String> sheets(OfficeParts parts, FileBytes file)
      throws IOException, XMLStreamException {
    Map<String, String> sheets = new LinkedHashMap<>();
    try (InputStream in = parts.zip().openOrEmpty(parts.main());
        XmlPull xml = XmlPull.of(in, file)) {
      while (xml.next()) {
        if (xml.starts("sheet") && !xml.attribute("state").contains("idden")) {
          String part = parts.byId().getOrDefault(xml.relation(), "");
          if (parts.zip().has(part)) {
            sheets.put(xml.attribute("name"), part);
          }
        }
      }
    }
    return sheets;
  }
}
