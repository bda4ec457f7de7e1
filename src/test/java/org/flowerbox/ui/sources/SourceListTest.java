package org.flowerbox.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceListTest {
  private final Words words = new Words(UiLanguage.EN);
  private final Shelf shelf = new Shelf();
  private final SourceList list = new SourceList(words);
  private final Source p10 = shelf.source("P10 interview", SourceKind.INTERVIEW);
  private final Source p2 = shelf.source("P2 interview", SourceKind.INTERVIEW);
  private final Source notes = shelf.source("field notes", SourceKind.FIELD_NOTE);
  private final Variable place = shelf.variable("place", VariableType.TEXT);

  @BeforeEach
  void show() {
    shelf.speaker(p2, "Q", SpeakerRole.INTERVIEWER, 2);
    shelf.speaker(p2, "居民A", SpeakerRole.PARTICIPANT, 3);
    shelf.speaker(p10, "居民A", SpeakerRole.PARTICIPANT, 4);
    shelf.value(p2, place, "Ｙ village").value(notes, place, "X village");
    shelf.code(p10, 0, 10, Shelf.MINE).code(p10, 0, 20, Shelf.OTHERS);
    shelf.code(p10, 20, 30, Shelf.OTHERS).code(notes, 0, 50, Shelf.MINE);
    shelf.code(notes, 0, 50, Shelf.MINE).done(p10, Shelf.MINE).done(p2, Shelf.OTHERS);
    list.show(Overview.of(shelf.corpus(), "A"));
  }

  private List<String> lines() {
    return list.rows().stream().map(SourceListTest::line).toList();
  }

  private static String line(Row row) {
    return switch (row) {
      case Row.Group group -> group.label() + " " + group.sources() + (group.folded() ? " +" : "");
      case Row.Document document -> "- " + document.source().name();
      case Row.Voice voice -> "-- " + voice.speaker().name() + " " + voice.turns();
    };
  }

  @Test
  void kindsAreGroupedInTheirOrderAndNamesNaturally() {
    assertThat(lines())
        .containsExactly(
            "Interviews 2", "- P2 interview", "- P10 interview", "Field notes 1", "- field notes");
  }

  @Test
  void aSourceStandsInTheGroupOfEachOfItsSpeakersButOnceInTheOrder() {
    list.group(new Grouping.Speaker());
    assertThat(lines())
        .containsExactly(
            "居民A 2",
            "- P2 interview",
            "- P10 interview",
            "Q 1",
            "- P2 interview",
            "Without speakers 1",
            "- field notes");
    assertThat(list.order()).containsExactly(p2, p10, notes);
  }

  @Test
  void valuesAndDoneMarksOfTheUserMakeGroups() {
    list.group(new Grouping.Value(place.guid()));
    assertThat(lines())
        .containsExactly(
            "X village 1",
            "- field notes",
            "Ｙ village 1",
            "- P2 interview",
            "Without a value 1",
            "- P10 interview");
    list.group(new Grouping.Done());
    assertThat(lines())
        .containsExactly(
            "Not done 2", "- field notes", "- P2 interview", "Done 1", "- P10 interview");
  }

  @Test
  void foldersAreGroupsAlsoBeforeThereIsOne() {
    list.group(new Grouping.Folder());
    assertThat(lines())
        .containsExactly("In no folder 3", "- field notes", "- P2 interview", "- P10 interview");
    Variable folder = shelf.variable("Folder", VariableType.TEXT);
    shelf.value(p10, folder, "2021/north").value(p2, folder, "2021");
    list.show(Overview.of(shelf.corpus(), "A"));
    assertThat(lines())
        .containsExactly(
            "2021 1",
            "- P2 interview",
            "2021/north 1",
            "- P10 interview",
            "In no folder 1",
            "- field notes");
    assertThat(list.inGroup("value 2021/north")).containsExactly(p10);
    assertThat(Groups.valueOf("value 2021/north")).isEqualTo("2021/north");
  }

  @Test
  void aVariableThatIsGoneLeavesAPlainList() {
    list.group(new Grouping.Value(new java.util.UUID(9, 9)));
    assertThat(lines()).containsExactly("- field notes", "- P2 interview", "- P10 interview");
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, true, field notes|P2 interview|P10 interview",
    "CODINGS, true, field notes|P10 interview|P2 interview",
    "CODINGS, false, P10 interview|field notes|P2 interview",
    "PROGRESS, true, P2 interview|P10 interview|field notes",
    "IMPORTED, true, P10 interview|P2 interview|field notes",
  })
  void sourcesAreSortedAsChosen(Sorting sorting, boolean mine, String expected) {
    list.group(new Grouping.None());
    list.count(mine);
    list.sort(sorting);
    assertThat(list.order().stream().map(Source::name)).containsExactly(expected.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "居民a, P2 interview|P10 interview",
    "INTERVIEW p2, P2 interview",
    "y village, P2 interview",
    "nothing, ''",
  })
  void theFilterFindsNamesSpeakersAndValues(String typed, String expected) {
    list.filter(typed);
    assertThat(String.join("|", list.order().stream().map(Source::name).toList()))
        .isEqualTo(expected);
    assertThat(new SourceCounts(words).says(list)).isEqualTo(list.shown() + " of 3");
  }

  @Test
  void foldedGroupsHideTheirSourcesUnlessTheFilterFindsThem() {
    list.folded().add("interview");
    assertThat(lines()).containsExactly("Interviews 2 +", "Field notes 1", "- field notes");
    assertThat(list.order()).containsExactly(p2, p10, notes);
    list.filter("P2");
    assertThat(lines()).containsExactly("Interviews 1", "- P2 interview");
  }

  @Test
  void speakersAreListedBelowAnOpenedSource() {
    list.group(new Grouping.None());
    list.opened().add(p2.id());
    list.opened().add(notes.id());
    assertThat(lines())
        .containsExactly(
            "- field notes", "- P2 interview", "-- Q 2", "-- 居民A 3", "- P10 interview");
  }

  @Test
  void countsAreSaidByKind() {
    assertThat(new SourceCounts(words).says(list))
        .isEqualTo("3 sources · 2 interviews · 1 field note");
    words.languageProperty().set(UiLanguage.ZH);
    assertThat(new SourceCounts(words).says(list)).isEqualTo("3 份资料 · 2 份访谈 · 1 份田野笔记");
  }

  @Test
  void aCodingChangesNoLineAndARenamingDoes() {
    Overview before = Overview.of(shelf.corpus(), "A");
    list.show(before);
    shelf.code(p2, 0, 5, Shelf.MINE);
    Overview coded = before.next(shelf.corpus(), "A");
    // another corpus put together anew has other rows of codings but the same sources
    assertThat(list.show(coded)).isFalse();
    assertThat(coded.progress().of(p2, true).codings()).isOne();
    assertThat(list.show(coded.next(shelf.rename(p2, "P3").corpus(), "A"))).isTrue();
    assertThat(lines()).contains("- P3");
  }

  @Test
  void everyGroupingComesBackAsItWasRemembered() {
    Stream.of(
            new Grouping.None(),
            new Grouping.Kind(),
            new Grouping.Speaker(),
            new Grouping.Folder(),
            new Grouping.Done(),
            new Grouping.Value(place.guid()))
        .forEach(grouping -> assertThat(Grouping.of(grouping.remembered())).isEqualTo(grouping));
    assertThat(Grouping.of("something else")).isEqualTo(new Grouping.Kind());
    assertThat(Grouping.of(null)).isEqualTo(new Grouping.Kind());
  }
}
