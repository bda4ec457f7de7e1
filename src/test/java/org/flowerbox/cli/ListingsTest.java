package org.flowerbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What listings show of one study that nobody changes, for people and as JSON. The JSON shapes are
 * promised.
 */
class ListingsTest {
  @TempDir static Path folder;
  private static Terminal terminal = new Terminal(Path.of(""));

  @BeforeAll
  static void makeStudy() {
    terminal = new Terminal(folder).withStudy();
    Terminal.require(
        terminal.run(
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
            "A",
            "--comment",
            "备注",
            "--weight",
            "50"));
    Terminal.require(
        terminal.run("code", "./p.flowerbox", "weak will", "--query", "没人", "--coder", "B"));
    Terminal.require(
        terminal.run(
            "code",
            "./p.flowerbox",
            "习惯被服务",
            "--source",
            "张三",
            "--start",
            "13",
            "--end",
            "53",
            "--coder",
            "A"));
  }

  private static Object json(String... words) {
    return Terminal.require(terminal.run(words)).json();
  }

  @Test
  void sourcesAreListedWithKindTurnsSpeakersAndVariables() {
    assertThat(json("sources", "./p.flowerbox", "--json"))
        .isEqualTo(
            Terminal.json(
                """
                [{"id": 1, "name": "20201206-张三-YC-访谈", "kind": "interview", "characters": 55, "turns": 4, "speakers": ["访谈者", "张三"],
                  "variables": {"date": "2020-12-06", "interviewee": "张三", "method": "访谈", "place": "YC"}},
                 {"id": 2, "name": "20201207-R2-CY-interview", "kind": "interview", "characters": 84, "turns": 2, "speakers": ["Q", "A"],
                  "variables": {"date": "2020-12-07", "interviewee": "R2", "method": "interview", "place": "CY"}},
                 {"id": 3, "name": "20201208-Y-YC-田野笔记", "kind": "field note", "characters": 11, "turns": 1, "speakers": [],
                  "variables": {"date": "2020-12-08", "interviewee": "Y", "method": "田野笔记", "place": "YC"}}]
                """));
  }

  @Test
  void sourcesStandInColumnsThatCountHanTwice() {
    assertThat(terminal.run("sources", "./p.flowerbox").lines())
        .containsExactly(
            "id  name                      kind        characters  turns  speakers      variables",
            " 1  20201206-张三-YC-访谈     interview           55      4  访谈者, 张三  date=2020-12-06 interviewee=张三 method=访谈 place=YC",
            " 2  20201207-R2-CY-interview  interview           84      2  Q, A          date=2020-12-07 interviewee=R2 method=interview place=CY",
            " 3  20201208-Y-YC-田野笔记    field note          11      1                date=2020-12-08 interviewee=Y method=田野笔记 place=YC");
  }

  @Test
  void textIsTheStoredTextAndNothingElse() {
    assertThat(terminal.run("text", "./p.flowerbox", "田野"))
        .isEqualTo(new Terminal.Result(0, "没人浇水，花箱空着。\n", ""));
  }

  @Test
  void searchGivesEachOccurrenceWithItsPlaceAndSurroundings() {
    assertThat(json("search", "./p.flowerbox", "没人", "--json", "--limit", "2", "--context", "3"))
        .isEqualTo(
            Terminal.json(
                """
                {"total": 4, "hits": [
                  {"source": 1, "turn": 2, "speaker": "张三", "start": 16, "end": 18, "text": "没人", "before": "张三：", "after": "浇水。"},
                  {"source": 1, "turn": 3, "speaker": "访谈者", "start": 42, "end": 44, "text": "没人", "before": "谈者：", "after": "管吗？"}]}
                """));
  }

  @Test
  void searchWithoutHitsIsDoneAndSaysSo() {
    assertThat(terminal.run("search", "./p.flowerbox", "无此词"))
        .isEqualTo(new Terminal.Result(0, "0 hits\n", ""));
  }

  @Test
  void searchKnowsWhatIsNotCodedYet() {
    assertThat(
            terminal
                .run("search", "./p.flowerbox", "没人 AND NOT code:\"weak will to cooperate\"")
                .lines())
        .containsExactly(
            "20201206-张三-YC-访谈  turn 3  访谈者  42–44",
            "    者：花箱是谁在浇水？ 张三：没人浇水。😀社区来检查，我们才应付一下。 访谈者：【没人】管吗？ 张三：没人。",
            "1 hit");
  }

  @Test
  void keywordsInContextStandBelowEachOther() {
    assertThat(terminal.run("search", "./p.flowerbox", "没人", "--kwic", "--limit", "1").lines())
        .containsExactly(
            " 谈者：花箱是谁在浇水？ 张三： 【没人】 浇水。😀社区来检查，我们才应付  20201206-张三-YC-访谈:16",
            "4 hits, the first 1 shown");
  }

