package org.flowerbox.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingsFileTest {
  private static final String HEADER = "source,coder,code,quote,occurrence,comment\n";

  @Test
  void rowsBecomeCodingsWithTheirLines() {
    String csv = "\uFEFF" + HEADER + "a.txt,A,trust,\"he said \"\"yes\"\"\ntwice\",2,why\r\n\nb.txt,B,network.will,他说了算。,,\n";
    assertThat(CodingsFile.read(csv, "codings.csv"))
        .containsExactly(
            new CodedQuote(2, "a.txt", "A", "trust", "he said \"yes\"\ntwice", 2, "why"),
            new CodedQuote(5, "b.txt", "B", "network.will", "他说了算。", 1, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source,coder,code\n||line 1: there is no column “quote”",
        "source,coder,code,quote,code\n||line 1: the column “code” stands twice",
        HEADER + "a,A,,words,1,||line 2: the column “code” is empty",
        HEADER + "a,A,c,words,1,\na,A,c,words,0,||line 3: “0” is not an occurrence",
        HEADER + "a,A,c,\"words,1,||line 2: a quotation mark opens here",
      })
  void mistakesAreRefusedWithTheirLine(String example) {
    String[] parts = example.split("\\|\\|", 2);
    assertThatThrownBy(() -> CodingsFile.read(parts[0], "codings.csv"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("codings.csv, " + parts[1]);
  }

  @Test
  void aQuoteThatIsNotThereIsRefusedWithItsLine() {
    CodedQuote quote = new CodedQuote(12, "a.txt", "A", "trust", "the tap is locked", 2, "");
    assertThatThrownBy(() -> CodingsFile.resolve(quote, new QuoteFinder("Well, the tap is locked."), "codings.csv"))
        .isInstanceOf(Refusal.class)
        .hasMessage("codings.csv, line 12: “the tap is locked” stands fewer than 2 times in “a.txt”; check quote and occurrence");
  }

  @Test
  void wordsAreFoundExactlyFirst() {
    assertThat(CodingsFile.find("a\nb, a b, a b", "a b", 1)).contains(new Span(5, 8));
    assertThat(CodingsFile.find("a\nb, a b, a b", "a b", 2)).contains(new Span(10, 13));
    assertThat(CodingsFile.find("a\nb, a b, a b", "a b", 3)).contains(new Span(10, 13));
    assertThat(CodingsFile.find("a\nb, a b, a b", "a b", 4)).isEmpty();
  }

  @Test
  void whiteSpaceMayDifferInEitherDirection() {
    assertThat(CodingsFile.find("他说花箱\n认\u3000养。", "花箱认养", 1)).contains(new Span(2, 8));
    assertThat(CodingsFile.find("the tap\u00A0was\f\nlocked", "tap was locked", 1)).contains(new Span(4, 19));
    assertThat(CodingsFile.find("in thecourtyard", "the court yard", 1)).contains(new Span(3, 15));
    assertThat(CodingsFile.find("花箱", " \n", 1)).isEmpty();
    assertThat(CodingsFile.find("花箱", "花箱", 0)).isEmpty();
  }

  @Test
  void halfACharacterIsNeverFound() {
    assertThat(CodingsFile.find("x🌼y", "\uDF3Cy", 1)).isEmpty();
    assertThat(CodingsFile.find("x🌼 y", "🌼y", 1)).contains(new Span(1, 5));
  }

  @Test
  void anyQuoteIsFoundAgainWhateverBecameOfItsWhiteSpace() {
    for (long seed = 1; seed <= 3000; seed++) {
      Random random = new Random(seed);
      String words = words(random);
      String quote = respaced(words, random);
      String before = respaced(words(random), random);
      String text = before + "|" + respaced(words, random) + "|" + respaced(words(random), random);
      int occurrence = 1 + count(squeezed(before), squeezed(words));
      Optional<Span> found = new QuoteFinder(text).find(quote, occurrence);
      if (squeezed(words).isEmpty()) {
        assertThat(found).as("seed %d", seed).isEmpty();
      } else {
        assertThat(found).as("seed %d: “%s” in “%s”", seed, quote, text).isPresent();
        String there = found.orElseThrow().in(text);
        assertThat(squeezed(there)).as("seed %d", seed).isEqualTo(squeezed(words));
        assertThat(QuoteFinder.isSpace(there.charAt(0))).as("seed %d", seed).isFalse();
        assertThat(QuoteFinder.isSpace(there.charAt(there.length() - 1))).as("seed %d", seed).isFalse();
      }
    }
  }

  @Test
  void itFindsWhatASlowSearchFinds() {
    for (long seed = 1; seed <= 3000; seed++) {
      Random random = new Random(seed);
      String text = respaced(words(random) + words(random) + words(random), random);
      String quote = respaced(words(random).substring(0, 1), random);
      int occurrence = 1 + random.nextInt(3);
      assertThat(new QuoteFinder(text).find(quote, occurrence))
          .as("seed %d: “%s” in “%s”, place %d", seed, quote, text, occurrence)
          .isEqualTo(slowly(text, quote, occurrence));
    }
  }

  private static Optional<Span> slowly(String text, String quote, int occurrence) {
    for (boolean exact : List.of(true, false)) {
      String wanted = exact ? quote.replaceAll("^[\\s\u00A0\u3000\u200B]+|[\\s\u00A0\u3000\u200B]+$", "") : squeezed(quote);
      int number = 0;
      for (int start = 0; start < text.length() && !wanted.isEmpty(); start++) {
        int end = QuoteFinder.isSpace(text.charAt(start)) ? 0 : endOf(text, start, wanted, exact);
        if (end > 0 && ++number == occurrence) {
          return Optional.of(new Span(start, end));
        }
        start = end > 0 ? end - 1 : start;
      }
    }
    return Optional.empty();
  }

  /** The first end at which the stretch is the words wanted, 0 if there is none. */
  private static int endOf(String text, int start, String wanted, boolean exact) {
    for (int end = start + 1; end <= text.length(); end++) {
      String stretch = text.substring(start, end);
      if ((exact ? stretch : squeezed(stretch)).equals(wanted)) {
        return end;
      }
    }
    return 0;
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      count++;
    }
    return count;
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("a");
    for (int at = random.nextInt(6); at > 0; at--) {
      words.append(List.of("a", "b", "花", "箱", "𠮷", "，").get(random.nextInt(6)));
    }
    return words.toString();
  }

  private static String respaced(String words, Random random) {
    StringBuilder spaced = new StringBuilder();
    words
        .codePoints()
        .forEach(
            character -> {
              spaced.appendCodePoint(character);
              if (random.nextInt(3) == 0) {
                spaced.append(List.of(" ", "\n", "\u00A0", "\f", "\u3000", "\r\n", "\u200B", "\t").get(random.nextInt(8)));
              }
            });
    return spaced.toString();
  }

  private static String squeezed(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(character -> !QuoteFinder.isSpace((char) character)).forEach(character -> kept.append((char) character));
    return kept.toString();
  }
}
