package org.flowerbox.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.flowerbox.model.Code;

/** What the palette lists, and which line of it is chosen. */
final class PaletteModel {
  private final boolean makes;
  private CodeList codes;
  private List<Integer> recent;
  private String typed = "";
  private List<PaletteRow> rows = List.of();
  private int chosen;

  /**
   * A palette in which nothing is typed yet.
   *
   * @param recent row keys of codes used last, the newest first
   * @param makes whether new codes can be made
   */
  PaletteModel(CodeList codes, List<Integer> recent, boolean makes) {
    this.codes = codes;
    this.recent = recent;
    this.makes = makes;
    find();
  }

  /** Looks for that from now on; the best answer is chosen. */
  void type(String newlyTyped) {
    typed = newlyTyped.strip();
    find();
    chosen = 0;
  }

  /** As if opened anew, for the next code. */
  void restart(List<Integer> newRecent) {
    recent = newRecent;
    type("");
  }

  /** Lists other codes, and keeps what is chosen if it is still listed. */
  void use(CodeList newCodes, List<Integer> newRecent) {
    int before = code().map(Code::id).orElse(0);
    codes = newCodes;
    recent = newRecent;
    find();
    choose(indexOf(before).orElse(chosen));
  }

  /** Chooses the line of that code, if it is listed. */
  void choose(Code wanted) {
    indexOf(wanted.id()).ifPresent(this::choose);
  }

  private OptionalInt indexOf(int code) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i) instanceof FoundCode found && found.code().id() == code)
        .findFirst();
  }

  private void find() {
    List<PaletteRow> found = new ArrayList<>(codes.find(typed, recent));
    if (makes && !typed.isEmpty() && !codes.hasName(typed)) {
      found.add(new PaletteRow.NewCode(typed));
    }
    rows = List.copyOf(found);
  }

  /** What was typed, without outer spaces. */
  String typed() {
    return typed;
  }

  List<PaletteRow> rows() {
    return rows;
  }

  /** Index of the chosen line, 0 where there is none. */
  int chosen() {
    return chosen;
  }

  /** Chooses that line, or the nearest there is. */
  void choose(int row) {
    chosen = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
  }

  /** One line up or down; from the last to the first and back. */
  void step(int by) {
    chosen = rows.isEmpty() ? 0 : Math.floorMod(chosen + by, rows.size());
  }

  Optional<PaletteRow> row() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(chosen));
  }

  /** The code in the chosen line. */
  Optional<Code> code() {
    return row().filter(FoundCode.class::isInstance).map(row -> ((FoundCode) row).code());
  }

  /** Whether a code can be made of what was typed. */
  boolean canMake() {
    return makes && !typed.isEmpty();
  }
}
