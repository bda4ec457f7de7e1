package org.flowerbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flowerbox.cli.Terminal.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that change a project: what they say, what is there afterwards, and that undoing takes
 * it back.
 */
class ChangesTest {
  @TempDir static Path made;
  @TempDir Path folder;
  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeAll
  static void makeStudy() {
    new Terminal(made).withStudy();
  }

  @BeforeEach
  void copyStudy() throws IOException {
    terminal = new Terminal(folder);
    Files.copy(made.resolve("p.flowerbox"), terminal.path("p.flowerbox"));
  }

  private Result done(String... words) {
    return Terminal.require(terminal.run(words));
  }

  private static Result said(String line) {
    return new Result(0, line + "\n", "");
  }

  private static Result refused(String line) {
    return new Result(1, "", "flowerbox: " + line + "\n");
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> list(String command) {
    return (List<Map<String, Object>>) done(command, "./p.flowerbox", "--json").json();
  }

  @Test
  void aPassageIsCodedOnceByACoder() {
    String[] words = {
      "code",
      "./p.flowerbox",
      "cognition",
      "--source",
      "张三",
      "--start",
      "16",
      "--end",
      "20",
      "--coder",
      "A"
    };
    assertThat(terminal.run(words))
        .isEqualTo(said("coding 1: cognition – 20201206-张三-YC-访谈 16–20 「没人浇水」"));
    assertThat(terminal.run(words))
        .isEqualTo(
            refused("this passage has that code from this coder already; nothing was changed"));
    assertThat(list("codings")).hasSize(1);
  }

  @Test
  void whatAnInterviewerSaysMayBeCodedByHand() {
    assertThat(
            terminal.run(
                "code",
                "./p.flowerbox",
                "cognition",
                "--source",
                "张三",
                "--start",
                "42",
                "--end",
                "44"))
        .isEqualTo(said("coding 1: cognition – 20201206-张三-YC-访谈 42–44 「没人」"));
    assertThat(list("codings")).extracting(coding -> coding.get("coder")).containsExactly("me");
  }

  @Test
  void autocodingLeavesTheInterviewerOutUnlessToldOtherwise() {
    assertThat(terminal.run("code", "./p.flowerbox", "cognition", "--query", "没人"))
        .isEqualTo(
            said("3 passages coded (4 hits, 1 of the interviewer left out, 0 coded so before)"));
    assertThat(
            terminal.run("code", "./p.flowerbox", "cognition", "--query", "没人", "--all-speakers"))
        .isEqualTo(
            said("1 passage coded (4 hits, 0 of the interviewer left out, 3 coded so before)"));
    assertThat(list("codings"))
        .extracting(coding -> coding.get("start"))
        .containsExactly(16, 42, 51, 0);
  }

  @Test
  void autocodingReachesToTheSentenceOrTheTurn() {
    done(
        "code",
        "./p.flowerbox",
        "cognition",
        "--query",
        "应付",
        "--extend",
        "sentence",
        "--coder",
        "A");
    done("code", "./p.flowerbox", "cognition", "--query", "应付", "--extend", "TURN", "--coder", "B");
    assertThat(list("codings"))
        .extracting(coding -> coding.get("coder") + ": " + coding.get("text"))
        .containsExactly("B: 没人浇水。😀社区来检查，我们才应付一下。", "A: 😀社区来检查，我们才应付一下。");
  }

  @Test
  void autocodingKeepsToTheSourceNamed() {
    done("code", "./p.flowerbox", "cognition", "--query", "没人", "--source", "田野");
    assertThat(list("codings")).extracting(coding -> coding.get("source")).containsExactly(3);
  }

  @Test
  void aSpanThatCutsACharacterOrLeavesTheTextIsRefused() {
    assertThat(
            terminal.run(
                "code",
                "./p.flowerbox",
                "cognition",
                "--source",
                "张三",
                "--start",
                "16",
                "--end",
                "22"))
        .isEqualTo(refused("the span 16–22 cuts a character in two; move its end by one"));
    assertThat(
            terminal.run(
                "code",
                "./p.flowerbox",
                "cognition",
                "--source",
                "张三",
                "--start",
                "16",
                "--end",
                "56"))
        .isEqualTo(
            refused(
                "the span 16–56 lies outside the text, which has 55 characters (UTF-16); give --start and --end within it"));
    assertThat(
            terminal.run(
                "code",
                "./p.flowerbox",
                "cognition",
                "--source",
                "张三",
                "--start",
                "20",
                "--end",
                "16"))
        .isEqualTo(refused("--start 20 --end 16: give a start from 0 and an end after it"));
    assertThat(list("codings")).isEmpty();
  }

  @Test
  void codingsAreRemovedByIdOrByWhatFits() {
    done("code", "./p.flowerbox", "cognition", "--query", "没人", "--coder", "A");
    done("code", "./p.flowerbox", "weak will", "--query", "没人", "--coder", "B");
    assertThat(terminal.run("uncode", "./p.flowerbox", "1", "1"))
        .isEqualTo(said("1 coding removed"));
    assertThat(terminal.run("uncode", "./p.flowerbox", "2", "1"))
        .isEqualTo(
            refused(
                "no coding fits the id 1; nothing was changed; list them with: flowerbox codings ./p.flowerbox"));
    assertThat(
            terminal.run(
                "uncode", "./p.flowerbox", "--source", "张三", "--start", "51", "--coder", "B"))
        .isEqualTo(said("1 coding removed"));
    assertThat(terminal.run("uncode", "./p.flowerbox", "--code", "weak will"))
        .isEqualTo(said("2 codings removed"));
    assertThat(terminal.run("uncode", "./p.flowerbox", "--code", "weak will"))
        .isEqualTo(refused("no coding fits; list them with: flowerbox codings"));
    assertThat(list("codings")).extracting(coding -> coding.get("id")).containsExactly(2, 3);
    done("undo", "./p.flowerbox", "3");
    assertThat(list("codings")).hasSize(6);
  }

  @Test
  void undoAndRedoWorkAcrossRunsAndSayWhereTheyEnd() {
    done("code", "./p.flowerbox", "cognition", "--query", "没人", "--coder", "A");
    assertThat(terminal.run("undo", "./p.flowerbox"))
        .isEqualTo(said("undo of step 4 (cognition – 3 passages found by 没人)"));
    assertThat(list("codings")).isEmpty();
    assertThat(terminal.run("redo", "./p.flowerbox", "2"))
        .isEqualTo(
            new Result(
                1,
                "redo of step 4 (cognition – 3 passages found by 没人)\n",
                "flowerbox: only 1 step could be redone, and nothing is left to redo\n"));
    assertThat(list("codings")).hasSize(3);
    assertThat(terminal.run("undo", "./p.flowerbox", "9"))
        .isEqualTo(
            new Result(
                1,
                """
                undo of step 4 (cognition – 3 passages found by 没人)
                undo of step 3 (20201206-张三-YC-访谈 and 2 more)
                undo of step 2 (Dilemma causes)
                """,
                "flowerbox: only 3 steps could be undone, and nothing is left to undo\n"));
    assertThat(terminal.run("undo", "./p.flowerbox"))
        .isEqualTo(refused("there is nothing to undo"));
    assertThat(terminal.run("check", "./p.flowerbox").lines())
        .last()
        .isEqualTo("all is well: 0 sources, 0 codes, 0 codings, 9 steps");
    done("redo", "./p.flowerbox", "3");
    assertThat(terminal.run("redo", "./p.flowerbox"))
        .isEqualTo(refused("there is nothing to redo"));
    assertThat(terminal.run("check", "./p.flowerbox").lines())
        .last()
        .isEqualTo("all is well: 3 sources, 40 codes, 3 codings, 12 steps");
  }

  @Test
  void aCaseIsMadeChangedAndLinked() {
    assertThat(
            terminal.run(
                "case",
                "./p.flowerbox",
                "CY社区",
                "--kind",
                "community",
                "--source",
                "R2",
                "--var",
                "people=12"))
        .isEqualTo(
            said(
                "CY社区 (community): sources 20201207-R2-CY-interview; date=2020-12-07 interviewee=R2 method=interview people=12 place=CY"));
    assertThat(terminal.run("case", "./p.flowerbox", "CY社区", "--source", "R2"))
        .isEqualTo(refused("the case CY社区 is so already; nothing was changed"));
    assertThat(terminal.run("case", "./p.flowerbox", "林师傅", "--speaker", "张三", "--var", "age=61"))
        .isEqualTo(
            said(
                "林师傅 (person): speakers 张三; sources 20201206-张三-YC-访谈; age=61 date=2020-12-06 interviewee=张三 method=访谈 place=YC"));
    done("case", "./p.flowerbox", "CY社区", "--var", "people=");
    assertThat(terminal.run("cases", "./p.flowerbox").lines())
        .containsExactly(
            "id  name    kind       speakers  sources                   variables",
            " 2  R2      person     A         20201207-R2-CY-interview  date=2020-12-07 interviewee=R2 method=interview place=CY",
            " 3  CY社区  community            20201207-R2-CY-interview  date=2020-12-07 interviewee=R2 method=interview place=CY",
            " 4  林师傅  person     张三      20201206-张三-YC-访谈     age=61 date=2020-12-06 interviewee=张三 method=访谈 place=YC");
    done("undo", "./p.flowerbox", "3");
    assertThat(list("cases")).extracting(found -> found.get("name")).containsExactly("张三", "R2");
  }

  @Test
  void codebooksComeInAndGoOut() throws IOException {
    assertThat(terminal.run("codebook", "import", "./p.flowerbox", "tension-analysis"))
        .isEqualTo(said("43 codes added; the codebook has 83"));
    assertThat(terminal.run("codebook", "import", "./p.flowerbox", "tension-analysis"))
        .isEqualTo(refused("the project has all of this codebook already; nothing was changed"));
    assertThat(terminal.run("codebook", "export", "./p.flowerbox", "./book.csv"))
        .isEqualTo(said("./book.csv: 83 codes"));
    assertThat(terminal.run("codebook", "export", "./p.flowerbox", "./book.json"))
        .isEqualTo(said("./book.json: 83 codes"));
    assertThat(terminal.run("codebook", "export", "./p.flowerbox", "./book.txt"))
        .isEqualTo(
            refused(
                "./book.txt: a codebook is written as .json (everything) or .csv (the codes); choose one of these endings"));
    for (String file : List.of("./book.csv", "./book.json")) {
      Path copy = terminal.path("q.flowerbox");
      Files.deleteIfExists(copy);
      done("new", "./q.flowerbox", "--framework", file);
      assertThat(names(done("codes", "./q.flowerbox", "--json")))
          .as(file)
          .isEqualTo(names(done("codes", "./p.flowerbox", "--json")));
    }
    assertThat(terminal.path("book.txt")).doesNotExist();
  }

  private static List<String> names(Result codes) {
    return codes.out().lines().filter(line -> line.contains("\"name\"")).toList();
  }

  @Test
  void aBackupIsPutBackAndWhatStoodThereKept() {
    done("code", "./p.flowerbox", "cognition", "--source", "张三", "--start", "16", "--end", "20");
    done("uncode", "./p.flowerbox", "1");
    assertThat(terminal.run("restore", "./p.flowerbox"))
        .isEqualTo(
            said(
                """
                restored ./p.backups/p-20210301-080000-000.flowerbox: 3 sources, 40 codes, 1 coding, 4 steps
                the project as it was is kept at ./p.backups/p-before-restore-20210301-080000-000.flowerbox"""));
    assertThat(list("codings")).hasSize(1);
    terminal.aMinuteLater();
    assertThat(
            terminal
                .run(
                    "restore",
                    "./p.flowerbox",
                    "./p.backups/p-before-restore-20210301-080000-000.flowerbox")
                .code())
        .isZero();
    assertThat(list("codings")).isEmpty();
  }

  @Test
  void aProjectWithoutBackupsSaysWhereItLooked() {
    assertThat(terminal.run("restore", "./p.flowerbox"))
        .isEqualTo(
            refused(
                "./p.flowerbox: there is no backup in ./p.backups; name another copy of the project"));
  }

  @Test
  void tablesAreWrittenByTheEndingOfTheirFile() {
    done("code", "./p.flowerbox", "cognition", "--query", "没人", "--coder", "A");
    for (String ending : List.of("csv", "json", "md")) {
      Result written =
          done("table", "./p.flowerbox", "frequencies", "--by", "place", "--out", "./t." + ending);
      assertThat(written.lines()).as(ending).contains("./t." + ending);
      assertThat(terminal.path("t." + ending)).as(ending).isNotEmptyFile();
    }
    assertThat(terminal.run("table", "./p.flowerbox", "frequencies", "--out", "./t.foo").code())
        .isEqualTo(1);
    assertThat(terminal.path("t.foo")).doesNotExist();
  }

  @Test
  void onClosingOneFileIsLeft() throws IOException {
    done("code", "./p.flowerbox", "cognition", "--query", "没人", "--coder", "A");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(path -> path.getFileName().toString()))
          .containsExactly("p.flowerbox");
    }
  }
}
