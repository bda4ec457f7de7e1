package org.flowerbox.importing;

import java.nio.charset.StandardCharsets;

/** A rich text file, token by token. After {@link #next} the fields say what was met. */
final class RtfTokens {
  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    SYMBOL,
    BYTE,
    END
  }

  /** Stands for "the control word has no number". */
  static final int NO_NUMBER = Integer.MIN_VALUE;

  private final byte[] bytes;
  private int at;
  private Kind kind = Kind.END;
  private String word = "";
  private int number;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind kind() {
    return kind;
  }

  /** The control word, without its number. */
  String word() {
    return word;
  }

  /** The number of a control word, the byte of text, or the sign of a control symbol. */
  int number() {
    return number;
  }

  /** Whether the control word is switched on: has no number or one that is not 0. */
  boolean isOn() {
    return number != 0;
  }

  Kind next() {
    kind = read();
    return kind;
  }

  private Kind read() {
    while (at < bytes.length) {
      int b = bytes[at++] & 0xFF;
      switch (b) {
        case '{':
          return Kind.OPEN;
        case '}':
          return Kind.CLOSE;
        case '\\':
          return control();
        case '\r', '\n', 0:
          break;
        default:
          number = b;
          return Kind.BYTE;
      }
    }
    return Kind.END;
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int b = bytes[at] & 0xFF;
    if (isLetter(b)) {
      return word(at);
    }
    at++;
    if (b == '\'' && at + 1 < bytes.length) {
      number = Character.digit(bytes[at], 16) << 4 | Character.digit(bytes[at + 1], 16);
      at += 2;
      return number >= 0 ? Kind.BYTE : read();
    }
    number = b;
    return Kind.SYMBOL;
  }

  private Kind word(int from) {
    while (at < bytes.length && isLetter(bytes[at]) && at - from < 40) {
      at++;
    }
    word = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    number = NO_NUMBER;
    int digits = at;
    boolean minus = at < bytes.length && bytes[at] == '-';
    digits += minus ? 1 : 0;
    long value = 0;
    int end = digits;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 10) {
      value = value * 10 + bytes[end++] - '0';
    }
    if (end > digits) {
      number = Math.clamp(minus ? -value : value, -Integer.MAX_VALUE, Integer.MAX_VALUE);
      at = end;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.WORD;
  }

  /** Passes over bytes that are no text at all. */
  void skip(int count) {
    at = Math.clamp((long) at + count, at, bytes.length);
  }

  private static boolean isLetter(int b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
