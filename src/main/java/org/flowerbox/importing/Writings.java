package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The writings that bytes without a mark may stand for, each in the charsets it is commonly kept
 * in.
 *
 * @param charset what to decode the bytes with
 * @param doubt how much less likely this is before anything is known of the bytes
 * @param languages what may then be written
 */
record Writings(Charset charset, double doubt, List<Writing> languages) {
  private static final HanWriting SIMPLIFIED = HanWriting.chinese(HanFrequency.SIMPLIFIED);
  private static final HanWriting TRADITIONAL = HanWriting.chinese(HanFrequency.TRADITIONAL);
  private static final HanWriting JAPANESE = HanWriting.japanese();
  private static final HanWriting KOREAN = HanWriting.korean();

  private static final List<Writing> WESTERN =
      latin("éèàêçôîùûâëïœü", "äüößé", "áéíóñúü", "ãçéáóíêâõúà", "èàéìòù", "äöåé", "øåæéö", "ëéïö");
  private static final List<Writing> CENTRAL =
      latin(
          "łęąóżśćńź",
          "íáéěýščřžůúňďťóü",
          "áéőöíóüúű",
          "ăîțâșşţ",
          "čšžćđ",
          "äüößé",
          "áčžíšýúéôľťďňä");
  private static final List<Writing> CYRILLIC =
      alphabet(
          "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
          "оаинвретслкдмупзяьбгіхчйїшжюцщєфґ",
          "аоиентрсвлкдпмузябгчъшщжцхюйфьјљњћђџ");
  private static final List<Writing> GREEK = alphabet("αοιετσνηυρπκςμλίάόέδγήύθωώφχβξζψϊϋ");
  private static final List<Writing> TURKISH = latin("ıişüğçöâîû");
  private static final List<Writing> HEBREW = alphabet("יוהלאתמרבשנדעכקםחפצטזגסןךףץ");
  private static final List<Writing> ARABIC = alphabet("الميونرتبدعةسفقكحجهشطصأخإضذزثىئءغظؤآپچژگ");
  private static final List<Writing> BALTIC = latin("ėšžįųūąčę", "āīšņēļūķģčž", "äõöü");
  private static final List<Writing> VIETNAMESE =
      latin("đưôơêăâ\u0301\u0300\u0323\u0309\u0303áàéèùúóíìò");

  /** All of them, the more common first. */
  static final List<Writings> ALL =
      List.of(
          of("GB18030", 0, List.of(SIMPLIFIED, TRADITIONAL)),
          of("x-windows-950", 0, List.of(TRADITIONAL)),
          of("windows-1252", 0, WESTERN),
          of("windows-1251", -0.5, CYRILLIC),
          of("windows-1250", -1, CENTRAL),
          of("windows-31j", -1, List.of(JAPANESE)),
          of("x-windows-949", -2, List.of(KOREAN)),
          of("windows-1253", -1, GREEK),
          of("windows-1254", -1, TURKISH),
          of("windows-1255", -1, HEBREW),
          of("windows-1256", -1, ARABIC),
          of("windows-1257", -2, BALTIC),
          of("windows-1258", -2, VIETNAMESE),
          of("EUC-JP", -3, List.of(JAPANESE)),
          of("KOI8-R", -3, CYRILLIC));

  /** What may be written in any form of Unicode. */
  static final List<Writing> UNICODE =
      Stream.of(
              List.<Writing>of(SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN),
              WESTERN,
              CENTRAL,
              CYRILLIC,
              GREEK,
              TURKISH,
              HEBREW,
              ARABIC)
          .flatMap(List::stream)
          .toList();

  private static Writings of(String charset, double doubt, List<Writing> languages) {
    return new Writings(Charset.forName(charset), doubt, languages);
  }

  private static List<Writing> latin(String... letters) {
    return Arrays.stream(letters).<Writing>map(each -> new AlphabetWriting(true, each)).toList();
  }

  private static List<Writing> alphabet(String... letters) {
    return Arrays.stream(letters).<Writing>map(each -> new AlphabetWriting(false, each)).toList();
  }

  /** How likely a text is in the likeliest of the languages. */
  static double likelihood(String text, List<Writing> languages) {
    return languages.stream()
        .mapToDouble(language -> language.of(text))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
