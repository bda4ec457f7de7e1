package org.flowerbox.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Palette;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.junit.jupiter.api.Test;

class CodebookTest {
  private static final Bundled BUNDLED = new Bundled(Path.of("codebooks"));

  private final Project project = new Project();

  private static Framework bundled(String key) {
    return BUNDLED.read(key).framework();
  }

  private static Framework plain(CodeEntry... codes) {
    return Framework.plain(
        "mine",
        UUID.fromString("0b1c2d3e-4f50-4a61-8b72-9c83ad94be05"),
        Localized.of("en", "Mine"),
        List.of(codes));
  }

  private static CodeEntry entry(String key, String english, CodeEntry... children) {
    return new CodeEntry(
        key,
        UUID.randomUUID(),
        Localized.of("en", english),
        "",
        "",
        Localized.NONE,
        Localized.NONE,
        Localized.NONE,
        List.of(),
        Localized.NONE,
        null,
        new TreeMap<>(),
        null,
        List.of(children));
  }

  @Test
  void loadingGivesRowsForEverything() {
    Framework framework = bundled("tension-analysis");
    List<Change> changes = project.load(framework);
    assertThat(changes).allMatch(change -> change instanceof Change.Add);
    assertThat(project.corpus().codes().size()).isEqualTo((int) framework.allCodes().count());
    assertThat(project.corpus().terms().stream().map(term -> term.kind() + " " + term.key()))
        .contains("ACTOR residents", "STAGE forms", "LEVEL mission");
    assertThat(project.corpus().variables()).hasSize(framework.variables().size());
    assertThat(project.corpus().frameworks().list())
        .singleElement()
        .satisfies(
            loaded -> {
              assertThat(loaded.guid()).isEqualTo(framework.guid());
              assertThat(FrameworkFile.read(loaded.json(), "loaded")).isEqualTo(framework);
            });
  }

  @Test
  void loadingAgainChangesNothing() {
    project.load(bundled("dilemma-causes"));
    assertThat(project.load(bundled("dilemma-causes"))).isEmpty();
  }

  @Test
  void whatComesOutIsWhatWentIn() {
    for (String key : BUNDLED.files().keySet()) {
      Project fresh = new Project();
      fresh.load(bundled(key));
      assertThat(FrameworkFile.write(Codebook.of(fresh.corpus())))
          .as(key)
          .isEqualTo(FrameworkFile.write(bundled(key)));
    }
  }

  @Test
  void allFiveFrameworksLiveTogether() {
    for (String key : BUNDLED.files().keySet()) {
      project.load(bundled(key));
    }
    List<Code> codes = project.corpus().codes().list();
    assertThat(codes)
        .hasSize(
            (int)
                BUNDLED.files().keySet().stream().flatMap(key -> bundled(key).allCodes()).count());
    assertThat(codes).extracting(Code::key).doesNotHaveDuplicates();
    assertThat(codes)
        .filteredOn(code -> !code.shortcut().isEmpty())
        .extracting(Code::shortcut)
        .doesNotHaveDuplicates();
    for (String key : BUNDLED.files().keySet()) {
      assertThat(bundled(key).allCodes())
          .as(key)
          .allSatisfy(
              entry ->
                  assertThat(
                          Codebook.code(bundled(key), entry.key(), project.corpus())
                              .orElseThrow()
                              .guid())
                      .isEqualTo(entry.guid()));
      assertThat(project.load(bundled(key))).as(key).isEmpty();
    }
    Framework out = Codebook.of(project.corpus());
    assertThat(FrameworkFile.read(FrameworkFile.write(out), "out.json")).isEqualTo(out);
  }

  @Test
  void aCodeKnownByItsGuidIsUpdatedAndKeepsWhatTheFileDoesNotSay() {
    Framework framework = bundled("dilemma-causes");
    project.load(framework);
    Code will = project.code("cognition.will");
    Code renamed =
        new Code(
            will.id(),
            will.guid(),
            will.parent(),
            will.position(),
            "my-key",
            Localized.of(Map.of("en", "unwilling", "de", "unwillig")),
            "#123456",
            "w",
            false,
            will.inferred(),
            Localized.NONE,
            will.include(),
            will.exclude(),
            List.of(),
            new TreeMap<>(Map.of("mine", "yes")));
    project.apply(new Change.Edit(renamed));
    List<Change> changes = project.load(framework);
    assertThat(changes)
        .containsExactly(
            new Change.Edit(
                new Code(
                    will.id(),
                    will.guid(),
                    will.parent(),
                    will.position(),
                    "cognition.will",
                    Localized.of(
                        Map.of("en", "weak will to cooperate", "zh", "合作意识弱", "de", "unwillig")),
                    will.color(),
                    "w",
                    true,
                    will.inferred(),
                    will.definition(),
                    will.include(),
                    will.exclude(),
                    will.examples(),
                    new TreeMap<>(Map.of("mine", "yes")))));
  }

