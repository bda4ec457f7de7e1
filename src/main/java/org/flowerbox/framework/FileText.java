package org.flowerbox.framework;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.flowerbox.model.Refusal;

/**
 * The text of a small file: by its byte order mark, else UTF-8, else GB18030, which spreadsheets in
 * China write.
 */
final class FileText {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private FileText() {}

  static String decode(byte[] bytes, String fileName) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8, fileName);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE, fileName);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE, fileName);
    }
    try {
      return strict(bytes, 0, StandardCharsets.UTF_8, fileName);
    } catch (Refusal _) {
      return strict(bytes, 0, GB18030, fileName);
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && Arrays.equals(
            mark,
            java.util.stream.IntStream.range(0, mark.length).map(at -> bytes[at] & 0xFF).toArray());
  }

  private static String strict(byte[] bytes, int from, Charset charset, String fileName) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(
          fileName + ": its characters cannot be read; save it as UTF-8 and try again", e);
    }
  }
}
