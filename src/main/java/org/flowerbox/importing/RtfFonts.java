package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fonts of a rich text file, of which only the charsets of their bytes matter. */
final class RtfFonts {
  private static final Charset LATIN = Charset.forName("windows-1252");

  private final Map<Integer, Charset> charsets = new HashMap<>();
  private Charset standard = LATIN;
  private final Set<Integer> western = new HashSet<>();
  private boolean hasEastAsian;
  private int current;

  /** Takes a control word of the font table. */
  void define(String word, int number) {
    switch (word) {
      case "f" -> current = number;
      case "fcharset" -> setCharset(number);
      case "cpg" -> charsets.put(current, ofCodePage(number, standard));
      default -> {}
    }
  }

  /** Takes the code page of the document. */
  void setStandard(int codePage) {
    standard = ofCodePage(codePage, LATIN);
  }

  Charset standard() {
    return standard;
  }

  /**
   * Western fonts of a document that has East Asian ones too hold Western bytes, whatever its code
   * page.
   */
  Charset charset(int font) {
    if (western.contains(font)) {
      return hasEastAsian ? LATIN : standard;
    }
    return charsets.getOrDefault(font, standard);
  }

  private void setCharset(int number) {
    charsets.put(current, ofFontCharset(number));
    hasEastAsian |= number >= 128 && number <= 136;
    if (number == 0) {
      western.add(current);
    }
  }

  private Charset ofFontCharset(int number) {
    return switch (number) {
      case 128 -> ofCodePage(932, standard);
      case 129 -> ofCodePage(949, standard);
      case 134 -> ofCodePage(936, standard);
      case 136 -> ofCodePage(950, standard);
      case 161 -> ofCodePage(1253, standard);
      case 162 -> ofCodePage(1254, standard);
      case 163 -> ofCodePage(1258, standard);
      case 177 -> ofCodePage(1255, standard);
      case 178 -> ofCodePage(1256, standard);
      case 186 -> ofCodePage(1257, standard);
      case 204 -> ofCodePage(1251, standard);
      case 238 -> ofCodePage(1250, standard);
      default -> standard;
    };
  }

  private static Charset ofCodePage(int number, Charset otherwise) {
    String name =
        switch (number) {
          case 932 -> "windows-31j";
          case 936 -> "GB18030";
          case 949 -> "x-windows-949";
          case 950 -> "x-windows-950";
          case 65001 -> "UTF-8";
          case 437, 850, 852, 855, 857, 862, 866, 874 -> "IBM" + number;
          case 10000 -> "x-MacRoman";
          default -> "windows-" + number;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }
}
