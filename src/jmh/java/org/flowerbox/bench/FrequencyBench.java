package org.flowerbox.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.flowerbox.analysis.By;
import org.flowerbox.analysis.Frequencies;
import org.flowerbox.analysis.FrequencyRequest;
import org.flowerbox.analysis.Measure;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Study;
import org.flowerbox.model.Table;
import org.flowerbox.model.Turns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The frequency table of 1,000,000 codings in 10,000 sources and 200 codes. Every source has 40 turns of two speakers, one of whom is
 * a case; the codes are a tree of 10 branches.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class FrequencyBench {
  private static final int SOURCES = 10_000;
  private static final int CODES = 200;
  private static final int CODINGS_A_SOURCE = 100;
  private static final int TURNS_A_SOURCE = 40;
  private static final int TURN_LENGTH = 250;

  /** How many layers the codings are spread over. */
  @Param({"1", "2"})
  public int layers;

  private Corpus corpus;

  @Setup
  public void build() {
    corpus = corpus(layers);
  }

  @Benchmark
  public Table bySource() {
    return Frequencies.of(corpus, FrequencyRequest.by(new By.EachSource()), Progress.NONE);
  }

  @Benchmark
  public Table undivided() {
    return Frequencies.of(corpus, FrequencyRequest.by(new By.Nothing()), Progress.NONE);
  }

  @Benchmark
  public Table bySpeaker() {
    return Frequencies.of(corpus, FrequencyRequest.by(new By.EachSpeaker()), Progress.NONE);
  }

  @Benchmark
  public Table charactersByKind() {
    FrequencyRequest request = FrequencyRequest.by(new By.EachKind()).counting(Measure.CHARACTERS);
    return Frequencies.of(corpus, request, Progress.NONE);
  }

  private static Corpus corpus(int layerCount) {
    Random random = new Random(1);
    List<Source> sources = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    List<CaseLink> links = new ArrayList<>();
    Turns[] turns = new Turns[SOURCES + 1];
    Codings[] codings = new Codings[SOURCES + 1];
    for (int id = 1; id <= SOURCES; id++) {
      int length = TURNS_A_SOURCE * TURN_LENGTH;
      String name = "interview " + id;
      sources.add(new Source(id, new UUID(1, id), name, SourceKind.INTERVIEW, name + ".txt", id, 1, length, 0, 0));
      speakers.add(new Speaker(2 * id - 1, new UUID(2, 2 * id - 1), id, "I", SpeakerRole.INTERVIEWER));
      speakers.add(new Speaker(2 * id, new UUID(2, 2 * id), id, "P" + id, SpeakerRole.PARTICIPANT));
      cases.add(new Case(id, new UUID(3, id), "P" + id, CaseKind.PERSON));
      links.add(new CaseLink(id, id, id, 2 * id, null));
      turns[id] = turns(id);
      codings[id] = codings(id, layerCount, random);
    }
    Corpus.Tables tables =
        new Corpus.Tables(
            Rows.of(List.of(new Coder(1, new UUID(4, 1), "Anna"))),
            Rows.of(layers(layerCount)),
            Rows.of(sources),
            Rows.of(speakers),
            Rows.of(cases),
            Rows.of(links),
            Rows.none(),
            Rows.none(),
            Rows.of(codes()),
            Rows.none(),
            Rows.none());
    return new Corpus(new Study(new UUID(0, 1), "bench", "en"), 1, tables, turns, codings, key -> "");
  }

  private static Turns turns(int source) {
    Turns.Builder turns = new Turns.Builder();
    for (int turn = 0; turn < TURNS_A_SOURCE; turn++) {
      int start = turn * TURN_LENGTH;
      turns.add(start, start + 4, start + TURN_LENGTH - 1, 2 * source - 1 + turn % 2, Turns.NO_TIME);
    }
    return turns.build();
  }

  private static Codings codings(int source, int layerCount, Random random) {
    Codings.Builder codings = new Codings.Builder(CODINGS_A_SOURCE);
    for (int i = 0; i < CODINGS_A_SOURCE; i++) {
      int id = (source - 1) * CODINGS_A_SOURCE + i + 1;
      int start = random.nextInt(TURNS_A_SOURCE * TURN_LENGTH - 200);
      codings.place(id, source, 1 + random.nextInt(CODES), start, start + 20 + random.nextInt(180));
      codings.who(1, 1 + random.nextInt(layerCount), 0);
      codings.guid(5, id);
    }
    return codings.build();
  }

  private static List<Layer> layers(int count) {
    List<Layer> layers = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      layers.add(new Layer(id, new UUID(6, id), "Layer " + id, LayerKind.CODER, 1));
    }
    return layers;
  }

  private static List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    for (int id = 1; id <= CODES; id++) {
      int parent = id <= 10 ? 0 : 1 + id % 10;
      Localized name = Localized.of(Map.of("en", "code " + id));
      codes.add(Code.plain(id, new UUID(7, id), parent, id, name, "#336699"));
    }
    return codes;
  }
}
