package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowerbox.framework.CodedQuote;
import org.flowerbox.framework.CodingsFile;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end on the sample study that comes along. */
class DemoTest {
  /** Name, kind, speakers (interviewers with a star), date, interviewee, method and place. */
  private static final String SOURCES =
      """
      20200618-Y-CY-观察 | observation |  | 2020-06-18 Y 观察 CY
      20200620-R3-CY-访谈 | interview | 访谈者* 居民R3 | 2020-06-20 R3 访谈 CY
      20200621-R4-CY-结构访谈 | interview | 问* 答 | 2020-06-21 R4 结构访谈 CY
      20200622-W2-CY-访谈 | interview | 访谈者* 工作站W2 | 2020-06-22 W2 访谈 CY
      20200623-P2-CY-访谈 | interview | 访谈者* 物业P2 | 2020-06-23 P2 访谈 CY
      20200624-S2-CY-结构访谈 | interview | 问* 答 | 2020-06-24 S2 结构访谈 CY
      20200626-R5-CY-访谈 | interview | 访谈者* 居民R5 | 2020-06-26 R5 访谈 CY
      20200628-Y-CY-田野笔记 | field note |  | 2020-06-28 Y 田野笔记 CY
      20201204-F-YC-焦点小组 | focus group | 访谈者* 居民A 居民C 居民B 居民E 居民D | 2020-12-04 F 焦点小组 YC
      20201206-R1-YC-访谈 | interview | 访谈者* 居民R1 | 2020-12-06 R1 访谈 YC
      20201206-R2-YC-访谈 | interview | 访谈者* 居民R2 | 2020-12-06 R2 访谈 YC
      20201207-S1-YC-访谈 | interview | 访谈者* 街道干部S1 | 2020-12-07 S1 访谈 YC
      20201208-W1-YC-访谈 | interview | 访谈者* 工作站W1 | 2020-12-08 W1 访谈 YC
      20201209-P1-YC-访谈 | interview | 访谈者* 物业P1 | 2020-12-09 P1 访谈 YC
      20201210-Y-YC-观察 | observation |  | 2020-12-10 Y 观察 YC
      20201211-Y-YC-田野笔记 | field note |  | 2020-12-11 Y 田野笔记 YC
      20210311-R6-YC-interview | interview | Interviewer* R6 | 2021-03-11 R6 interview YC
      20210312-S3-YC-interview | interview | Interviewer* Officer S3 | 2021-03-12 S3 interview YC
      20210313-W3-CY-structured interview | interview | Q* A | 2021-03-13 W3 structured interview CY
      20210315-P3-CY-interview | interview | Interviewer* Manager P3 | 2021-03-15 P3 interview CY
      20210316-Y-YC-observation | observation |  | 2021-03-16 Y observation YC
      20210318-F2-CY-focus group | focus group | Moderator* Resident G Resident H Resident J Resident K | 2021-03-18 F2 focus group CY
      20210320-R7-CY-interview | interview | Interviewer* R7 | 2021-03-20 R7 interview CY
      20210322-Y-CY-field notes | field note |  | 2021-03-22 Y field notes CY
      """;

  @TempDir static Path folder;
  private static Demo.Made made = null;
  private static Project project = null;

  @BeforeAll
  static void runDemo() {
    Demo demo =
        new Demo(
            new Home(Path.of("")),
            folder.resolve("cache"),
            Clock.systemUTC(),
            "flowerbox test",
            "en",
            "me");
    made = demo.run(folder.resolve("demo"), Progress.NONE);
    project =
        Project.openReadOnly(made.files().getFirst(), folder.resolve("cache"), Clock.systemUTC());
  }

  @AfterAll
  static void close() {
    project.close();
  }

