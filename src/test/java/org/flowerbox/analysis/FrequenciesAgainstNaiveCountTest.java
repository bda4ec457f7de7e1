package org.flowerbox.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Table;
import org.flowerbox.model.Turns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares with counting character by character, over random studies with nested, equal and
 * crossing codings.
 */
class FrequenciesAgainstNaiveCountTest {
  private static final int STUDIES = 40;

  @ParameterizedTest
  @ValueSource(ints = {2, 70})
  void countsWhatCountingCharacterByCharacterCounts(int cases) {
    long firstSeed = new Random().nextLong(1_000_000);
    for (long seed = firstSeed; seed < firstSeed + STUDIES; seed++) {
      Random random = new Random(seed);
      Corpus corpus = study(random, cases);
      List<Integer> within = random.nextInt(3) == 0 ? List.of(1 + random.nextInt(4)) : List.of();
      boolean allSpeakers = random.nextInt(3) > 0;
      for (Measure measure : Measure.values()) {
        for (By by : List.of(new By.EachSource(), new By.EachSpeaker(), new By.EachCase())) {
          FrequencyRequest request =
              new FrequencyRequest(by, List.of(), false, measure, within, allSpeakers);
          Table table = Frequencies.of(corpus, request, Progress.NONE);
          assertThat(seen(table, measure))
              .as("seed %d, %s", seed, request)
              .isEqualTo(new Naive(corpus, request).count());
        }
      }
    }
  }

