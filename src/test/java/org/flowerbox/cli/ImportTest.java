package org.flowerbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flowerbox.cli.Terminal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  private static final String INTERVIEW = "访谈者：你好。\n张三：我今年六十一岁。\n";

  @TempDir Path folder;
  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeEach
  void makeProject() {
    terminal = new Terminal(folder);
    Terminal.require(terminal.run("new", "./p.flowerbox", "--framework", "none"));
  }

  private Result run(String... words) {
    return terminal.run(words);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> list(String command) {
    return (List<Map<String, Object>>)
        Terminal.require(run(command, "./p.flowerbox", "--json")).json();
  }

  @Test
  void aFileImportedAlreadyIsSkippedAndSaid() {
    terminal.file("in/a.txt", INTERVIEW);
    terminal.file("in/sub/same bytes.txt", INTERVIEW);
    assertThat(run("import", "./p.flowerbox", "./in"))
        .isEqualTo(
            new Result(
                0,
                "1 source imported, 1 skipped\n",
                "skipped, imported already: ./in/sub/same bytes.txt\n"));
    assertThat(run("import", "./p.flowerbox", "./in/a.txt"))
        .isEqualTo(
            new Result(
                0, "0 sources imported, 1 skipped\n", "skipped, imported already: ./in/a.txt\n"));
    assertThat(list("sources")).extracting(source -> source.get("name")).containsExactly("a");
  }

  @Test
  void anImportThatWasUndoneCanBeDoneAgain() {
    terminal.file("in/a.txt", INTERVIEW);
    run("import", "./p.flowerbox", "./in");
    run("undo", "./p.flowerbox");
    assertThat(run("import", "./p.flowerbox", "./in"))
        .isEqualTo(new Result(0, "1 source imported\n", ""));
  }

  @Test
  void whatCannotBeReadIsListedAndTheRestArrives() {
    terminal.file("in/a.txt", INTERVIEW);
    terminal.file("in/empty.txt", "");
    assertThat(run("import", "./p.flowerbox", "./in", "./gone.txt"))
        .isEqualTo(
            new Result(
                0,
                "1 source imported, 2 problems\n",
                """
                not imported: ./gone.txt: is not there: check its name and folder
                not imported: ./in/empty.txt: empty: there is nothing in it
                """));
    assertThat(run("import", "./p.flowerbox", "./in/empty.txt"))
        .isEqualTo(
            new Result(
                1,
                "0 sources imported, 1 problem\n",
                "not imported: ./in/empty.txt: empty: there is nothing in it\nflowerbox: nothing was imported; see the problems above\n"));
  }

  @Test
  void theReportIsAlsoJson() {
    terminal.file("in/a.txt", INTERVIEW);
    terminal.file("in/b.txt", INTERVIEW);
    terminal.file("in/empty.txt", "");
    assertThat(run("import", "./p.flowerbox", "./in", "--json").out().replace(folder + "/", "./"))
        .satisfies(
            out ->
                assertThat(Terminal.json(out))
                    .isEqualTo(
                        Terminal.json(
                            """
                            {"imported": ["a"], "skipped": ["./in/b.txt"],
                             "problems": [{"where": "./in/empty.txt", "what": "empty: there is nothing in it", "fatal": true}]}
                            """)));
  }

  @Test
  void aDryRunShowsTheGuessAndWritesNothing() {
    terminal.file("in/20201206-张三-YC-访谈.txt", INTERVIEW);
    assertThat(run("import", "./p.flowerbox", "./in", "--dry-run", "--var", "round=1"))
        .isEqualTo(
            new Result(
                0,
                """
                20201206-张三-YC-访谈  (interview, 20 characters, 2 turns)
                  interviewer: 访谈者, 1 turn
                  participant: 张三, 1 turn
                  variables: date=2020-12-06 interviewee=张三 method=访谈 place=YC round=1
                    | 访谈者 | 你好。
                    | 张三 | 我今年六十一岁。
                1 source would be imported
                """,
                ""));
    assertThat(
            Terminal.json(
                run("import", "./p.flowerbox", "./in", "--dry-run", "--json", "--name-rule", "none")
                    .out()))
        .isEqualTo(
            Terminal.json(
                """
                {"documents": [{"name": "20201206-张三-YC-访谈", "kind": "interview", "characters": 20, "turns": 2,
                   "speakers": [{"name": "访谈者", "role": "interviewer", "turns": 1}, {"name": "张三", "role": "participant", "turns": 1}],
                   "variables": {},
                   "sample": [{"speaker": "访谈者", "words": "你好。"}, {"speaker": "张三", "words": "我今年六十一岁。"}]}],
                 "skipped": [], "problems": []}
                """));
    assertThat(list("sources")).isEmpty();
    assertThat(list("history")).hasSize(1);
  }

  @Test
  void whatTheUserSaysGoesBeforeTheGuess() {
    terminal.file("in/x_y.txt", "R1> hello there\nR2> good day\nand more\n");
    Terminal.require(
        run(
            "import",
            "./p.flowerbox",
            "./in",
            "--kind",
            "Focus-Group",
            "--name-rule",
            "{site}_{round}",
            "--var",
            "组=甲",
            "--speakers",
            "(R\\d)>"));
    assertThat(list("sources"))
        .isEqualTo(
            Terminal.json(
                """
                [{"id": 1, "name": "x_y", "kind": "focus group", "characters": 38, "turns": 2, "speakers": ["R1", "R2"],
                  "variables": {"round": "y", "site": "x", "组": "甲"}}]
                """));
  }

  @Test
  void withoutSpeakersNobodySpeaks() {
    terminal.file("in/a.txt", INTERVIEW);
    Terminal.require(run("import", "./p.flowerbox", "./in", "--no-speakers"));
    assertThat(list("sources"))
        .extracting(source -> source.get("speakers"))
        .containsExactly(List.of());
    assertThat(list("cases")).isEmpty();
  }

  @Test
  void aRowOfATableIsASourceAndACase() {
    terminal.file("in/survey.csv", "name,answer,age\n王五,\"很好，\"\"真的\"\"。\",30\n赵六,不好。,40\n");
    Terminal.require(
        run("import", "./p.flowerbox", "./in", "--text-column", "answer", "--name-column", "name"));
    assertThat(list("cases"))
        .isEqualTo(
            Terminal.json(
                """
                [{"id": 1, "name": "王五", "kind": "person", "speakers": [], "sources": ["survey 王五"], "variables": {"age": "30", "name": "王五"}},
                 {"id": 2, "name": "赵六", "kind": "person", "speakers": [], "sources": ["survey 赵六"], "variables": {"age": "40", "name": "赵六"}}]
                """));
    assertThat(run("text", "./p.flowerbox", "王五").out()).isEqualTo("很好，\"真的\"。");
    assertThat(run("import", "./p.flowerbox", "./in").err())
        .isEqualTo("skipped, imported already: ./in/survey.csv\n");
  }

  @Test
  void whatIsNoEncodingPatternOrRuleIsRefused() {
    terminal.file("in/a.txt", INTERVIEW);
    assertThat(run("import", "./p.flowerbox", "./in", "--encoding", "pies").err())
        .isEqualTo("flowerbox: there is no encoding pies; try UTF-8, GB18030, Big5 or Shift_JIS\n");
    assertThat(run("import", "./p.flowerbox", "./in", "--speakers", "([").err())
        .isEqualTo(
            "flowerbox: the speakers' pattern is no regular expression: Unclosed character class at character 2\n");
    assertThat(run("import", "./p.flowerbox", "./in", "--name-rule", "pies").code()).isEqualTo(1);
    assertThat(list("sources")).isEmpty();
  }

  @Test
  void ofManySkippedFilesTwentyAreNamedAndTheRestCounted() {
    for (int i = 10; i < 35; i++) {
      terminal.file("in/" + i + ".txt", INTERVIEW);
    }
    Result result = run("import", "./p.flowerbox", "./in");
    assertThat(result.out()).isEqualTo("1 source imported, 24 skipped\n");
    assertThat(result.err().lines().toList())
        .hasSize(21)
        .startsWith("skipped, imported already: ./in/11.txt")
        .endsWith(
            "skipped, imported already: ./in/30.txt",
            "skipped, imported already: 24 files in all (--json names each)");
  }
}
