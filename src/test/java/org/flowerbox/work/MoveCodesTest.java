package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flowerbox.model.Code;
import org.flowerbox.model.Refusal;
import org.flowerbox.work.CodebookOffer.Item;
import org.flowerbox.work.CodebookOffer.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes on the move, and codes that come from a file: one step each. */
class MoveCodesTest {
  @TempDir Path folder;
  private GardenStudy study = null;
  private MoveCodes move = null;

  @BeforeEach
  void makeStudy() {
    study = new GardenStudy(folder);
    move = new MoveCodes(study.project);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private List<Code> codes(int... ids) {
    return Arrays.stream(ids).mapToObj(study.project.corpus().codes()::get).toList();
  }

  private List<Integer> below(int parent) {
    return study.project.corpus().codeTree().children(parent).stream().map(Code::id).toList();
  }

  @Test
  void severalGoTogetherInTheOrderOfTheCodebookAsOneStep() {
    int steps = study.steps();
    move.move(codes(4, 2), 6, 0, "A");
    assertThat(below(6)).containsExactly(2, 4);
    assertThat(below(0)).containsExactly(1, 6);
    assertThat(below(4)).containsExactly(5);
    assertThat(study.steps()).isEqualTo(steps + 1);
    study.project.undo(0);
    assertThat(below(0)).containsExactly(1, 4, 6);
    assertThat(below(1)).containsExactly(2, 3);
  }

  @Test
  void whatIsBelowAnotherOfThemStaysBelowIt() {
    move.move(codes(1, 2, 3), 6, 0, "A");
    assertThat(below(6)).containsExactly(1);
    assertThat(below(1)).containsExactly(2, 3);
  }

  @Test
  void placesAreCountedWithoutTheOnesThatMove() {
    move.move(codes(1), 0, 2, "A");
    assertThat(below(0)).containsExactly(4, 6, 1);
    move.move(codes(4, 1), 0, 0, "A");
    assertThat(below(0)).containsExactly(4, 1, 6);
  }

  @Test
  void noCodeGoesBelowItselfNorBesideItsNamesake() {
    int steps = study.steps();
    assertThatThrownBy(() -> move.move(codes(1), 2, 0, "A"))
        .isInstanceOf(Refusal.class)
        .hasMessage("\"trust\" cannot go below itself; choose another place");
    assertThatThrownBy(() -> move.move(codes(2), 4, 0, "A"))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "there is a code \"Weak\" in that place already; merge the two, or rename one first");
    assertThatThrownBy(() -> move.move(codes(2, 5), 6, 0, "A"))
        .as("the two would be beside each other")
        .isInstanceOf(Refusal.class);
    assertThat(study.steps()).isEqualTo(steps);
  }

  @Test
  void sortingIsOneStepAndNoneWhereTheyAreSorted() {
    int steps = study.steps();
    Comparator<Code> byName = Comparator.comparing(code -> code.name().in("en"));
    move.sort(0, byName, "A");
    assertThat(below(0)).containsExactly(6, 4, 1);
    move.sort(0, byName, "A");
    assertThat(study.steps()).isEqualTo(steps + 1);
  }

  private CodebookOffer offer(String csv) throws Exception {
    Path file = folder.resolve("codes.csv");
    Files.writeString(file, csv);
    return CodebookOffer.read(
        study.project.corpus(), new Home(Path.of("").toAbsolutePath()), file.toString());
  }

  private static List<String> states(CodebookOffer offer) {
    return offer.items().stream()
        .map(item -> item.depth() + " " + item.code().name().in("en") + " " + item.state())
        .toList();
  }

  private static Set<UUID> guids(CodebookOffer offer, String... names) {
    return offer.items().stream()
        .map(Item::code)
        .filter(code -> List.of(names).contains(code.name().in("en")))
        .map(Code::guid)
        .collect(Collectors.toSet());
  }

  private static final String CSV =
      """
      name_en,parent,definition_en
      trust,,
      weak,trust,Hardly any
      care,,
      water,care,
      tools,care,
      """;

  @Test
  void aFileIsComparedBeforeAnythingIsWritten() throws Exception {
    int steps = study.steps();
    CodebookOffer offer = offer(CSV);
    assertThat(states(offer))
        .containsExactlyInAnyOrder(
            "0 trust SAME", "1 weak CHANGED", "0 care NEW", "1 water NEW", "1 tools NEW");
    assertThat(study.steps()).isEqualTo(steps);
  }

  @Test
  void onlyWhatIsChosenComesWithWhatIsAboveIt() throws Exception {
    CodebookOffer offer = offer(CSV);
    offer.load(study.project, guids(offer, "tools"), "A");
    assertThat(names(0)).containsExactlyInAnyOrder("trust", "ties", "heading", "care");
    int care = id("care");
    assertThat(names(care)).containsExactly("tools");
    assertThat(study.project.corpus().codes().get(2).definition().isEmpty()).isTrue();
    CodebookOffer again = offer(CSV);
    again.load(study.project, guids(again, "weak"), "A");
    assertThat(study.project.corpus().codes().get(2).definition().in("en")).isEqualTo("Hardly any");
    assertThat(names(care)).containsExactly("tools");
    assertThat(offer(CSV).items().stream().map(Item::state).filter(State.NEW::equals)).hasSize(1);
    assertThatThrownBy(() -> offer(CSV).load(study.project, Set.of(), "A"))
        .isInstanceOf(Refusal.class);
  }

  private List<String> names(int parent) {
    return study.project.corpus().codeTree().children(parent).stream()
        .map(code -> code.name().in("en"))
        .toList();
  }

  private int id(String name) {
    return study.project.corpus().codes().stream()
        .filter(code -> code.name().in("en").equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