  private static Corpus study(Random random, int cases) {
    SmallStudy study = new SmallStudy("en");
    for (int code = 1; code <= 8; code++) {
      study.code("c" + code, code <= 2 ? "" : "c" + (1 + random.nextInt(code - 1)));
    }
    for (int source = 1; source <= 3; source++) {
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < 6; line++) {
        String name = List.of("I", "Ann", "Bo", "").get(random.nextInt(4));
        text.append(name.isEmpty() ? "" : name + source + ": ")
            .append("x".repeat(random.nextInt(6)))
            .append('\n');
      }
      study.source(
          "s" + source, SourceKind.INTERVIEW, text.toString().replaceAll("I[123]: ", "I: "));
    }
    study.coder("A").coder("B");
    for (int i = 1; i <= cases; i++) {
      study.aCase("case" + i, CaseKind.COMMUNITY);
    }
    Corpus plain = study.corpus();
    for (int i = 1; i <= cases; i++) {
      link(study, plain, random, "case" + i);
    }
    for (int i = 0; i < 25; i++) {
      Source source = plain.sources().get(1 + random.nextInt(3));
      int start = random.nextInt(source.characters() - 1);
      Span span =
          new Span(start, start + 1 + random.nextInt(Math.min(12, source.characters() - start)));
      study.coding(
          random.nextInt(3) == 0 ? "B" : "A", "c" + (1 + random.nextInt(8)), source.name(), span);
    }
    return study.corpus();
  }

  private static void link(SmallStudy study, Corpus plain, Random random, String name) {
    Source source = plain.sources().get(1 + random.nextInt(3));
    List<Speaker> speakers = plain.links().speakersOf(source);
    switch (random.nextInt(4)) {
      case 0 -> study.linkSource(name, source.name());
      case 1 -> {
        int start = random.nextInt(source.characters() - 1);
        study.linkSpan(
            name,
            source.name(),
            new Span(start, start + 1 + random.nextInt(source.characters() - start)));
      }
      default -> {
        if (!speakers.isEmpty()) {
          study.linkSpeaker(
              name, source.name(), speakers.get(random.nextInt(speakers.size())).name());
        }
      }
    }
  }

  /** Layer, value, row and what is counted, for everything but zeros and percentages. */
  private static Map<String, Integer> seen(Table table, Measure measure) {
    Map<String, Integer> seen = new TreeMap<>();
    for (Table.Column column : table.columns()) {
      if (column.unit() == Table.Unit.COUNT) {
        for (int row = 0; row < table.rows().size(); row++) {
          int count = (int) column.values()[row];
          if (count != 0) {
            seen.put(key(column.header(), table.rows().get(row).label()), count);
          }
        }
      }
    }
    return seen;
  }

  private static String key(List<String> header, String row) {
    return String.join("/", header) + "/" + row;
  }

  /** Counts slowly and plainly. */
  private static final class Naive {
    private final Corpus corpus;
    private final FrequencyRequest request;
    private final Map<String, Set<Object>> units = new HashMap<>();

    Naive(Corpus corpus, FrequencyRequest request) {
      this.corpus = corpus;
      this.request = request;
    }

    Map<String, Integer> count() {
      for (Source source : corpus.sources()) {
        Codings codings = corpus.codings(source.id());
        for (int i = 0; i < codings.size(); i++) {
          count(source, codings.get(i), codings);
        }
      }
      Map<String, Integer> counts = new TreeMap<>();
      units.forEach((key, found) -> counts.put(key, found.size()));
      return counts;
    }

    private void count(Source source, Coding coding, Codings others) {
      List<Integer> positions = new ArrayList<>();
      for (int at = coding.start(); at < coding.end(); at++) {
        if (isFramed(coding, at, others)) {
          positions.add(at);
        }
      }
      if (positions.isEmpty() || onlyInterviewers(source, positions)) {
        return;
      }
      positions.removeIf(at -> speaker(source, at) != null && !isHeard(speaker(source, at)));
      Map<String, List<Integer>> byValue = new HashMap<>();
      positions.forEach(
          at ->
              values(source, at)
                  .forEach(v -> byValue.computeIfAbsent(v, _ -> new ArrayList<>()).add(at)));
      add("all", source, coding, positions);
      Set<String> values = new HashSet<>(byValue.keySet());
      boolean bySource = request.by() instanceof By.EachSource;
      if (values.size() > 1 && request.measure() != Measure.CHARACTERS) {
        values.remove(Division.NONE);
      }
      if (values.isEmpty()) {
        values.add(bySource ? source.name() : Division.NONE);
      }
      for (String value : values) {
        List<Integer> here = byValue.getOrDefault(value, List.of());
        addValue(value, source, coding, here);
      }
    }

    private boolean onlyInterviewers(Source source, List<Integer> positions) {
      List<Speaker> speakers =
          positions.stream().map(at -> speaker(source, at)).filter(Objects::nonNull).toList();
      return !speakers.isEmpty() && speakers.stream().noneMatch(this::isHeard);
    }

    private boolean isFramed(Coding coding, int at, Codings others) {
      if (request.within().isEmpty()) {
        return true;
      }
      if (isFraming(coding.code())) {
        return false;
      }
      for (int i = 0; i < others.size(); i++) {
        boolean covers = others.start(i) <= at && at < others.end(i);
        if (covers && others.layer(i) == coding.layer() && isFraming(others.code(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean isFraming(int code) {
      return above(code).stream().anyMatch(name -> request.within().contains(id(name)));
    }

    private int id(String name) {
      return corpus.codes().stream()
          .filter(code -> code.name().in("en").equals(name))
          .findFirst()
          .orElseThrow()
          .id();
    }

    private boolean isHeard(Speaker speaker) {
      return request.allSpeakers() || speaker.role() != SpeakerRole.INTERVIEWER;
    }

    private Speaker speaker(Source source, int at) {
      Turns turns = corpus.turns(source.id());
      for (int turn = 0; turn < turns.size(); turn++) {
        if (turns.body(turn) <= at && at < turns.end(turn)) {
          return corpus.speakers().get(turns.speaker(turn));
        }
      }
      return null;
    }

    private Set<Integer> wholeCases(Source source) {
      Set<Integer> found = new HashSet<>();
      for (CaseLink link : corpus.caseLinks()) {
        if (link.source() == source.id() && link.speaker() == 0 && link.span() == null) {
          found.add(link.caseId());
        }
      }
      return found;
    }

    private Set<Integer> cases(Source source, int at) {
      Set<Integer> found = wholeCases(source);
      Speaker speaker = speaker(source, at);
      for (CaseLink link : corpus.caseLinks()) {
        Span span = link.span();
        boolean bySpan = span != null && span.start() <= at && at < span.end();
        boolean bySpeaker = speaker != null && link.speaker() == speaker.id();
        if (link.source() == source.id() && (bySpan || bySpeaker)) {
          found.add(link.caseId());
        }
      }
      return found;
    }

    private Set<String> values(Source source, int at) {
      Set<String> values = new HashSet<>();
      if (request.by() instanceof By.EachSource) {
        values.add(source.name());
      } else if (request.by() instanceof By.EachSpeaker) {
        Speaker speaker = speaker(source, at);
        values.add(speaker == null ? Division.NONE : label(speaker));
      } else {
        cases(source, at).forEach(id -> values.add("case" + id));
        values.addAll(values.isEmpty() ? Set.of(Division.NONE) : Set.of());
      }
      return values;
    }

    private String label(Speaker speaker) {
      boolean alone =
          corpus.speakers().stream().filter(other -> other.name().equals(speaker.name())).count()
              == 1;
      return alone ? speaker.name() : speaker.name() + " (s" + speaker.source() + ")";
    }

    private void add(String group, Source source, Coding coding, List<Integer> positions) {
      Measure measure = request.measure();
      Set<Integer> cases = new HashSet<>();
      positions.forEach(at -> cases.addAll(cases(source, at)));
      Map<Measure, Set<Object>> found = new HashMap<>();
      found.put(Measure.CODINGS, Set.of(coding.id()));
      found.put(Measure.SOURCES, Set.of(source.id()));
      found.put(Measure.CASES, new HashSet<>(cases));
      Set<Object> characters = new HashSet<>();
      positions.forEach(at -> characters.add(source.id() * 10_000 + at));
      found.put(Measure.CHARACTERS, characters);
      put(coding, group, "own", found.get(measure), true);
      put(coding, group, "with children", found.get(measure), false);
      for (Measure also : List.of(Measure.CODINGS, Measure.SOURCES, Measure.CASES)) {
        if (also != measure) {
          put(coding, group, also.label(), found.get(also), false);
        }
      }
    }

    private void addValue(String value, Source source, Coding coding, List<Integer> positions) {
      Set<Object> found = new HashSet<>();
      switch (request.measure()) {
        case CODINGS -> found.add(coding.id());
        case SOURCES -> found.add(source.id());
        case CHARACTERS -> positions.forEach(at -> found.add(source.id() * 10_000 + at));
        case CASES -> {
          Set<Integer> cases = new HashSet<>();
          positions.forEach(at -> cases.addAll(cases(source, at)));
          cases.removeIf(id -> request.by() instanceof By.EachCase && !value.equals("case" + id));
          found.addAll(cases);
        }
      }
      put(coding, value, "own", found, true);
      put(coding, value, "with children", found, false);
    }

    private void put(Coding coding, String group, String label, Set<Object> found, boolean own) {
      if (found.isEmpty()) {
        return;
      }
      String layer = "layer " + corpus.layers().get(coding.layer()).name();
      List<String> rows =
          new ArrayList<>(own ? above(coding.code()).subList(0, 1) : above(coding.code()));
      rows.add("Total");
      for (String row : rows) {
        units
            .computeIfAbsent(key(List.of(layer, group, label), row), _ -> new HashSet<>())
            .addAll(found);
      }
    }

    /** Name of the code and of those above it. */
    private List<String> above(int id) {
      List<String> names = new ArrayList<>();
      for (Code code = corpus.codes().find(id);
          code != null;
          code = corpus.codes().find(code.parent())) {
        names.add(code.name().in("en"));
      }
      return names;
    }
  }
}
