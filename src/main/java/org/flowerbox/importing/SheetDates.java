package org.flowerbox.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which numbers of a workbook are dates, and how they are written.
 *
 * @param styles numbers of the cell styles that show dates
 * @param since1904 whether days are counted from 1904 and not from 1900
 */
record SheetDates(Set<Integer> styles, boolean since1904) {
  static SheetDates of(OfficeParts parts, FileBytes file) throws IOException, XMLStreamException {
    return new SheetDates(styles(parts, file), countsFrom1904(parts, file));
  }

  private static Set<Integer> styles(OfficeParts parts, FileBytes file)
      throws IOException, XMLStreamException {
    Set<Integer> dates = new HashSet<>();
    Map<Integer, String> formats = new HashMap<>();
    InputStream in = parts.open("styles");
    if (in == null) {
      return dates;
    }
    try (in;
        XmlPull xml = XmlPull.of(in, file)) {
      boolean inCells = false;
      int style = 0;
      while (xml.next()) {
        if (xml.starts("numFmt")) {
          formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
        } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
          inCells = xml.isStart();
        } else if (inCells && xml.starts("xf")) {
          int format = xml.number("numFmtId", 0);
          if (DateUtil.isADateFormat(format, formats.getOrDefault(format, ""))) {
            dates.add(style);
          }
          style++;
        }
      }
    }
    return dates;
  }

  private static boolean countsFrom1904(OfficeParts parts, FileBytes file)
      throws IOException, XMLStreamException {
    try (InputStream in = parts.zip().openOrEmpty(parts.main());
        XmlPull xml = XmlPull.of(in, file)) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          return xml.attribute("date1904").matches("1|true");
        }
      }
    }
    return false;
  }

  boolean isDate(int style) {
    return styles.contains(style);
  }

  /** A date as {@code 2021-03-04}, a time as {@code 14:30}, both with a space between. */
  String write(double value) {
    LocalDateTime date = DateUtil.getLocalDateTime(value, since1904, true);
    if (date == null) {
      return Double.toString(value);
    }
    if (value < 1) {
      return date.toLocalTime().toString();
    }
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString().replace('T', ' ');
  }
}
