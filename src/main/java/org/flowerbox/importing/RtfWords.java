package org.flowerbox.importing;

/**
 * The control words of rich text that stand for a sign, or whose group no reader sees. Stateless.
 */
final class RtfWords {
  private RtfWords() {}

  /** Whether the text of a group that starts with the word is no part of the body. */
  static boolean isUnseen(String word) {
    return switch (word) {
      case "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "objdata",
          "fldinst",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "sp",
          "shprslt",
          "nonshppict",
          "upr",
          "xe",
          "tc",
          "txe",
          "rxe",
          "atnid",
          "atntime",
          "atnref",
          "nonesttables",
          "filetbl",
          "listtable",
          "revtbl" ->
          true;
      default -> false;
    };
  }

  /** The sign that the word stands for, "" for none. */
  static String sign(String word) {
    return switch (word) {
      case "tab", "nestcell" -> "\t";
      case "line", "lbr" -> "\n";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      case "emspace" -> "\u2003";
      case "enspace" -> "\u2002";
      case "qmspace" -> "\u2005";
      case "zwj" -> "\u200D";
      case "zwnj" -> "\u200C";
      default -> "";
    };
  }
}
