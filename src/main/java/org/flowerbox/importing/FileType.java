package org.flowerbox.importing;

import java.util.List;

/** The kinds of files that can be read. */
enum FileType {
  TEXT("txt", "text", "log"),
  MARKDOWN("md", "markdown"),
  WORD("docx", "docm", "dotx", "dotm"),
  OLD_WORD("doc", "dot", "wps"),
  OPEN_DOCUMENT("odt", "ott"),
  RICH_TEXT("rtf"),
  PDF("pdf"),
  WEB_PAGE("html", "htm", "xhtml"),
  BOOK("epub"),
  SUBRIP("srt"),
  WEB_VTT("vtt"),
  COMMA_TABLE("csv"),
  TAB_TABLE("tsv", "tab"),
  WORKBOOK("xlsx", "xlsm", "xltx");

  private final List<String> endings;

  FileType(String... endings) {
    this.endings = List.of(endings);
  }

  /** The kind that files of that ending are said to be, TEXT for any other. */
  static FileType said(String ending) {
    for (FileType type : values()) {
      if (type.endings.contains(ending)) {
        return type;
      }
    }
    return TEXT;
  }

  /** Whether files of that ending are looked for in folders. */
  static boolean isKnown(String ending) {
    return said(ending) != TEXT || TEXT.endings.contains(ending);
  }

  /** Whether it is plain text that a person could have typed. */
  boolean isPlain() {
    return switch (this) {
      case TEXT, MARKDOWN, SUBRIP, WEB_VTT, COMMA_TABLE, TAB_TABLE, WEB_PAGE -> true;
      case WORD, OLD_WORD, OPEN_DOCUMENT, RICH_TEXT, PDF, BOOK, WORKBOOK -> false;
    };
  }
}
