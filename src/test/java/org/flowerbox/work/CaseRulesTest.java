package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Case;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Study;
import org.flowerbox.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which speakers of imported documents become which cases. */
class CaseRulesTest {
  @TempDir Path folder;
  private Project project = null;

  @BeforeEach
  void makeProject() {
    project =
        Project.create(
            folder.resolve("p.flowerbox"),
            new Study(new UUID(1, 2), "p", "en"),
            folder.resolve("cache"),
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    project.close();
  }

  private void bring(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    new ImportFiles(project, ImportRequest.guess(), "").run(List.of(file), Progress.NONE);
  }

  /** Each case as {@code name: source/speaker, …}. */
  private List<String> cases() {
    Corpus corpus = project.corpus();
    return corpus.cases().stream()
        .map(found -> found.name() + ": " + links(corpus, found))
        .toList();
  }

  private static String links(Corpus corpus, Case found) {
    return String.join(
        ", ",
        corpus.links().linksOf(found).stream()
            .map(
                link ->
                    corpus.sources().get(link.source()).name()
                        + (link.speaker() == 0
                            ? ""
                            : "/" + corpus.speakers().get(link.speaker()).name()))
            .toList());
  }

  @Test
  void aPersonNamedInTwoSourcesIsOneCase() throws IOException {
    bring("one.txt", "访谈者：你好。\n林师傅：你好。\n");
    bring("two.txt", "访谈者：再来一次？\n林师傅：好。\n");
    assertThat(cases()).containsExactly("林师傅: one/林师傅, two/林师傅");
  }

  @Test
  void aPersonNamedInTwoSourcesOfOneImportIsOneCase() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "访谈者：你好。\nR12：你好。\n");
    Files.writeString(folder.resolve("two.txt"), "访谈者：再来一次？\n陈姐：来。\n");
    Files.writeString(folder.resolve("three.txt"), "访谈者：谁？\n陈姐：我。\n");
    new ImportFiles(project, ImportRequest.guess(), "")
        .run(
            List.of(
                folder.resolve("one.txt"), folder.resolve("two.txt"), folder.resolve("three.txt")),
            Progress.NONE);
    assertThat(cases()).contains("陈姐: two/陈姐, three/陈姐");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "答",
        "居民B",
        "受访者",
        "受访者1",
        "A",
        "Speaker 1",
        "Participant",
        "Resident G",
        "发言人2",
        "居民甲"
      })
  void aLabelAnyTranscriptMayUseIsACaseOfItsOwnInEachSource(String label) throws IOException {
    bring("one.txt", "访谈者：你好。\n" + label + "：你好，我说。\n");
    bring("two.txt", "访谈者：再来一次？\n" + label + "：好吧。\n");
    assertThat(cases()).containsExactly(label + ": one/" + label, label + " (two): two/" + label);
  }

  @Test
  void oneWhoAnswersWithoutANameIsTheIntervieweeOfTheFileName() throws IOException {
    bring("20201206-R4-YC-访谈.txt", "问：你好吗？\n答：好。\n");
    bring("20201207-R4-YC-访谈.txt", "问：还好吗？\n答：还好。\n");
    assertThat(cases()).containsExactly("R4: 20201206-R4-YC-访谈/答, 20201207-R4-YC-访谈/答");
  }

  @Test
  void severalWhoAnswerAreNotTheOneIntervieweeOfTheFileName() throws IOException {
    bring("20201204-F-YC-焦点小组.txt", "主持人：谁先说？\n居民A：我。\n居民B：我也说。\n");
    assertThat(cases())
        .containsExactly("居民A: 20201204-F-YC-焦点小组/居民A", "居民B: 20201204-F-YC-焦点小组/居民B");
  }

  @Test
  void interviewersAreNoCases() throws IOException {
    bring("one.txt", "Interviewer: Hello there.\nMrs Brown: Hello to you.\n");
    assertThat(cases()).containsExactly("Mrs Brown: one/Mrs Brown");
  }

  @Test
  void aRowOfATableIsTheCaseOfItsNameWhereThatTellsItApart() throws IOException {
    Path named = Files.writeString(folder.resolve("named.csv"), "name,answer\n王五,很好。\n王五,还是很好。\n");
    ImportRequest byName =
        new ImportRequest(
            null, null, java.util.Map.of(), null, null, true, List.of("answer"), "name", false);
    new ImportFiles(project, byName, "").run(List.of(named), Progress.NONE);
    bring("numbered.csv", "id,answer\n1,好。\n2,不好。\n");
    assertThat(cases())
        .containsExactly(
            "王五: named 王五, named 王五 (2)", "numbered 1: numbered 1", "numbered 2: numbered 2");
  }

  @Test
  void aCaseTakesItsSourcesValuesUnlessItHasItsOwn() throws IOException {
    bring("20201206-R4-YC-访谈.txt", "问：你好吗？\n答：好。\n");
    bring("20201207-R4-CY-访谈.txt", "问：还好吗？\n答：还好。\n");
    Cases.set(
        project,
        new Cases.Wish("R4", null, List.of(), List.of(), java.util.Map.of("method", "聊天")),
        "me");
    Corpus corpus = project.corpus();
    assertThat(Cases.values(corpus, corpus.cases().get(1)).toString())
        .isEqualTo("{date=2020-12-06; 2020-12-07, interviewee=R4, method=聊天, place=YC; CY}");
  }

  @Test
  void aSpeakerGivenToAnotherCaseLeavesTheOneItWas() throws IOException {
    bring("one.txt", "访谈者：你好。\n居民A：你好。\n居民B：好。\n");
    Cases.set(
        project,
        new Cases.Wish("林师傅", null, List.of("one:居民A", "居民B"), List.of(), java.util.Map.of()),
        "");
    assertThat(cases()).containsExactly("林师傅: one/居民A, one/居民B");
    project.undo(0);
    assertThat(cases()).containsExactly("居民A: one/居民A", "居民B: one/居民B");
  }
}
