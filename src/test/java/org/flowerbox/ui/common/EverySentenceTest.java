package org.flowerbox.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks the sources: whatever they can refuse, remark or report, the window can say in Chinese. */
class EverySentenceTest {
  /** Sources whose sentences only the command line says. */
  private static final Set<String> COMMAND_LINE_ONLY = Set.of("org/flowerbox/cli/");

  private static Map<String, Set<String>> sentences = Map.of();

  @BeforeAll
  static void readSources() throws IOException {
    sentences = Sentences.in(SourceText.read(Path.of("src/main/java")));
  }

  @Test
  void everySentenceHasItsChinese() {
    Translations table = Translations.bundled();
    Map<String, Set<String>> missing = new TreeMap<>();
    sentences.forEach(
        (sentence, places) -> {
          boolean window =
              places.stream()
                  .anyMatch(place -> COMMAND_LINE_ONLY.stream().noneMatch(place::startsWith));
          if (window && !table.knows(Sentences.sample(sentence))) {
            missing.put(Sentences.readable(sentence), places);
          }
        });

    assertThat(missing).as("sentences without Chinese in sentences.txt").isEmpty();
  }

  @Test
  void noSentenceOfTheWindowSpeaksOfTheCommandLine() {
    Pattern commands = Pattern.compile("(?<![.])flowerbox [a-z]|(^| )--[a-z]|-Xmx|\\bDIR\\b");
    Map<String, String> left = new TreeMap<>();
    sentences.forEach(
        (sentence, places) -> {
          if (places.stream().allMatch(place -> place.startsWith("org/flowerbox/cli/"))) {
            return;
          }
          for (UiLanguage language : UiLanguage.values()) {
            String said = Translations.bundled().say(Sentences.sample(sentence), language);
            if (commands.matcher(said).find()) {
              left.put(Sentences.readable(sentence), said);
            }
          }
        });

    assertThat(left).isEmpty();
  }

  @Test
  void sentencesAreFollowedThroughTheMethodsThatPassThemOn() {
    assertThat(sentences.keySet().stream().map(Sentences::readable))
        .contains(
            "there is no row {} any more; refresh and try again",
            "there is no variable \"{}\"; there are {} and others",
            "search: \"(\" missing before \")\" at character {} of {}",
            "{} codings: important",
            "is password-protected: open it with its password, save it without one and import that",
            "writing passages",
            "{}: the disk is full or failed; what was saved before is safe, make room and try again")
        .hasSizeGreaterThan(350);
  }
}
