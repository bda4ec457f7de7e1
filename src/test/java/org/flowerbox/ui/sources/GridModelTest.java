package org.flowerbox.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flowerbox.model.Case;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.work.EditValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridModelTest {
  private final Shelf shelf = new Shelf();
  private final Source a = shelf.source("a", SourceKind.INTERVIEW);
  private final Source b = shelf.source("b", SourceKind.FIELD_NOTE);
  private final Source c = shelf.source("c", SourceKind.INTERVIEW);
  private final Variable age = shelf.variable("age", VariableType.NUMBER);
  private final Variable place = shelf.variable("place", VariableType.TEXT);
  private final Speaker anna = shelf.speaker(a, "Anna", SpeakerRole.PARTICIPANT, 1);
  private final Case person = shelf.person("Anna", anna);
  private final GridModel grid = new GridModel(kind -> kind.replace('_', ' '));

  @BeforeEach
  void show() {
    shelf.value(a, age, "9").value(b, age, "10").value(a, place, "Y").value(person, age, "41");
    grid.show(GridContent.of(shelf.corpus(), false));
  }

  private List<String> lines() {
    return grid.rows().stream()
        .map(
            row ->
                String.join(
                    "|", grid.columns().stream().map(column -> grid.text(row, column)).toList()))
        .toList();
  }

  private GridColumn column(Variable variable) {
    return grid.columns().stream()
        .filter(column -> column.key() == variable.id())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sourcesStandWithTheirKindsAndValues() {
    assertThat(lines()).containsExactly("a|interview|9|Y", "b|field note|10|", "c|interview||");
  }

  @Test
  void casesTakeFromTheirSourcesWhatTheyHaveNotThemselves() {
    grid.show(GridContent.of(shelf.corpus(), true));
    assertThat(lines()).containsExactly("Anna|a|41|Y");
    GridRow row = grid.rows().getFirst();
    assertThat(Stream.of(age, place).map(this::column).map(of -> row.isTaken((GridColumn.Of) of)))
        .containsExactly(false, true);
    assertThat(row.own((GridColumn.Of) column(place))).isEmpty();
  }

  @Test
  void numbersAreSortedAsNumbersAndNothingComesLast() {
    grid.sort(column(age), true);
    assertThat(lines()).containsExactly("a|interview|9|Y", "b|field note|10|", "c|interview||");
    grid.sort(column(age), false);
    assertThat(lines()).containsExactly("b|field note|10|", "a|interview|9|Y", "c|interview||");
  }

  @Test
  void rowsKeepTheirPlacesWhenValuesChange() {
    grid.sort(column(age), false);
    shelf.value(c, age, "99");
    Source d = shelf.source("d", SourceKind.DOCUMENT);
    grid.show(GridContent.of(shelf.corpus(), false));
    assertThat(lines())
        .containsExactly(
            "b|field note|10|", "a|interview|9|Y", "c|interview|99|", d.name() + "|document||");
  }

  @Test
  void filtersOfSeveralColumnsHoldTogether() {
    grid.filter(new GridColumn.About(), "INTER");
    assertThat(lines()).containsExactly("a|interview|9|Y", "c|interview||");
    grid.filter(column(place), "y");
    assertThat(lines()).containsExactly("a|interview|9|Y");
    grid.filter(new GridColumn.About(), " ");
    grid.filter(column(place), "");
    assertThat(lines()).hasSize(3);
  }

  @Test
  void whatIsTypedShowsUntilTheStudySaysOtherwise() {
    GridRow row = grid.rows().getFirst();
    row.type(age.id(), "12");
    assertThat(lines().getFirst()).isEqualTo("a|interview|12|Y");
    row.takeBack();
    assertThat(lines().getFirst()).isEqualTo("a|interview|9|Y");
    row.type(age.id(), "12");
    grid.show(GridContent.of(shelf.corpus(), false));
    assertThat(lines().getFirst()).isEqualTo("a|interview|9|Y");
  }

  private GridEdits edits() {
    return new GridEdits(grid.rows(), grid.columns());
  }

  private static TreeSet<GridEdits.Place> places(int... rowsAndColumns) {
    TreeSet<GridEdits.Place> places = new TreeSet<>();
    for (int i = 0; i < rowsAndColumns.length; i += 2) {
      places.add(new GridEdits.Place(rowsAndColumns[i], rowsAndColumns[i + 1]));
    }
    return places;
  }

  @Test
  void aBlockIsPastedFromItsCornerAndWhatHasNoPlaceIsCounted() {
    assertThat(edits().paste(places(1, 2), Block.read("10\tX\textra\n7\tZ\tmore\n1\t2")))
        .isEqualTo(
            new GridEdits.Wish(
                List.of(
                    new EditValues.Cell(b.id(), 0, place.id(), "X"),
                    new EditValues.Cell(c.id(), 0, age.id(), "7"),
                    new EditValues.Cell(c.id(), 0, place.id(), "Z")),
                4));
  }

  @Test
  void oneValueIsPastedIntoEveryChosenCell() {
    assertThat(edits().paste(places(0, 3, 2, 3, 1, 1), Block.read("Y")))
        .isEqualTo(new GridEdits.Wish(List.of(new EditValues.Cell(c.id(), 0, place.id(), "Y")), 0));
  }

  @Test
  void fillingDownTakesTheTopmostOrTheCellAbove() {
    assertThat(edits().fillDown(places(0, 2, 0, 3, 1, 2, 1, 3)).cells())
        .containsExactly(
            new EditValues.Cell(b.id(), 0, age.id(), "9"),
            new EditValues.Cell(b.id(), 0, place.id(), "Y"));
    assertThat(edits().fillDown(places(2, 2)).cells())
        .containsExactly(new EditValues.Cell(c.id(), 0, age.id(), "10"));
    assertThat(edits().fillDown(places(0, 2)).cells()).isEmpty();
  }
}
