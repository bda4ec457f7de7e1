package org.flowerbox.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.flowerbox.search.Query;
import org.flowerbox.search.SearchIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searching 1,000 made-up Chinese transcripts of 20,000 characters, 20 M in all. Texts are kept in UTF-8 and decoded at each reading,
 * as the store does. 社区 stands about 130,000 times in them, 花箱 about ten times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBench {
  private static final int SOURCES = 1000;
  private static final int CHARACTERS = 20_000;
  private static final int HAN = 3000;

  private final byte[][] texts = new byte[SOURCES + 1][];
  private final Turns[] turns = new Turns[SOURCES + 1];
  private Corpus corpus;
  private Path folder;
  private SearchIndex index;

  @Setup(Level.Trial)
  public void fill() throws IOException {
    Random random = new Random(7);
    List<Source> sources = new ArrayList<>();
    for (int id = 1; id <= SOURCES; id++) {
      String text = transcript(id, random);
      texts[id] = text.getBytes(StandardCharsets.UTF_8);
      sources.add(
          new Source(id, new UUID(0, id), "s" + id, SourceKind.INTERVIEW, "s" + id + ".txt", id, 1, text.length(), 0, 0));
    }
    Corpus.Tables none = Corpus.Tables.empty();
    Corpus.Tables tables =
        new Corpus.Tables(
            none.coders(), none.layers(), Rows.of(sources), none.speakers(), none.cases(), none.caseLinks(), none.variables(),
            none.values(), none.codes(), none.terms(), none.frameworks());
    Study study = new Study(new UUID(0, 0), "bench", "zh");
    corpus = new Corpus(study, 1, tables, turns, new Codings[0], key -> new String(texts[key], StandardCharsets.UTF_8));
    folder = Files.createTempDirectory("search-bench");
    index = SearchIndex.open(folder.resolve("index"), false);
    index.update(corpus, Progress.NONE);
  }

  private String transcript(int id, Random random) {
    StringBuilder text = new StringBuilder();
    Turns.Builder built = new Turns.Builder();
    while (text.length() < CHARACTERS) {
      int start = text.length();
      text.append("R").append(random.nextInt(3)).append('：');
      int body = text.length();
      say(text, 40 + random.nextInt(200), random);
      built.add(start, body, text.length(), 0, Turns.NO_TIME);
      text.append('\n');
    }
    turns[id] = built.build();
    return text.toString();
  }

  private static void say(StringBuilder text, int characters, Random random) {
    int end = text.length() + characters;
    while (text.length() < end) {
      int dice = random.nextInt(1000);
      if (dice < 80) {
        text.append("，。、！".charAt(random.nextInt(4)));
      } else if (dice < 87) {
        text.append("社区");
      } else if (dice < 92) {
        text.append(" flower").append(random.nextInt(1000)).append(' ');
      } else {
        text.append((char) (0x4e00 + 6 * (int) (HAN * Math.pow(random.nextDouble(), 3))));
      }
    }
    text.append(random.nextInt(15_000) == 0 ? "花箱" : "");
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    index.close();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  private List<Hit> first(String query) {
    return index.search(corpus, Query.parse(query), Progress.NONE).first(50);
  }

  private long total(String query) {
    return index.search(corpus, Query.parse(query), Progress.NONE).total();
  }

  /** Bar: 100 ms. */
  @Benchmark
  public List<Hit> first50OfARareWord() {
    return first("花箱");
  }

  /** Bar: 100 ms. */
  @Benchmark
  public List<Hit> first50OfATwoCharacterWord() {
    return first("社区");
  }

  /** Two of the most frequent characters side by side: the longest lists of places. Bar: 100 ms. */
  @Benchmark
  public List<Hit> first50OfTwoFrequentCharacters() {
    return first("一丆");
  }

  /** Bar: 1 s. */
  @Benchmark
  public long totalOf130000() {
    return total("社区");
  }

  /** Bar: 500 ms. */
  @Benchmark
  public long totalOfARegularExpressionWithALiteral() {
    return total("/社区.{0,3}一/");
  }

  /** No bar; can be cancelled. */
  @Benchmark
  public long totalOfARegularExpressionWithout() {
    return total("/[一丆]{4}/");
  }

  /** For comparison: every text read from end to end. */
  @Benchmark
  public long totalWithoutIndex() {
    return SearchIndex.none().search(corpus, Query.parse("社区"), Progress.NONE).total();
  }

  /** All sources into an empty index, made durable. */
  @Benchmark
  public void indexAll() throws IOException {
    Path fresh = Files.createTempDirectory(folder, "fresh");
    try (SearchIndex into = SearchIndex.open(fresh, false)) {
      into.update(corpus, Progress.NONE);
    }
    delete(fresh);
  }

  /** What {@link #indexAll} is compared with: Lucene alone, the same fields, its standard analyzer, on all processors. */
  @Benchmark
  public void indexAllBare() throws IOException {
    Path fresh = Files.createTempDirectory(folder, "bare");
    IndexWriterConfig settings = new IndexWriterConfig(new StandardAnalyzer(CharArraySet.EMPTY_SET));
    settings.setRAMBufferSizeMB(48);
    settings.setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(fresh), settings)) {
      corpus.sources().list().parallelStream().forEach(source -> addBare(writer, source));
      writer.commit();
    }
    delete(fresh);
  }

  private void addBare(IndexWriter writer, Source source) {
    FieldType words = new FieldType();
    words.setOmitNorms(true);
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    String text = corpus.text(source);
    Turns ofSource = corpus.turns(source.id());
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < ofSource.size(); i++) {
      Document document = new Document();
      document.add(new Field("words", ofSource.whole(i).in(text), words));
      document.add(new StringField("source", Integer.toString(source.id()), Field.Store.NO));
      documents.add(document);
    }
    try {
      writer.addDocuments(documents);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
