package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Table;

/** What a reader must know to quote a frequency table. */
final class FrequencyNotes {
  private final Corpus corpus;
  private final FrequencyRequest request;
  private final LayerSet layers;
  private final List<FrequencyColumns.Base> bases;
  private final List<String> notes = new ArrayList<>();

  FrequencyNotes(
      Corpus corpus, FrequencyRequest request, LayerSet layers, List<FrequencyColumns.Base> bases) {
    this.corpus = corpus;
    this.request = request;
    this.layers = layers;
    this.bases = bases;
    notes.add(
        "“own” counts the code itself, “with children” the code and the codes below it; percentages are of “with children”.");
    notes.add(
        "A passage with two codes counts under both, and twice under a parent that they share;"
            + " characters, sources and cases count once each.");
    if (request.measure() == Measure.CHARACTERS) {
      characters();
    }
    notes.add("% of codings: of all codings in the layer: " + counted(Measure.CODINGS) + ".");
    base(Measure.SOURCES, corpus.sources().size());
    base(Measure.CASES, corpus.cases().size());
    notes.add(
        "A source or a case may have many codes, so percentages of sources and of cases may add up to more than 100.");
    if (!layers.leftOut().isEmpty()) {
      notes.add("Not in this table: the codings of " + layers.leftOut() + ".");
    }
  }

  private void characters() {
    long all = corpus.sources().stream().mapToLong(Source::characters).sum();
    notes.add(
        "% of characters: of all coded characters in the layer: "
            + counted(Measure.CHARACTERS)
            + ". The texts have "
            + number(all)
            + " characters (UTF-16 code units). Where codings of one code overlap, their characters count once.");
    if (request.by() instanceof By.EachSpeaker || request.by() instanceof By.EachCase) {
      notes.add(
          Division.NONE
              + " holds coded characters that none of these says: texts without turns, names before the colon, time stamps.");
    }
  }

  private void base(Measure measure, int size) {
    String what = measure.label();
    notes.add(
        size == 0
            ? "% of " + what + ": the study has no " + what + "."
            : "% of "
                + what
                + ": of the "
                + number(size)
                + " "
                + what
                + " of the study, coded or not; with codings in the layer: "
                + counted(measure)
                + ".");
  }

  private String counted(Measure measure) {
    return bases.stream()
        .map(base -> base.layer() + " n = " + number(base.counted().getOrDefault(measure, 0.0)))
        .collect(Collectors.joining(", "));
  }

  /** Says what the request left out, and what frames the rest. */
  void codingsLeftOut(Selection selection) {
    if (!request.within().isEmpty()) {
      notes.add(
          "Only within passages coded with "
              + codes(request.within())
              + " or a code below ("
              + number(selection.framingCodings())
              + " codings, themselves not counted):"
              + " a coding counts if it shares text with such a passage of the same layer.");
    }
    if (!request.allSpeakers()) {
      notes.add(
          "Interviewers' words do not count; "
              + number(selection.silenced())
              + " codings of nothing else are left out.");
    }
  }

  private String codes(List<Integer> ids) {
    return ids.stream().map(corpus.codes()::get).map(this::name).collect(Collectors.joining(", "));
  }

  private String name(Code code) {
    return code.name().in(corpus.study().language());
  }

  /** Says how many codings fall under several columns. */
  void crossing(Division division, Tally tally) {
    if (division.several().isEmpty()) {
      return;
    }
    List<String> crossing = new ArrayList<>();
    for (int slot = 0; slot < bases.size(); slot++) {
      crossing.add(bases.get(slot).layer() + " " + number(tally.crossing(slot)));
    }
    notes.add(
        "A coding that belongs to several "
            + division.several()
            + " counts once under each of them; such codings: "
            + String.join(", ", crossing)
            + ".");
  }

  Table.Provenance provenance() {
    return new Table.Provenance(
        corpus.study().name(), corpus.step(), layers.inWords(), request.measure().label(), notes);
  }

  /** The end of a title: " by speaker", "" for a table that is not divided. */
  static String dividedBy(By by, Corpus corpus) {
    return switch (by) {
      case By.Nothing _ -> "";
      case By.EachSource _ -> " by source";
      case By.EachSpeaker _ -> " by speaker";
      case By.EachCase _ -> " by case";
      case By.EachCoder _ -> " by coder";
      case By.EachKind _ -> " by kind of source";
      case By.EachValue(int variable) -> " by " + corpus.variables().get(variable).name();
    };
  }

  private static String number(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }
}
