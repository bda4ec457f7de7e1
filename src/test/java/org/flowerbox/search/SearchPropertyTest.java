package org.flowerbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Progress;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPropertyTest {
  private static final int STUDIES = Integer.getInteger("flowerbox.studies", 20);
  private static final int QUERIES = 40;

  private static final String[] PARTS = {
    "花",
    "箱",
    "认",
    "养",
    "認",
    "養",
    "花箱",
    "认养",
    "花箱认养",
    "𠮷",
    "哈",
    "は",
    "か\u3099",
    "が",
    "か",
    "ー",
    "한",
    "\u1112\u1161\u11ab",
    "ไทย",
    "ก็",
    "box",
    "boxes",
    "Box",
    "BOXES",
    "flower",
    "flowers",
    "Flowered",
    "run",
    "running",
    "adopt",
    "adoption",
    "e\u0301t",
    "ét",
    "ＡＢＣ",
    "abc",
    "ａ1",
    "R2",
    "r2",
    "don't",
    "don’t",
    "well-being",
    "s\u0323\u0307x",
    "１２",
    "12",
    "😀",
    "👩\u200d👧",
    "👧",
    "𝒳y",
    "𐐀b",
    "𐐨b",
    "。",
    "，",
    "！",
    "？",
    "…",
    ".",
    ",",
    "-",
    "\"",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\u3000",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\ufe0f",
    "\u0301",
    "⼈",
    "人",
    "C++",
    "5%",
    "x̣",
    "İ",
    "ß",
    "K",
    "(",
    ":",
    "_",
    "\u0085",
    "½",
    "々",
    "a",
    "b"
  };

  private final Path folder;

  SearchPropertyTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private final List<String> texts = new ArrayList<>();
  private Random random = new Random();

  @Test
  void findsWhatReadingEveryCharacterFinds() {
    for (int study = 0; study < STUDIES; study++) {
      long seed = Long.getLong("flowerbox.seed", System.nanoTime() + study);
      random = new Random(seed);
      compare(seed, study);
    }
  }

  private void compare(long seed, int number) {
    Corpus corpus = study();
    NaiveSearch naive = new NaiveSearch(corpus);
    try (SearchIndex index = SearchIndex.open(folder.resolve("index" + number), false);
        SearchIndex none = SearchIndex.none()) {
      index.update(corpus, Progress.NONE);
      assertThat(index.difference(corpus)).isEqualTo(new Difference(List.of(), List.of()));
      for (int i = 0; i < QUERIES; i++) {
        String text = query(3);
        Query query = Query.parse(text);
        List<Hit> expected = naive.search(query);
        String where =
            "seed "
                + seed
                + ", query "
                + text
                + "\nexpected\n"
                + NaiveSearch.show(corpus, expected)
                + "\nfound\n";
        same(corpus, index.search(corpus, query, Progress.NONE), expected, where);
        same(
            corpus, none.search(corpus, query, Progress.NONE), expected, "without index, " + where);
      }
      assertThat(index.difference(corpus).isEmpty())
          .as("the index was read to the end, seed " + seed)
          .isTrue();
    }
  }

  private void same(Corpus corpus, Results results, List<Hit> expected, String where) {
    List<Hit> found;
    try (Stream<Hit> stream = results.stream()) {
      found = stream.toList();
    }
    assertThat(found).as(where + NaiveSearch.show(corpus, found)).isEqualTo(expected);
    int some = random.nextInt(4);
    assertThat(results.first(some))
        .as(where)
        .isEqualTo(expected.subList(0, Math.min(some, expected.size())));
    assertThat(results.total()).as(where).isEqualTo(expected.size());
  }

  private String part() {
    return PARTS[random.nextInt(PARTS.length)];
  }

  private String text(int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(parts + 1); i > 0; i--) {
      text.append(part());
    }
    return text.toString();
  }

  private Corpus study() {
    texts.clear();
    Studies studies = new Studies();
    studies.coder("ann");
    studies.coder("bo");
    studies.code(0, "top", "Top", "顶");
    studies.code(1, "top.low", "Low", "低");
    studies.code(0, "other", "Other", "其他");
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      source(studies);
    }
    return studies.corpus();
  }

  private void source(Studies studies) {
    String text = text(120);
    texts.add(text);
    SourceKind kind = random.nextBoolean() ? SourceKind.INTERVIEW : SourceKind.DOCUMENT;
    Turns turns = random.nextInt(4) == 0 ? Turns.NONE : turns(studies, text);
    int source = studies.source("source" + random.nextInt(1000), kind, text, turns);
    for (int i = random.nextInt(12); i > 0 && !text.isEmpty(); i--) {
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + 1 + random.nextInt(20));
      studies.coding(source, 1 + random.nextInt(3), 1 + random.nextInt(2), start, end);
    }
  }

  private Turns turns(Studies studies, String text) {
    int[] speakers = {0, studies.speaker(1, "R1"), studies.speaker(1, "R2")};
    Turns.Builder turns = new Turns.Builder();
    int at = 0;
    while (at < text.length()) {
      int start = whole(text, at + (random.nextInt(3) == 0 ? random.nextInt(8) : 0));
      int end = whole(text, start + random.nextInt(60));
      int body = whole(text, start + random.nextInt(3));
      if (start < text.length()) {
        turns.add(start, Math.min(body, end), end, speakers[random.nextInt(3)], Turns.NO_TIME);
      }
      at = Math.max(end, at + 1);
      at = whole(text, at);
    }
    return turns.build();
  }

  /** The next position that splits no surrogate pair. */
  private static int whole(String text, int at) {
    int position = Math.min(at, text.length());
    boolean splits =
        position > 0 && position < text.length() && Character.isLowSurrogate(text.charAt(position));
    return splits ? position + 1 : position;
  }

  private String query(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return operand();
    }
    String left = query(depth - 1);
    String right = query(depth - 1);
    return switch (random.nextInt(8)) {
      case 0 -> left + " " + right;
      case 1 -> "(" + left + " OR " + right + ")";
      case 2 -> "(" + left + ") AND NOT (" + right + ")";
      case 3 -> "NOT (" + left + ")";
      case 4 -> "(" + left + ") AND (" + right + ")";
      case 5 -> words() + " NEAR/" + random.nextInt(6) + " " + words();
      case 6 ->
          "("
              + words()
              + " OR "
              + words()
              + ") NEAR/"
              + random.nextInt(6)
              + " "
              + words()
              + " NEAR "
              + words();
      default -> left;
    };
  }

  private String operand() {
    return switch (random.nextInt(12)) {
      case 0 -> "speaker:R" + (1 + random.nextInt(3));
      case 1 -> "kind:" + (random.nextBoolean() ? "interview" : "document");
      case 2 -> "code:" + List.of("top", "top.low", "other").get(random.nextInt(3));
      case 3 -> "code:" + List.of("top", "top.low", "other").get(random.nextInt(3));
      default -> words();
    };
  }

  private String words() {
    String word = letters();
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> word;
      case 3 -> quoted(part() + text(3));
      case 4 -> quoted(seen());
      case 5 ->
          word.substring(0, word.offsetByCodePoints(0, 1))
              + (random.nextBoolean() ? "*" : "?")
              + letters();
      case 6 -> random.nextBoolean() ? word + "*" : "*" + word + "?";
      case 7 ->
          List.of("box~", "flowrs~", "abd~1", "runing~2", "r2~", "ab~2").get(random.nextInt(6));
      default -> expression();
    };
  }

  /** A stretch of one of the texts, some spaces in it made others. */
  private String seen() {
    String text = texts.get(random.nextInt(texts.size()));
    int start = whole(text, random.nextInt(text.length() + 1));
    int end = whole(text, Math.min(text.length(), start + 1 + random.nextInt(12)));
    return text.substring(start, end).replaceAll("[ \\n]+", random.nextBoolean() ? " " : "\n")
        + (start == end ? "x" : "");
  }

  /** A part that is a word to the parser. */
  private String letters() {
    String word = part();
    while (!word.matches("[\\p{L}\\p{N}\\p{So}+%'’\\u3099\\u0301\\u0323-]+")
        || word.startsWith("-")
        || word.matches("[\\p{M}'’]+")) {
      word = part();
    }
    return word;
  }

  private static String quoted(String phrase) {
    String bare = phrase.replace("\"", "，");
    return NaiveFolding.fold(bare).matches("[\\s\\p{Z}\\u0085]*") ? "花" : "\"" + bare + "\"";
  }

  private String expression() {
    return List.of(
            "/花.?箱/",
            "/[认認][养養]/",
            "/box(es)?/",
            "/(?i)FLOWER/",
            "/\\w+\\b/",
            "/a|b|养/",
            "/run(ning)*/",
            "/é|e/",
            "/养{1,2}/i",
            "/か./",
            "/(花|人)[^，]+(box|箱)/",
            "/x\\b/",
            "/C\\+\\+/",
            "/^./",
            "/\\p{IsHan}+$/",
            "/(?:flow|flower)s?/",
            "/(?<=花)箱/",
            "/R\\d/i",
            "/𠮷|😀/",
            "/[^𠮷]b/",
            "/\\u82b1箱/")
        .get(random.nextInt(21));
  }
}