  @Test
  void aPlainCodebookFindsCodesByKeyAndLeavesTheirGuids() {
    project.load(plain(entry("trust", "trust"), entry("money", "money")));
    UUID guid = project.code("trust").guid();
    List<Change> changes =
        project.load(
            plain(entry("trust", "confidence", entry("trust.neighbours", "in neighbours"))));
    assertThat(changes).hasSize(2);
    assertThat(project.code("trust").guid()).isEqualTo(guid);
    assertThat(project.code("trust").name().in("en")).isEqualTo("confidence");
    assertThat(project.outline()).containsExactly("trust", "  trust.neighbours", "money");
  }

  @Test
  void codesWithoutAKeyAreFoundByNameAndPlace() {
    project.load(plain(entry("", "trust", entry("", "in neighbours"))));
    assertThat(
            project.load(
                plain(
                    entry(
                        "",
                        "trust",
                        entry("", "in neighbours"),
                        entry("", "in the street office")))))
        .hasSize(1);
    assertThat(project.corpus().codes()).hasSize(3);
  }

  @Test
  void theFileSaysInWhatOrderSiblingsStand() {
    project.load(plain(entry("a", "a"), entry("b", "b"), entry("c", "c")));
    project.apply(
        new Change.Add(
            Code.plain(
                project.next(), UUID.randomUUID(), 0, 3, Localized.of("en", "own"), "#000000")));
    project.load(plain(entry("c", "c"), entry("d", "d"), entry("a", "a")));
    assertThat(project.outline()).containsExactly("c", "d", "a", "b", "");
  }

  @Test
  void aCodeMovesToTheParentThatTheFileGivesIt() {
    project.load(plain(entry("a", "a", entry("b", "b")), entry("c", "c")));
    project.load(plain(entry("b", "b", entry("a", "a")), entry("c", "c")));
    assertThat(project.outline()).containsExactly("b", "  a", "c");
  }

  @Test
  void coloursThatAreMissingComeFromThePalette() {
    project.load(plain(entry("a", "a", entry("a.x", "x"), entry("a.y", "y")), entry("b", "b")));
    assertThat(project.code("a").color()).isEqualTo(Palette.HUES.get(0));
    assertThat(project.code("b").color()).isEqualTo(Palette.HUES.get(1));
    assertThat(project.code("a.x").color()).isEqualTo("#2687BE");
    assertThat(project.code("a.y").color()).isEqualTo("#99C7E0");
  }

  @Test
  void variablesKeepTheirTypeAndTermsGatherAliases() {
    project.apply(
        new Change.Add(
            new Variable(
                project.next(), UUID.randomUUID(), "date", Localized.NONE, VariableType.TEXT)));
    project.apply(
        new Change.Add(
            new Term(
                project.next(),
                UUID.randomUUID(),
                TermKind.ACTOR,
                "residents",
                Localized.of("de", "Bewohner"),
                List.of("Mieter"))));
    project.load(bundled("dilemma-causes"));
    assertThat(project.corpus().variables().get(1).type()).isEqualTo(VariableType.TEXT);
    Term residents = project.corpus().terms().get(2);
    assertThat(residents.aliases()).startsWith("Mieter").contains("住户");
    assertThat(residents.name().texts()).containsOnlyKeys("de", "en", "zh");
  }

  @Test
  void whatNamesACodeThatIsGoneIsLeftOutOfTheFile() {
    project.load(bundled("dilemma-causes"));
    for (Code code : project.corpus().codeTree().subtree(project.code("symptom")).reversed()) {
      project.apply(new Change.Remove(EntityKind.CODE, code.id()));
    }
    Framework out = Codebook.of(project.corpus());
    assertThat(FrameworkFile.read(FrameworkFile.write(out), "out.json")).isEqualTo(out);
    assertThat(out.views())
        .extracting(View::key)
        .contains("cause-actor")
        .doesNotContain("symptom-cause", "supply-symptom");
    assertThat(out.relations()).isEqualTo(bundled("dilemma-causes").relations());
  }

  @Test
  void viewsFollowACodeWhoseKeyChanged() {
    project.load(bundled("dilemma-causes"));
    Code was = project.code("remedy");
    project.apply(
        new Change.Edit(
            new Code(
                was.id(),
                was.guid(),
                0,
                was.position(),
                "answers",
                was.name(),
                was.color(),
                "",
                true,
                false,
                was.definition(),
                was.include(),
                was.exclude(),
                was.examples(),
                was.attributes())));
    Framework out = Codebook.of(project.corpus());
    View coverage =
        out.views().stream()
            .filter(view -> view.kind().equals("coverage"))
            .findFirst()
            .orElseThrow();
    assertThat(coverage.columns())
        .isEqualTo(new Axis("codes", List.of("answers"), "", "", "children", ""));
  }

  @Test
  void namesAndKeysThatAFileMayNotHaveTwiceAreNumbered() {
    for (int position = 0; position < 2; position++) {
      project.apply(
          new Change.Add(
              Code.plain(
                  project.next(),
                  UUID.randomUUID(),
                  0,
                  position,
                  Localized.of("en", "trust"),
                  "#000000")));
    }
    Framework out = Codebook.of(project.corpus());
    assertThat(out.codes())
        .extracting(code -> code.name().in("en"))
        .containsExactly("trust", "trust (2)");
    assertThat(out.key()).isEqualTo("courtyard-study");
    assertThat(FrameworkFile.read(FrameworkFile.write(out), "out.json")).isEqualTo(out);
  }
}
