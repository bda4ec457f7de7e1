package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Charsets by the names that people, pages and programs use for them. Stateless. */
public final class Charsets {
  private Charsets() {}

  /**
   * The charset of that name, as web browsers and Windows understand it: {@code gb2312} is read as
   * its superset GB18030, {@code shift_jis} and {@code big5} with Windows' additions, {@code
   * latin1} as Windows-1252.
   *
   * @return null if no charset is called so
   */
  public static @Nullable Charset named(String name) {
    String known =
        switch (name.strip().toLowerCase(Locale.ROOT).replace('_', '-')) {
          case "gb2312", "gbk", "gb18030", "cp936", "windows-936", "x-gbk", "euc-cn", "ansi-cn" ->
              "GB18030";
          case "big5", "cp950", "windows-950", "big-5" -> "x-windows-950";
          case "big5hkscs", "big5-hkscs" -> "Big5-HKSCS";
          case "shift-jis", "sjis", "shiftjis", "cp932", "windows-932", "x-sjis", "ms932" ->
              "windows-31j";
          case "ascii", "us-ascii", "latin1", "iso-8859-1", "ansi", "cp1252" -> "windows-1252";
          case "utf8" -> "UTF-8";
          case "utf16" -> "UTF-16";
          default -> name.strip();
        };
    try {
      return Charset.forName(known);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