  @Test
  void codingsAreListedWithWordsCoderAndLayer() {
    assertThat(json("codings", "./p.flowerbox", "--json", "--source", "张三"))
        .isEqualTo(
            Terminal.json(
                """
                [{"id": 5, "code": "habit of being served", "source": 1, "turn": 2, "speaker": "张三, 访谈者", "start": 13, "end": 53,
                  "text": "张三：没人浇水。😀社区来检查，我们才应付一下。\\n访谈者：没人管吗？\\n张三：没人", "coder": "A", "layer": "A", "weight": null,
                  "comment": null, "created": "2021-03-01T08:00:00Z"},
                 {"id": 2, "code": "weak will to cooperate", "source": 1, "turn": 2, "speaker": "张三", "start": 16, "end": 18, "text": "没人",
                  "coder": "B", "layer": "B", "weight": null, "comment": null, "created": "2021-03-01T08:00:00Z"},
                 {"id": 1, "code": "cognition", "source": 1, "turn": 2, "speaker": "张三", "start": 16, "end": 20, "text": "没人浇水",
                  "coder": "A", "layer": "A", "weight": 50, "comment": "备注", "created": "2021-03-01T08:00:00Z"},
                 {"id": 3, "code": "weak will to cooperate", "source": 1, "turn": 4, "speaker": "张三", "start": 51, "end": 53, "text": "没人",
                  "coder": "B", "layer": "B", "weight": null, "comment": null, "created": "2021-03-01T08:00:00Z"}]
                """));
  }

  @Test
  void codingsAreChosenByCodeWithThoseBelowAndByCoder() {
    assertThat(
            terminal.run("codings", "./p.flowerbox", "--code", "cognition", "--coder", "A").lines())
        .containsExactly(
            "5  habit of being served  20201206-张三-YC-访谈  turn 2  张三, 访谈者  13–53  A",
            "    张三：没人浇水。😀社区来检查，我们才应付一下。 访谈者：没人管吗？ 张三：没人",
            "1  cognition  20201206-张三-YC-访谈  turn 2  张三  16–20  A  weight 50  — 备注",
            "    没人浇水");
  }

  @Test
  @SuppressWarnings("unchecked")
  void codesAreATreeWithCountsOfTheirOwn() {
    List<Map<String, Object>> tree =
        (List<Map<String, Object>>) json("codes", "./p.flowerbox", "--json");
    assertThat(tree)
        .extracting(code -> code.get("name"))
        .containsExactly(
            "cognition",
            "irregular execution",
            "missing guarantees",
            "organisational network",
            "symptoms",
            "supply models that fail",
            "remedies");
    assertThat(tree.getFirst())
        .isEqualTo(
            Terminal.json(
                """
                {"id": 1, "name": "cognition", "parent": null, "color": "#0072B2", "codings": 1, "sources": 1, "children": [
                  {"id": 2, "name": "little understanding", "parent": 1, "color": "#2687BE", "codings": 0, "sources": 0, "children": []},
                  {"id": 3, "name": "habit of being served", "parent": 1, "color": "#4C9CC9", "codings": 1, "sources": 1, "children": []},
                  {"id": 4, "name": "weak will to cooperate", "parent": 1, "color": "#73B1D5", "codings": 3, "sources": 2, "children": []},
                  {"id": 5, "name": "uneven ability", "parent": 1, "color": "#99C7E0", "codings": 0, "sources": 0, "children": []}]}
                """));
  }

  @Test
  void codesAreShownIndentedWithCountsOfThoseBelow() {
    assertThat(terminal.run("codes", "./p.flowerbox").lines())
        .startsWith(
            "id  key  code                                  codings  with children  sources",
            " 1  1    cognition                                   1              5        1",
            " 2         little understanding                      0              0        0",
            " 3         habit of being served                     1              1        1")
        .hasSize(41);
  }

  @Test
  void casesAreListedWithWhatTheyLinkAndTheirVariables() {
    assertThat(json("cases", "./p.flowerbox", "--json"))
        .isEqualTo(
            Terminal.json(
                """
                [{"id": 1, "name": "张三", "kind": "person", "speakers": ["张三"], "sources": ["20201206-张三-YC-访谈"],
                  "variables": {"date": "2020-12-06", "interviewee": "张三", "method": "访谈", "place": "YC"}},
                 {"id": 2, "name": "R2", "kind": "person", "speakers": ["A"], "sources": ["20201207-R2-CY-interview"],
                  "variables": {"date": "2020-12-07", "interviewee": "R2", "method": "interview", "place": "CY"}}]
                """));
  }

