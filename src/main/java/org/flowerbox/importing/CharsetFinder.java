package org.flowerbox.importing;

import java.nio.charset.Charset;

final class CharsetFinder {
  static Charset find(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8).indexOf('\uFFFD') < 0
        ? java.nio.charset.StandardCharsets.UTF_8
        : Charset.forName("GB18030");
  }
}
