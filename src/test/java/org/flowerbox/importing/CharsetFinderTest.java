package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetFinderTest {
  private static final int SAMPLES = 100;
  private static final long SEED = 20_201_204;

  /**
   * The least share of right answers, in per cent, for random pieces of 20, 60 and 200 characters.
   */
  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "simplified, GBK, 98, 100, 100",
    "simplified, GB18030, 98, 100, 100",
    "traditional, x-windows-950, 98, 100, 100",
    "traditional, GBK, 98, 100, 100",
    "japanese, windows-31j, 90, 100, 100",
    "japanese, EUC-JP, 95, 100, 100",
    "korean, x-windows-949, 98, 100, 100",
    "french, windows-1252, 95, 100, 100",
    "german, windows-1252, 98, 100, 100",
    "spanish, windows-1252, 90, 99, 100",
    "russian, windows-1251, 98, 100, 100",
    "russian, KOI8-R, 95, 100, 100",
    "ukrainian, windows-1251, 98, 100, 100",
    "polish, windows-1250, 65, 98, 100",
    "czech, windows-1250, 75, 95, 100",
    "hungarian, windows-1250, 90, 98, 100",
    "greek, windows-1253, 98, 100, 100",
    "turkish, windows-1254, 85, 96, 100",
    "hebrew, windows-1255, 98, 100, 100",
    "arabic, windows-1256, 98, 100, 100",
    "lithuanian, windows-1257, 50, 92, 100",
    "simplified, UTF-8, 98, 100, 100",
    "simplified, UTF-16LE, 98, 100, 100",
    "simplified, UTF-16BE, 98, 100, 100",
    "traditional, UTF-16LE, 98, 100, 100",
    "french, UTF-16BE, 100, 100, 100",
    "russian, UTF-16LE, 98, 100, 100",
    "simplified, UTF-32LE, 98, 100, 100",
    "german, UTF-32BE, 100, 100, 100"
  })
  void findsTheEncodingOfPiecesOfText(
      String language, String charset, int of20, int of60, int of200) throws IOException {
    String text = sample(language);
    assertThat(new int[] {20, 60, 200})
        .satisfies(
            lengths ->
                assertThat(right(text, charset, lengths[0]))
                    .as(seed(20))
                    .isGreaterThanOrEqualTo(of20))
        .satisfies(
            lengths ->
                assertThat(right(text, charset, lengths[1]))
                    .as(seed(60))
                    .isGreaterThanOrEqualTo(of60))
        .satisfies(
            lengths ->
                assertThat(right(text, charset, lengths[2]))
                    .as(seed(200))
                    .isGreaterThanOrEqualTo(of200));
  }

  private static String seed(int length) {
    return "per cent right of pieces of " + length + " characters, seed " + SEED;
  }

  private static int right(String text, String name, int length) {
    Random random = new Random(SEED);
    Charset charset = Charset.forName(name);
    int right = 0;
    for (int i = 0; i < SAMPLES; i++) {
      int from = random.nextInt(text.length() - length);
      byte[] bytes = text.substring(from, from + length).getBytes(charset);
      String expected = CleanText.of(new String(bytes, charset)).text();
      right += Decoded.of(bytes, null, null).text().equals(expected) ? 1 : 0;
    }
    return right * 100 / SAMPLES;
  }

  private static String sample(String language) throws IOException {
    try (InputStream in =
        CharsetFinderTest.class.getResourceAsStream("languages/" + language + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF",
    "GB18030, 84319533"
  })
  void aByteOrderMarkDecidesAndIsNoText(String charset, String mark) {
    byte[] text = "花箱 box".getBytes(Charset.forName(charset));
    byte[] start = HexFormat.of().parseHex(mark);
    byte[] bytes = new byte[start.length + text.length];
    System.arraycopy(start, 0, bytes, 0, start.length);
    System.arraycopy(text, 0, bytes, start.length, text.length);
    assertThat(Decoded.of(bytes, null, null).text()).isEqualTo("花箱 box");
  }

  @Test
  void whatTheUserSaysIsBelieved() {
    byte[] bytes = "Привет".getBytes(Charset.forName("windows-1251"));
    assertThat(Decoded.of(bytes, Charset.forName("windows-1252"), null).text()).isEqualTo("Ïðèâåò");
  }

  @Test
  void whatAFileSaysOfItselfIsBelievedWhereItsBytesAgree() {
    byte[] polish = "żółw".getBytes(Charset.forName("windows-1250"));
    assertThat(Decoded.of(polish, null, Charset.forName("windows-1250")).text()).isEqualTo("żółw");
    byte[] chinese = "花箱是大家的，每个人都要浇水。".getBytes(Charset.forName("GBK"));
    assertThat(Decoded.of(chinese, null, StandardCharsets.UTF_8).text())
        .isEqualTo("花箱是大家的，每个人都要浇水。");
  }

  @Test
  void aFewBrokenBytesDoNotHideWhatTheRestIs() {
    byte[] bytes = "花箱是大家的，每个人都要浇水。我们那栋楼一共十二户。".getBytes(StandardCharsets.UTF_8);
    bytes[4] = (byte) 0xFF;
    Decoded decoded = Decoded.of(bytes, null, null);
    assertThat(decoded.text()).startsWith("花").endsWith("是大家的，每个人都要浇水。我们那栋楼一共十二户。");
    assertThat(decoded.remarks()).singleElement().asString().contains("no characters in UTF-8");
  }

  @Test
  void aReplacementCharacterThatIsInTheFileIsNoMistake() {
    assertThat(Decoded.of("a\uFFFDb".getBytes(StandardCharsets.UTF_8), null, null))
        .isEqualTo(new Decoded("a\uFFFDb", StandardCharsets.UTF_8, List.of()));
  }

  @Test
  void namesOfCharsetsAreReadAsBrowsersDo() {
    assertThat(Charsets.named("gb2312")).isEqualTo(Charset.forName("GB18030"));
    assertThat(Charsets.named("Big5")).isEqualTo(Charset.forName("x-windows-950"));
    assertThat(Charsets.named("iso-8859-1")).isEqualTo(Charset.forName("windows-1252"));
    assertThat(Charsets.named("no such thing")).isNull();
  }
}