  @Test
  void historySaysWhenWhoAndWhat() {
    assertThat(json("history", "./p.flowerbox", "--json"))
        .isEqualTo(
            Terminal.json(
                """
                [{"step": 1, "at": "2021-03-01T08:00:00Z", "coder": "", "kind": "create", "summary": "p", "target": null, "undone": false, "rows": 0},
                 {"step": 2, "at": "2021-03-01T08:00:00Z", "coder": "me", "kind": "codebook", "summary": "Dilemma causes", "target": null,
                  "undone": false, "rows": 50},
                 {"step": 3, "at": "2021-03-01T08:00:00Z", "coder": "me", "kind": "import", "summary": "20201206-张三-YC-访谈 and 2 more",
                  "target": null, "undone": false, "rows": 32},
                 {"step": 4, "at": "2021-03-01T08:00:00Z", "coder": "A", "kind": "code", "summary": "cognition – 20201206-张三-YC-访谈 16–20",
                  "target": null, "undone": false, "rows": 3},
                 {"step": 5, "at": "2021-03-01T08:00:00Z", "coder": "B", "kind": "autocode",
                  "summary": "weak will to cooperate – 3 passages found by 没人", "target": null, "undone": false, "rows": 5},
                 {"step": 6, "at": "2021-03-01T08:00:00Z", "coder": "A", "kind": "code",
                  "summary": "habit of being served – 20201206-张三-YC-访谈 13–53", "target": null, "undone": false, "rows": 1}]
                """));
  }

  @Test
  void checkTellsOfTheIndexAndThatAllIsWell() {
    assertThat(terminal.run("check", "./p.flowerbox"))
        .isEqualTo(
            new Terminal.Result(
                0,
                "index: agrees with the sources\nall is well: 3 sources, 40 codes, 5 codings, 6 steps\n",
                ""));
  }

  @Test
  @SuppressWarnings("unchecked")
  void theFrequencyTableShowsLayersApart() {
    Map<String, Object> table =
        (Map<String, Object>) json("table", "./p.flowerbox", "frequencies", "--json");
    assertThat(table.get("columns"))
        .isEqualTo(
            Terminal.json(
                """
                [{"header": ["layer A", "own"], "unit": "count"}, {"header": ["layer A", "with children"], "unit": "count"},
                 {"header": ["layer A", "% of codings"], "unit": "percent"}, {"header": ["layer A", "sources"], "unit": "count"},
                 {"header": ["layer A", "% of sources"], "unit": "percent"}, {"header": ["layer A", "cases"], "unit": "count"},
                 {"header": ["layer A", "% of cases"], "unit": "percent"},
                 {"header": ["layer B", "own"], "unit": "count"}, {"header": ["layer B", "with children"], "unit": "count"},
                 {"header": ["layer B", "% of codings"], "unit": "percent"}, {"header": ["layer B", "sources"], "unit": "count"},
                 {"header": ["layer B", "% of sources"], "unit": "percent"}, {"header": ["layer B", "cases"], "unit": "count"},
                 {"header": ["layer B", "% of cases"], "unit": "percent"}]
                """));
    List<Map<String, Object>> rows = (List<Map<String, Object>>) table.get("rows");
    assertThat(rows.getFirst().get("label")).isEqualTo("cognition");
    assertThat(
            ((List<Number>) rows.getFirst().get("cells"))
                .stream().map(number -> Math.round(number.doubleValue() * 10) / 10.0).toList())
        .containsExactly(
            1.0, 2.0, 100.0, 1.0, 33.3, 1.0, 50.0, 0.0, 3.0, 100.0, 2.0, 66.7, 1.0, 50.0);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aCoderAndALayerNamedTogetherAreBothCounted() {
    Map<String, Object> table =
        (Map<String, Object>)
            json("table", "./p.flowerbox", "frequencies", "--json", "--coder", "B", "--layer", "A");
    assertThat((Map<String, Object>) table.get("provenance"))
        .containsEntry("layer", "B, A (apart)");
  }

  @Test
  void backupsAreListed() {
    assertThat(json("restore", "./p.flowerbox", "--list", "--json"))
        .isEqualTo(
            List.of(
                terminal
                    .path("p.backups/p-20210301-080000-000.flowerbox")
                    .toString()
                    .replace(folder + "/", "./")));
  }

  @Test
  void excerptsStandUnderTheirCodesWithWhoAndWhere() {
    assertThat(terminal.run("excerpts", "./p.flowerbox", "--coder", "A").lines())
        .containsExactly(
            "",
            "cognition",
            "  没人浇水",
            "    — 张三, 20201206-张三-YC-访谈, turn 2, 16–20, cognition, coder A",
            "",
            "cognition › habit of being served",
            "  张三：没人浇水。😀社区来检查，我们才应付一下。 访谈者：没人管吗？ 张三：没人",
            "    — 张三, 访谈者, 20201206-张三-YC-访谈, turn 2, 13–53, cognition › habit of being served, coder A",
            "",
            "2 excerpts");
  }
}
