package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Table;
import org.flowerbox.model.Table.Unit;
import org.jspecify.annotations.Nullable;

/** The columns of a frequency table, layer by layer. */
final class FrequencyColumns {
  private static final Measure[] ALSO_SHOWN = {Measure.CODINGS, Measure.SOURCES, Measure.CASES};

  private final Corpus corpus;
  private final CodeRows rows;
  private final FrequencyRequest request;
  private final Counted nothing;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<Base> bases = new ArrayList<>();
  private String layer = "";

  /**
   * What the percentages of one layer are of.
   *
   * @param layer its header
   * @param counted the total of each measure in the layer
   */
  record Base(String layer, Map<Measure, Double> counted) {}

  FrequencyColumns(Corpus corpus, CodeRows rows, FrequencyRequest request) {
    this.corpus = corpus;
    this.rows = rows;
    this.request = request;
    nothing = Counted.zeros(rows.size());
  }

  /** Begins a layer with the counts of all that is coded in it. */
  void layer(String header, LayerCount count, @Nullable Counted characters) {
    layer = header;
    Map<Measure, Counted> counted = new EnumMap<>(Measure.class);
    counted.put(Measure.CODINGS, count.codings());
    counted.put(Measure.SOURCES, count.sources());
    counted.put(Measure.CASES, count.cases());
    counted.put(Measure.CHARACTERS, characters == null ? nothing : characters);
    Map<Measure, Double> totals = new EnumMap<>(Measure.class);
    counted.forEach((measure, counts) -> totals.put(measure, counts.below()[rows.total()]));
    bases.add(new Base(header, totals));
    addAll(counted);
  }

  private void addAll(Map<Measure, Counted> counted) {
    Measure first = request.measure();
    Counted main = counted.getOrDefault(first, nothing);
    add("all", "own", Unit.COUNT, main.own());
    add("all", "with children", Unit.COUNT, main.below());
    add("all", "% of " + first.label(), Unit.PERCENT, percent(first, main.below()));
    for (Measure measure : ALSO_SHOWN) {
      if (measure != first) {
        double[] below = counted.getOrDefault(measure, nothing).below();
        add("all", measure.label(), Unit.COUNT, below);
        add("all", "% of " + measure.label(), Unit.PERCENT, percent(measure, below));
      }
    }
  }

  private double[] percent(Measure measure, double[] counts) {
    double base =
        switch (measure) {
          case SOURCES -> corpus.sources().size();
          case CASES -> corpus.cases().size();
          case CODINGS, CHARACTERS -> counts[rows.total()];
        };
    double[] percent = new double[counts.length];
    for (int row = 0; row < counts.length; row++) {
      percent[row] = base == 0 ? Double.NaN : 100 * counts[row] / base;
    }
    return percent;
  }

  /** Adds the pair of columns for one value, zeros where there is nothing. */
  void value(String value, @Nullable Counted counted) {
    Counted counts = counted == null ? nothing : counted;
    add(value, "own", Unit.COUNT, counts.own());
    add(value, "with children", Unit.COUNT, counts.below());
  }

  private void add(String group, String label, Unit unit, double[] values) {
    boolean divided = !(request.by() instanceof By.Nothing);
    List<String> header = divided ? List.of(layer, group, label) : List.of(layer, label);
    columns.add(new Table.Column(header, unit, values));
  }

  List<Table.Column> list() {
    return columns;
  }

  /** The bases of the layers so far. */
  List<Base> bases() {
    return bases;
  }
}
