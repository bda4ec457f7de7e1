package org.flowerbox.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as clean text.
 *
 * @param charset what they were decoded with
 * @param remarks what a user should know of it
 */
record Decoded(String text, Charset charset, List<String> remarks) {
  /**
   * Decodes bytes.
   *
   * @param given what the user says, null to find it
   * @param declared what the file says of itself, believed if its bytes agree; null if it says
   *     nothing
   */
  static Decoded of(byte[] bytes, @Nullable Charset given, @Nullable Charset declared) {
    CharsetFinder.Found marked = CharsetFinder.byMark(bytes);
    if (marked != null && (given == null || given.name().startsWith("UTF-"))) {
      return as(bytes, marked.mark(), marked.charset());
    }
    if (given != null) {
      return as(bytes, 0, given);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0) {
      return clean(text, StandardCharsets.UTF_8, 0);
    }
    if (declared != null && isStrictly(bytes, declared)) {
      return as(bytes, 0, declared);
    }
    return as(bytes, 0, CharsetFinder.likeliest(bytes));
  }

  private static boolean isStrictly(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException wrong) {
      return false;
    }
  }

  private static Decoded as(byte[] bytes, int mark, Charset charset) {
    String text = new String(bytes, mark, bytes.length - mark, charset);
    boolean doubtful = text.indexOf('\uFFFD') >= 0;
    return clean(text, charset, doubtful ? wrong(text, bytes, mark, charset) : 0);
  }

  /**
   * How many places were no characters in the charset; those that hold U+FFFD rightly are not
   * counted.
   */
  private static long wrong(String text, byte[] bytes, int mark, Charset charset) {
    long replaced = text.chars().filter(c -> c == '\uFFFD').count();
    try {
      CharBuffer without =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.IGNORE)
              .onUnmappableCharacter(CodingErrorAction.IGNORE)
              .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark));
      return replaced - without.chars().filter(c -> c == '\uFFFD').count();
    } catch (CharacterCodingException impossible) {
      return replaced;
    }
  }

  private static Decoded clean(String text, Charset charset, long wrong) {
    CleanText clean = CleanText.of(text);
    List<String> remarks = new ArrayList<>();
    if (wrong > 0) {
      remarks.add(
          wrong
              + (wrong == 1 ? " place is no character in " : " places are no characters in ")
              + charset.displayName()
              + " and became U+FFFD; if letters look wrong, say which encoding the file has");
    }
    if (!clean.remark().isEmpty()) {
      remarks.add(clean.remark());
    }
    return new Decoded(clean.text(), charset, List.copyOf(remarks));
  }
}