  @Test
  void everyDocumentArrivesWithItsKindSpeakersAndVariables() {
    Corpus corpus = project.corpus();
    assertThat(
            corpus.sources().stream()
                .map(source -> described(corpus, source))
                .collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(SOURCES);
    assertThat(made.imported().problems()).isEmpty();
    assertThat(made.imported().skipped()).isEmpty();
  }

  private static String described(Corpus corpus, Source source) {
    String speakers =
        corpus.links().speakersOf(source).stream()
            .map(speaker -> speaker.name() + (speaker.role() == SpeakerRole.INTERVIEWER ? "*" : ""))
            .collect(Collectors.joining(" "));
    Map<String, String> values = new TreeMap<>();
    corpus
        .links()
        .valuesOf(source)
        .forEach(
            value -> values.put(corpus.variables().get(value.variable()).name(), value.value()));
    return source.name()
        + " | "
        + source.kind().label()
        + " | "
        + speakers
        + " | "
        + String.join(" ", values.values());
  }

  @Test
  void turnsCoverWhatIsSaidInOrder() {
    Corpus corpus = project.corpus();
    for (Source source : corpus.sources()) {
      Turns turns = corpus.turns(source.id());
      assertThat(turns.size()).as(source.name()).isGreaterThan(15);
      for (int i = 0; i < turns.size(); i++) {
        assertThat(turns.body(i))
            .as(source.name() + ", turn " + (i + 1))
            .isBetween(turns.start(i), turns.end(i));
        assertThat(turns.start(i))
            .as(source.name() + ", turn " + (i + 1))
            .isGreaterThanOrEqualTo(i == 0 ? 0 : turns.end(i - 1));
      }
      assertThat(turns.end(turns.size() - 1)).isLessThanOrEqualTo(source.characters());
    }
  }

  @Test
  void everyCodingOfTheFileCoversTheWordsItQuotes() throws IOException {
    List<CodedQuote> quotes =
        CodingsFile.read(
            Files.readString(Path.of("sample-corpus/codings.csv"), StandardCharsets.UTF_8),
            "codings.csv");
    assertThat(made.codings()).isEqualTo(quotes.size()).isEqualTo(847);
    Corpus corpus = project.corpus();
    Lookup lookup = new Lookup(corpus);
    List<String> expected =
        quotes.stream()
            .map(
                quote ->
                    key(quote.source(), lookup.code(quote.code()), quote.coder(), quote.quote()))
            .toList();
    List<String> found = new ArrayList<>();
    for (Coding coding : codings(corpus)) {
      String coder = corpus.coders().get(coding.coder()).name();
      if (!coder.equals("autocoder")) {
        Source source = corpus.sources().get(coding.source());
        String words = coding.span().in(corpus.text(source));
        found.add(key(source.fileName(), corpus.codes().get(coding.code()), coder, words));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Coding> codings(Corpus corpus) {
    List<Coding> codings = new ArrayList<>();
    corpus
        .sources()
        .forEach(
            source -> {
              for (int i = 0; i < corpus.codings(source.id()).size(); i++) {
                codings.add(corpus.codings(source.id()).get(i));
              }
            });
    return codings;
  }

  private static String key(String source, Code code, String coder, String quote) {
    return source
        + " | "
        + code.key()
        + " | "
        + coder
        + " | "
        + quote.replaceAll("[\\s\\u3000]+", "");
  }

  @Test
  void theQueryCodesNothingThatAnInterviewerSays() {
    Corpus corpus = project.corpus();
    List<Coding> auto =
        codings(corpus).stream()
            .filter(coding -> corpus.coders().get(coding.coder()).name().equals("autocoder"))
            .toList();
    assertThat(auto).hasSize(made.autocoded().coded()).isNotEmpty();
    assertThat(made.autocoded().already()).isZero();
    for (Coding coding : auto) {
      Turns turns = corpus.turns(coding.source());
      int turn = turns.at(coding.start());
      int speaker = turn < 0 ? 0 : turns.speaker(turn);
      assertThat(speaker == 0 || corpus.speakers().get(speaker).role() == SpeakerRole.PARTICIPANT)
          .as(coding.toString())
          .isTrue();
      assertThat(coding.span().in(corpus.text(corpus.sources().get(coding.source()))))
          .containsPattern("检查|应付|(?i)inspect");
    }
  }

  @Test
  void theProjectIsWholeAndItsIndexUpToDate() {
    assertThat(CheckProject.of(project, Progress.NONE))
        .isEqualTo(new CheckProject.Report(List.of(), 0, 0));
  }

  @Test
  void everyFileItNamesIsThereAndNothingElse() throws IOException {
    assertThat(made.files()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    try (Stream<Path> files = Files.list(folder.resolve("demo"))) {
      assertThat(files.filter(Files::isRegularFile))
          .containsExactlyInAnyOrderElementsOf(made.files());
    }
  }
}
