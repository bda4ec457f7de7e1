package org.flowerbox.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookCsvTest {
  private static CodebookCsv.Reading reading(String csv) {
    return CodebookCsv.read(csv.getBytes(StandardCharsets.UTF_8), "my study.csv");
  }

  private static Framework read(String csv) {
    return reading(csv).framework();
  }

  /** The names in the order of the tree, indented by depth. */
  private static List<String> outline(Framework framework) {
    List<String> lines = new ArrayList<>();
    outline(framework.codes(), "", lines);
    return lines;
  }

  private static void outline(List<CodeEntry> codes, String indent, List<String> lines) {
    for (CodeEntry code : codes) {
      lines.add(indent + code.name().in("en"));
      outline(code.children(), indent + "  ", lines);
    }
  }

  @Test
  void bundledCodebooksComeBackAsTheyWere() {
    Bundled bundled = new Bundled(Path.of("codebooks"));
    for (String key : bundled.files().keySet()) {
      Framework framework = bundled.read(key).framework();
      CodebookCsv.Reading back = CodebookCsv.read(CodebookCsv.write(framework), key + ".csv");
      assertThat(back.framework().codes()).as(key).isEqualTo(framework.codes());
      assertThat(back.remarks()).as(key).isEmpty();
    }
  }

  @Test
  void anyCodebookComesBackAsItWas() {
    for (long seed = 1; seed <= 400; seed++) {
      Framework framework = new RandomCodebook(seed).framework();
      byte[] written = CodebookCsv.write(framework);
      CodebookCsv.Reading back = CodebookCsv.read(written, "random.csv");
      List<CodeEntry> before = framework.allCodes().map(code -> code.withChildren(List.of())).toList();
      List<CodeEntry> after = back.framework().allCodes().map(code -> code.withChildren(List.of())).toList();
      for (int at = 0; at < before.size(); at++) {
        assertThat(after.get(at)).as("seed %d", seed).isEqualTo(before.get(at));
      }
      assertThat(outline(back.framework())).as("seed %d", seed).isEqualTo(outline(framework));
      assertThat(CodebookCsv.write(back.framework())).as("seed %d", seed).isEqualTo(written);
    }
  }

  @Test
  void theTableOfASmallCodebookLooksLikeThis() {
    Framework framework =
        read(
            """
            key,parent,name,名称,color,definition_en,examples_zh,@line
            trust,,trust,信任,#0072b2,"Relying, on ""words\""",他说了算。,=subjective
            """);
    String guid = framework.codes().getFirst().guid().toString().toUpperCase(java.util.Locale.ROOT);
    assertThat(new String(CodebookCsv.write(framework), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFkey,parent,name_en,name_zh,color,shortcut,codable,inferred,definition_en,definition_zh,include_en,include_zh,"
                + "exclude_en,exclude_zh,examples_en,examples_zh,note_en,note_zh,guid,'@line\r\n"
                + "trust,,trust,信任,#0072B2,,,,\"Relying, on \"\"words\"\"\",,,,,,,他说了算。,,,"
                + guid
                + ",'=subjective\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "Name_EN", "名称", "CODE", " name ", "Label", "英文名称", "名称（英文）", "name en", "编码名称", "\"Name\""})
  void oneColumnOfNamesIsEnough(String heading) {
    assertThat(outline(read(heading + "\ntrust\nmoney\n"))).containsExactly("trust", "money");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void cellsMayBeSeparatedInThreeWays(String separator) {
    String csv = "key|name|definition\nt|trust|\"one, two; three\"\n".replace("|", separator);
    CodeEntry code = read(csv).codes().getFirst();
    assertThat(List.of(code.key(), code.name().in("en"), code.definition().in("en"))).containsExactly("t", "trust", "one, two; three");
  }

  @Test
  void theSeparatorMayBeDeclared() {
    assertThat(outline(read("sep=;\r\nname;parent\r\ntrust;\r\nin neighbours;trust\r\n"))).containsExactly("trust", "  in neighbours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void encodingsAreFound(String charset) {
    byte[] bytes = "名称,定义\n信任,相信他人的承诺\n".getBytes(Charset.forName(charset));
    CodeEntry code = CodebookCsv.read(bytes, "f.csv").framework().codes().getFirst();
    assertThat(code.name()).isEqualTo(Localized.of("zh", "信任"));
    assertThat(code.definition()).isEqualTo(Localized.of("zh", "相信他人的承诺"));
  }

  @Test
  void parentsAreFoundByKeyNameOrGuidWhereverTheyStand() {
    String csv =
        """
        key,name_en,name_zh,parent,guid
        will,will,意愿,认知,
        ,served,,c,
        c,cognition,认知,,{1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed}
        ,ability,能力,1B9D6BCD-BBFD-4B2D-9B5D-AB8DFBBD4BED,
        """;
    assertThat(outline(read(csv))).containsExactly("cognition", "  will", "  served", "  ability");
  }

  @Test
  void pathsMakeTheHierarchyAndWhatIsMissingOnTheWay() {
    String csv =
        """
        path,name,definition
        cognition > will,,weak
        cognition,cognition,all of it
        execution > survey > shallow,shallow,
        cognition,ability,
        """;
    Framework framework = read(csv);
    assertThat(outline(framework)).containsExactly("cognition", "  will", "  ability", "execution", "  survey", "    shallow");
    assertThat(framework.codes().getFirst().definition().in("en")).isEqualTo("all of it");
  }

  @Test
  void pathsMayHaveSlashesWhereNoOtherSignIsThere() {
    assertThat(outline(read("路径\n认知/意愿\n认知/能力\n"))).containsExactly("认知", "  意愿", "  能力");
    assertThat(outline(read("path\nand/or > not\n"))).containsExactly("and/or", "  not");
  }

  @Test
  void indentedNamesMakeTheHierarchyToo() {
    assertThat(outline(read("name\ncognition\n  will\n    weak\n  ability\nexecution\n　survey\n")))
        .containsExactly("cognition", "  will", "    weak", "  ability", "execution", "  survey");
  }

  @Test
  void whatTheFileDoesNotTellIsLeftOpen() {
    CodeEntry code = read("name\ntrust\n").codes().getFirst();
    assertThat(code.codable()).isNull();
    assertThat(code.inferred()).isNull();
    assertThat(code.color()).isEmpty();
  }

  @Test
  void flagsAreReadInTwoLanguages() {
    Framework framework = read("name,codable,inferred\na,否,yes\nb,TRUE,0\n");
    assertThat(framework.codes()).extracting(CodeEntry::codable).containsExactly(false, true);
    assertThat(framework.codes()).extracting(CodeEntry::inferred).containsExactly(true, false);
  }

  @Test
  void examplesStandOneALineSideBySide() {
    List<Localized> examples = read("name,examples_en,examples_zh\na,\"one\r\n\r\nthree\\nlines\",\"一\n二\"\n").codes().getFirst().examples();
    assertThat(examples)
        .containsExactly(
            Localized.of(Map.of("en", "one", "zh", "一")), Localized.of("zh", "二"), Localized.of("en", "three\nlines"));
  }

  @Test
  void unknownColumnsAreSaidAndTheRestIsRead() {
    CodebookCsv.Reading reading = reading("name,weather,density\ntrust,fine,9\n");
    assertThat(outline(reading.framework())).containsExactly("trust");
    assertThat(reading.remarks())
        .containsExactly(
            Problem.remark(
                "my study.csv",
                "these columns are not known and were left out: weather, density; call a column “@name” to keep it as an attribute"));
  }

  @Test
  void theCodebookIsNamedAfterItsFile() {
    Framework framework = read("name\ntrust\n");
    assertThat(framework.key()).isEqualTo("my-study");
    assertThat(framework.name()).isEqualTo(Localized.of("en", "my study"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "||the file is empty",
        "name||there are headings but no codes",
        "foo,bar\n1,2||line 1: there is no column for the names of codes",
        "name,key\n,x||line 2: the code has no name",
        "name,parent\nwill,cogniton\ncognition,||line 2: there is no code “cogniton” to be the parent (did you mean “cognition”?)",
        "name,parent\na,b\nb,a||its own ancestor",
        "name,parent\na,c\nb,\nc,b\nc,||line 2: more than one code is called “c”",
        "name,key\na,x\nb,x||line 3: the key “x” stands twice in one place, here and in line 2",
        "name\na\n\na||line 4: the name (en) “a” stands twice in one place, here and in line 2",
        "name,color\na,red||line 2: column “color”: “red” is not a colour",
        "name,guid\na,12||line 2: column “guid”: “12” is not a guid",
        "name,codable\na,maybe||line 2: column “codable”: “maybe” is neither yes nor no",
      })
  void mistakesAreRefusedWithTheirLine(String example) {
    String[] parts = example.split("\\|\\|", 2);
    assertThatThrownBy(() -> reading(parts[0]))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("my study.csv")
        .hasMessageContaining(parts[1]);
  }

  @Test
  void anUnclosedQuoteDoesNotSwallowTheRestInSilence() {
    assertThatThrownBy(() -> reading("name,definition\ntrust,\"no end\nmoney,x\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("line 2: a quotation mark opens here");
  }

  @Test
  void aCodebookThatIsTooDeepIsRefused() {
    StringBuilder csv = new StringBuilder("name\n");
    for (int depth = 0; depth < 40; depth++) {
      csv.append(" ".repeat(depth)).append("level").append(depth).append('\n');
    }
    assertThatThrownBy(() -> read(csv.toString())).isInstanceOf(Refusal.class).hasMessageContaining("line 34: a codebook may have 32 levels");
  }
}
