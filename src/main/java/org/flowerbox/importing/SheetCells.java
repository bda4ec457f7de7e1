package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.flowerbox.model.Refusal;

/**
 * The cells of a workbook as text: numbers plainly, dates as {@code 2021-03-04}, formulas by the
 * value they last had.
 */
final class SheetCells {
  private static final int MOST_COLUMNS = 16_384;
  private static final MathContext PRECISION = new MathContext(15);

  private final OfficeParts parts;
  private final FileBytes file;
  private final List<String> shared = new ArrayList<>();
  private final SheetDates dates;
  private long characters;

  private SheetCells(OfficeParts parts, FileBytes file, SheetDates dates) {
    this.parts = parts;
    this.file = file;
    this.dates = dates;
  }

  static SheetCells of(OfficeParts parts, FileBytes file) throws IOException, XMLStreamException {
    SheetCells cells = new SheetCells(parts, file, SheetDates.of(parts, file));
    cells.readShared();
    return cells;
  }

  private void readShared() throws IOException, XMLStreamException {
    InputStream in = parts.open("sharedStrings");
    if (in != null) {
      try (in;
          XmlPull xml = XmlPull.of(in, file)) {
        while (xml.next()) {
          if (xml.starts("si")) {
            shared.add(limited(richText(xml)));
          }
        }
      }
    }
  }

  private String limited(String text) {
    characters += text.length();
    if (characters > file.limits().characters()) {
      throw new Refusal(
          "holds more than " + file.limits().characters() + " characters of text; split it");
    }
    return text;
  }

  /** Text that may change its looks on the way; how it is read aloud is no part of it. */
  private static String richText(XmlPull xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts("t")) {
        text.append(xml.textInside());
      } else if (xml.starts("rPh")) {
        xml.skip();
      }
    }
    return text.toString().replace("_x000D_", "");
  }

  Grid read(String name, String part) throws IOException, XMLStreamException {
    List<Grid.Row> rows = new ArrayList<>();
    try (InputStream in = parts.zip().openOrEmpty(part);
        XmlPull xml = XmlPull.of(in, file)) {
      while (xml.next()) {
        if (xml.starts("row")) {
          int number = xml.number("r", rows.isEmpty() ? 1 : rows.getLast().number() + 1);
          List<String> cells = cells(xml);
          if (!cells.isEmpty()) {
            rows.add(new Grid.Row(number, cells));
          }
        }
      }
    }
    return Grid.of(name, rows);
  }

  private List<String> cells(XmlPull xml) throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        int column = column(xml.attribute("r"), cells.size());
        String type = xml.attribute("t");
        int style = xml.number("s", -1);
        String cell = value(xml, type, style);
        if (!cell.isEmpty()) {
          while (cells.size() < column) {
            cells.add("");
          }
          cells.add(limited(cell));
        }
      }
    }
    return cells;
  }

  private static int column(String reference, int next) {
    int column = 0;
    for (int i = 0;
        i < reference.length() && Character.isUpperCase(reference.charAt(i)) && i < 3;
        i++) {
      column = column * 26 + reference.charAt(i) - 'A' + 1;
    }
    return column == 0 ? next : Math.clamp(column - 1, next, MOST_COLUMNS);
  }

  private String value(XmlPull xml, String type, int style) throws XMLStreamException {
    String value = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = xml.textInside();
      } else if (xml.starts("is")) {
        value = richText(xml);
      } else if (xml.starts("f")) {
        xml.skip();
      }
    }
    return switch (type) {
      case "s" -> shared(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "str", "inlineStr", "e", "d" -> value;
      default -> number(value, style);
    };
  }

  private String shared(String index) {
    int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
    return at >= 0 && at < shared.size() ? shared.get(at) : "";
  }

  private String number(String value, int style) {
    if (value.isEmpty()) {
      return "";
    }
    try {
      return dates.isDate(style)
          ? dates.write(Double.parseDouble(value))
          : new BigDecimal(value).round(PRECISION).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException notANumber) {
      return value;
    }
  }
}
