package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * How often each code occurs: the code tree in rows; a block of columns for every layer; in it the
 * counts and percentages of all that is coded, then a pair of counts for every value that the table
 * is divided by. The last row is the total.
 *
 * <p>Headers are [layer, "all", "own"], [layer, value, "with children"] and so on, and [layer,
 * "own"] where the table is not divided. "own" counts the code itself, "with children" the code and
 * those below it; percentages are of "with children". A passage with two codes of one parent is two
 * codings of the parent, but its characters, its source and its cases count once.
 */
public final class Frequencies {
  private static final int SOURCES_BETWEEN_CHECKS = 256;

  private final Corpus corpus;
  private final FrequencyRequest request;
  private final Voices voices;
  private final CodeRows rows;
  private final LayerSet layers;
  private final Selection selection;
  private final Division division;
  private final LayerCount[] counts;
  private final List<Tally> tallies = new ArrayList<>();
  private final @Nullable Tally characters;
  private final @Nullable Tally divided;
  private final @Nullable Counted[][] bySource;

  private Frequencies(Corpus corpus, FrequencyRequest request) {
    this.corpus = corpus;
    this.request = request;
    voices = new Voices(corpus, request.allSpeakers());
    rows = new CodeRows(corpus);
    layers = new LayerSet(corpus, request.layers(), request.pooled());
    selection = new Selection(layers, rows, request);
    division = division();
    counts = new LayerCount[layers.size()];
    Arrays.setAll(counts, _ -> new LayerCount(rows, corpus.cases().bound()));
    characters = request.measure() == Measure.CHARACTERS ? tally(BySource.undivided()) : null;
    boolean perSource =
        request.by() instanceof By.EachSource && request.measure() == Measure.CODINGS;
    bySource = new Counted[layers.size()][perSource ? corpus.sources().size() : 0];
    divided = perSource || request.by() instanceof By.Nothing ? null : tally(division);
  }

  /**
   * Counts.
   *
   * @throws org.flowerbox.model.Refusal if a layer or variable that is asked for is not alive
   * @throws Progress.Cancelled if the user asked to stop
   */
  public static Table of(Corpus corpus, FrequencyRequest request, Progress progress) {
    Frequencies frequencies = new Frequencies(corpus, request);
    frequencies.count(progress);
    return frequencies.table();
  }

  private Division division() {
    return switch (request.by()) {
      case By.Nothing _ -> BySource.undivided();
      case By.EachSource _ -> BySource.sources(corpus);
      case By.EachKind _ -> BySource.kinds(corpus);
      case By.EachCoder _ -> new ByCoder(corpus);
      case By.EachSpeaker _ -> new BySpeaker(voices);
      case By.EachCase _ -> new ByCase(corpus);
      case By.EachValue(int variable) -> new ByValue(corpus, variable);
    };
  }

  private Tally tally(Division by) {
    int slots = layers.size();
    Tally tally =
        switch (request.measure()) {
          case CODINGS -> new CodingTally(by, slots, rows);
          case CHARACTERS -> new CharacterTally(by, slots, rows);
          case SOURCES -> new DistinctTally(by, slots, rows, false);
          case CASES -> new DistinctTally(by, slots, rows, true);
        };
    tallies.add(tally);
    return tally;
  }

  private void count(Progress progress) {
    List<Source> sources = corpus.sources().list();
    for (int i = 0; i < sources.size(); i++) {
      if (i % SOURCES_BETWEEN_CHECKS == 0) {
        progress.check();
        progress.at("counting", i, sources.size());
      }
      count(sources.get(i), i);
    }
  }

  private void count(Source source, int place) {
    Codings codings = corpus.codings(source.id());
    if (codings.size() == 0) {
      return;
    }
    Touch touch = new Touch(voices, source.id());
    selection.fill(codings, touch);
    for (int k = 0; k < selection.size(); k++) {
      counts[selection.slot(k)].coding(selection.row(k));
    }
    if (corpus.cases().size() > 0) {
      countCases(touch);
    }
    for (int slot = 0; slot < layers.size(); slot++) {
      Counted ofSource = counts[slot].endSource();
      if (bySource[slot].length > 0) {
        bySource[slot][place] = ofSource;
      }
    }
    for (Tally tally : tallies) {
      tally.add(source, selection, touch);
    }
  }

  private void countCases(Touch touch) {
    CaseMasks masks = touch.caseMasks();
    for (int window = 0; window < masks.windows(); window++) {
      masks.window(window);
      for (int k = 0; k < selection.size(); k++) {
        counts[selection.slot(k)].cases(selection.row(k), selection.cases(k, touch, masks));
      }
      for (LayerCount count : counts) {
        count.endWindow(masks);
      }
    }
  }

  private Table table() {
    FrequencyColumns columns = new FrequencyColumns(corpus, rows, request);
    for (int slot = 0; slot < layers.size(); slot++) {
      columns.layer(
          layers.headers().get(slot),
          counts[slot],
          characters == null ? null : characters.under(slot, 0));
      addValues(slot, columns);
    }
    FrequencyNotes notes = new FrequencyNotes(corpus, request, layers, columns.bases());
    notes.codingsLeftOut(selection);
    if (divided != null) {
      notes.crossing(division, divided);
    }
    String title = "Code frequencies" + FrequencyNotes.dividedBy(request.by(), corpus);
    return new Table(title, "code", rows.rows(), columns.list(), notes.provenance());
  }

  private void addValues(int slot, FrequencyColumns columns) {
    if (request.by() instanceof By.Nothing) {
      return;
    }
    for (int value = 0; value < division.values().size(); value++) {
      Counted here = counted(slot, value);
      if (here != null || division.isKept(value, countedAnywhere(value))) {
        columns.value(division.values().get(value), here);
      }
    }
  }

  private boolean countedAnywhere(int value) {
    for (int slot = 0; slot < layers.size(); slot++) {
      if (counted(slot, value) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Counted counted(int slot, int value) {
    return divided == null ? bySource[slot][value] : divided.under(slot, value);
  }
}
