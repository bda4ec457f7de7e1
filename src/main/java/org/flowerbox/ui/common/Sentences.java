package org.flowerbox.ui.common;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that come from below the window, in English, said in another language: {@code
 * sentences_zh_CN.txt} lists them, with {@code {1}}, {@code {2}} for what differs. What is not
 * listed stays as it came. Immutable.
 */
final class Sentences {
  private static final Pattern PLACE = Pattern.compile("\\{([1-9])}");
  private static final String MEANS = " => ";

  private final List<Sentence> known;

  private record Sentence(Pattern english, String other) {}

  private Sentences(List<Sentence> known) {
    this.known = known;
  }

  /** Those in Chinese. */
  static Sentences chinese() {
    try (InputStream in = Sentences.class.getResourceAsStream("sentences_zh_CN.txt")) {
      if (in == null) {
        return new Sentences(List.of());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Sentences(
          lines.lines().filter(line -> line.contains(MEANS)).map(Sentences::sentence).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Sentence sentence(String line) {
    int means = line.indexOf(MEANS);
    String english = line.substring(0, means);
    Matcher places = PLACE.matcher(english);
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    while (places.find()) {
      pattern.append(Pattern.quote(english.substring(end, places.start())));
      pattern.append("(?<p").append(places.group(1)).append(">.*?)");
      end = places.end();
    }
    pattern.append(Pattern.quote(english.substring(end)));
    return new Sentence(
        Pattern.compile(pattern.toString(), Pattern.DOTALL),
        line.substring(means + MEANS.length()));
  }

  /** The sentence in the other language; as it came where it is not known. */
  String say(String english) {
    for (Sentence sentence : known) {
      Matcher fits = sentence.english.matcher(english);
      if (fits.matches()) {
        return PLACE
            .matcher(sentence.other)
            .replaceAll(place -> Matcher.quoteReplacement(part(fits, place.group(1))));
      }
    }
    return english;
  }

  /** What differs may be a sentence itself. */
  private String part(Matcher fits, String number) {
    String part = fits.group("p" + number);
    return part.length() < fits.group().length() ? say(part) : part;
  }
}
