package org.flowerbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.flowerbox.cli.Terminal.Result;
import org.flowerbox.model.Progress;
import org.flowerbox.project.Project;
import org.flowerbox.work.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wrong input: exit code 1 where it was understood, 2 where not, one plain line, nothing on
 * standard output.
 */
class RefusalsTest {
  @TempDir static Path folder;
  private static Terminal terminal = new Terminal(Path.of(""));

  @BeforeAll
  static void makeStudy() {
    terminal = new Terminal(folder).withStudy();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          qqq                                                           | there is no command qqq; see: flowerbox --help
          source ./p.flowerbox                                          | there is no command source; did you mean sources, search or pictures; see: flowerbox --help
          sources                                                       | P is missing (The project, a .flowerbox file); see: flowerbox sources --help
          sources ./p.flowerbox more                                    | there is one word too many: more; see: flowerbox sources --help
          sources ./p.flowerbox --pies                                  | there is no option --pies; see: flowerbox sources --help
          codes ./p.flowerbox --jsn                                     | there is no option --jsn; did you mean --json; see: flowerbox codes --help
          text ./p.flowerbox                                            | SOURCE is missing (The source: its id, its name or a part of it); see: flowerbox text --help
          import ./p.flowerbox                                          | PATH is missing (Files and folders); see: flowerbox import --help
          import ./p.flowerbox ./in --kind pies                         | invalid value for '--kind': choose interview, focus group, field note, observation or document, not 'pies'; see: flowerbox import --help
          import ./p.flowerbox ./in --var pies                          | the value for '--var' (k=v) should be in KEY=VALUE format but was pies; see: flowerbox import --help
          import ./p.flowerbox ./in --var =pies                         | a variable needs a name: --var name=value; see: flowerbox import --help
          import ./p.flowerbox ./in --speakers x --no-speakers          | give either --speakers or --no-speakers; see: flowerbox import --help
          new ./q.flowerbox --language fr                               | there is no language 'fr' for code names; choose en or zh; see: flowerbox new --help
          codebook                                                      | say codebook import or codebook export; see: flowerbox codebook --help
          codebook pies                                                 | there is no command pies; see: flowerbox codebook --help
          codebook export ./p.flowerbox                                 | F is missing (The file to write, ending in .json or .csv); see: flowerbox codebook export --help
          search ./p.flowerbox x --limit -1                             | --limit and --context are 0 or more; see: flowerbox search --help
          search ./p.flowerbox x --limit                                | --limit needs N (Show the first N hits (default: 50)); see: flowerbox search --help
          code ./p.flowerbox cognition                                  | say which passage: --source, --start and --end, or else --query; see: flowerbox code --help
          code ./p.flowerbox cognition --source R2 --start 1            | say which passage: --source, --start and --end, or else --query; see: flowerbox code --help
          code ./p.flowerbox cognition --query x --start 1              | say which passage: --source, --start and --end, or else --query; see: flowerbox code --help
          code ./p.flowerbox cognition --source R2 --start x --end 2    | invalid value for '--start': 'x' is not a whole number; see: flowerbox code --help
          code ./p.flowerbox cognition --source R2 --start 1 --end 2 --weight 101 | --weight is 1 to 100, not 101; see: flowerbox code --help
          code ./p.flowerbox cognition --source R2 --start 1 --end 2 --extend turn | --extend and --all-speakers go with --query; see: flowerbox code --help
          code ./p.flowerbox cognition --query x --weight 5             | --comment and --weight go with a single passage, not with --query; see: flowerbox code --help
          code ./p.flowerbox cognition --query x --extend word          | invalid value for '--extend': choose hit, sentence or turn, not 'word'; see: flowerbox code --help
          uncode ./p.flowerbox                                          | say which codings: their ids, or --code, --source, --coder; see: flowerbox uncode --help
          uncode ./p.flowerbox x                                        | the id of a coding is a number, not 'x'; see: flowerbox uncode --help
          case ./p.flowerbox X --kind pies                              | invalid value for '--kind': choose person, organisation or community, not 'pies'; see: flowerbox case --help
          table ./p.flowerbox                                           | KIND is missing (frequencies); see: flowerbox table --help
          table ./p.flowerbox pies                                      | there is no table 'pies'; there is: frequencies; see: flowerbox table --help
          table ./p.flowerbox frequencies --measure pies                | there is no measure 'pies'; choose codings, characters, sources or cases; see: flowerbox table --help
          history ./p.flowerbox --limit 0                               | --limit is 1 or more, not 0; see: flowerbox history --help
          undo ./p.flowerbox 0                                          | N is 1 or more, not 0; see: flowerbox undo --help
          redo ./p.flowerbox -2                                         | N is 1 or more, not -2; see: flowerbox redo --help
          undo ./p.flowerbox x                                          | invalid value for N: 'x' is not a whole number; see: flowerbox undo --help
          """)
  void wrongUsageIsSaidInOneLineAndExitsWithTwo(String command, String sentence) {
    assertThat(terminal.run(command.split(" ")))
        .isEqualTo(new Result(2, "", "flowerbox: " + sentence + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sources ./none.flowerbox                     | ./none.flowerbox: there is no such project; make one with: flowerbox new ./none.flowerbox
          sources ./in                                 | ./in: this is a folder; name the .flowerbox file in it
          new ./p.flowerbox                            | ./p.flowerbox: there is a file of that name already; choose another name
          new ./q.flowerbox --framework pies           | there is neither a file nor a framework “pies”; frameworks that come along: co-production-mechanism, dilemma-causes, dual-rationality-risks, participation-patterns, tension-analysis
          text ./p.flowerbox pies                      | there is no source "pies"; there are "20201206-张三-YC-访谈", "20201207-R2-CY-interview", "20201208-Y-YC-田野笔记"
          text ./p.flowerbox 2020                      | "2020" fits 3 sources ("20201206-张三-YC-访谈", "20201207-R2-CY-interview", "20201208-Y-YC-田野笔记"); name one in full
          codings ./p.flowerbox --code pies            | there is no code "pies"; there are "cognition", "little understanding", "habit of being served", "weak will to cooperate", "uneven ability" and others
          codings ./p.flowerbox --code mechanism       | "mechanism" fits 2 codes ("consultation mechanism", "incentive mechanism"); name one in full
          codings ./p.flowerbox --coder pies           | there is no coder "pies"; there are "me"
          code ./p.flowerbox pies --query x            | there is no code "pies"; there are "cognition", "little understanding", "habit of being served", "weak will to cooperate", "uneven ability" and others
          uncode ./p.flowerbox 7                       | no coding fits the id 7; nothing was changed; list them with: flowerbox codings ./p.flowerbox
          case ./p.flowerbox X --speaker pies          | there is no speaker "pies"; there are "访谈者", "张三", "Q", "A"
          table ./p.flowerbox frequencies --coder me   | me has not coded anything yet
          table ./p.flowerbox frequencies --layer pies | there is no layer "pies"; there are none yet
          table ./p.flowerbox frequencies --by pies    | there is no variable "pies"; there are "method", "community", "date", "residence", "interviewee" and others; or divide by source, speaker, case, coder or kind
          codebook import ./p.flowerbox pies           | there is neither a file nor a framework “pies”; frameworks that come along: co-production-mechanism, dilemma-causes, dual-rationality-risks, participation-patterns, tension-analysis
          demo ./in                                    | ./in: there is something in this folder already; name an empty or a new one: flowerbox demo DIR
          """)
  void whatCannotBeDoneIsSaidInOneLineAndExitsWithOne(String command, String sentence) {
    assertThat(terminal.run(command.split(" ")))
        .isEqualTo(new Result(1, "", "flowerbox: " + sentence + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"没人 (", "\"没人", "/[/", "nosuch:x", "AND"})
  void aQueryThatDoesNotParseIsRefused(String query) {
    Result result = terminal.run("search", "./p.flowerbox", query);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("flowerbox: search: ");
  }

  @Test
  void anEmptyNameForTheProjectIsWrongUsage() {
    assertThat(terminal.run("sources", ""))
        .isEqualTo(
            new Result(
                2,
                "",
                "flowerbox: name the project, a .flowerbox file; see: flowerbox sources --help\n"));
    assertThat(terminal.run("case", "./p.flowerbox", " ").code()).isEqualTo(2);
  }

  @Test
  void whatIsNoProjectIsNamedAndLeftAlone() throws IOException {
    Path words =
        terminal.file(
            "words.flowerbox",
            "just words, and more than a hundred of them to fill the place where a header would be: "
                .repeat(3));
    Path cut = terminal.path("cut.flowerbox");
    Files.write(
        cut, java.util.Arrays.copyOf(Files.readAllBytes(terminal.path("p.flowerbox")), 5000));
    for (String command : List.of("sources", "check", "undo")) {
      assertThat(terminal.run(command, "./words.flowerbox"))
          .isEqualTo(
              new Result(
                  1,
                  "",
                  "flowerbox: ./words.flowerbox: this is not a Flowerbox project, or its beginning is damaged; restore a backup with: flowerbox restore"
                      + " ./words.flowerbox\n"));
      assertThat(terminal.run(command, "./cut.flowerbox"))
          .isEqualTo(
              new Result(
                  1,
                  "",
                  "flowerbox: ./cut.flowerbox: the project file is damaged or cut short; restore a backup with: flowerbox restore ./cut.flowerbox\n"));
    }
    assertThat(words)
        .hasContent(
            "just words, and more than a hundred of them to fill the place where a header would be: "
                .repeat(3));
    assertThat(cut).hasSize(5000);
  }

  @Test
  void aSecondWriterIsRefusedAndMayRead() {
    try (Project open =
        Project.open(terminal.path("p.flowerbox"), terminal.path("cache"), Clock.systemUTC())) {
      Result written = terminal.run("code", "./p.flowerbox", "cognition", "--query", "没人");
      assertThat(written.code()).isEqualTo(1);
      assertThat(written.err())
          .isEqualTo(
              "flowerbox: ./p.flowerbox: this program has the project open for writing already; close it there, or read only here\n");
      assertThat(terminal.run("codes", "./p.flowerbox").code()).isZero();
      assertThat(open.check(Progress.NONE)).isEmpty();
    }
  }

  @Test
  void whatNobodyForesawGoesIntoAFileAndNotOntoTheTerminal() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("home/codebooks"));
    Files.copy(
        Path.of("codebooks/dilemma-causes.json"),
        broken.resolve("dilemma-causes.json"),
        StandardCopyOption.REPLACE_EXISTING);
    Result result = terminal.run(new Home(null), false, "new", "./unforeseen.flowerbox");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err())
        .startsWith(
            "flowerbox: something went wrong that should not have (java.lang.NullPointerException")
        .contains("; details in ./cache/log/failure-");
    try (Stream<Path> logs = Files.list(terminal.path("cache/log"))) {
      assertThat(logs.toList())
          .singleElement()
          .satisfies(
              log ->
                  assertThat(log)
                      .content()
                      .contains("flowerbox test", "\tat org.flowerbox.work.Home"));
    }
  }

  @Test
  void aProjectAloneNeedsADisplay() {
    assertThat(terminal.run("./p.flowerbox"))
        .isEqualTo(
            new Result(
                1,
                "",
                "flowerbox: ./p.flowerbox: there is no display to open it on; name a command: flowerbox codings ./p.flowerbox\n"));
  }

  @Test
  void withoutACommandTheDemoRunsAndSaysWhy() {
    Result result = terminal.run(new Home(terminal.path("nowhere")), false);
    assertThat(result)
        .isEqualTo(
            new Result(
                1,
                "",
                """
                There is no display to open the window on, so the demo runs; see: flowerbox --help
                flowerbox: ./nowhere/codebooks: this folder of the program is missing; start Flowerbox with its launcher, from a whole copy
                """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "import",
        "sources",
        "text",
        "codebook",
        "codebook import",
        "codebook export",
        "codes",
        "search",
        "code",
        "uncode",
        "codings",
        "cases",
        "case",
        "table",
        "excerpts",
        "history",
        "undo",
        "redo",
        "check",
        "restore",
        "demo"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    Result result = terminal.run((command + " --help").split(" "));
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Usage: flowerbox " + command)
        .contains("Example: flowerbox " + command);
  }

  @Test
  void helpNamesEveryCommandAndTheVersionIsTold() {
    assertThat(terminal.run("--help").out())
        .contains(
            "new",
            "import",
            "sources",
            "text",
            "codebook",
            "codes",
            "search",
            "code",
            "uncode",
            "codings",
            "cases",
            "case",
            "table",
            "excerpts",
            "history",
            "undo",
            "redo",
            "check",
            "restore",
            "demo");
    assertThat(terminal.run("--version")).isEqualTo(new Result(0, "flowerbox test\n", ""));
  }
}
