package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every document in the folder {@code golden} with the JSON beside it that says what is read from
 * it. To add one, drop {@code X.docx} in, run the test, look at what it says was read, and keep
 * that as {@code X.docx.json} if it is right.
 */
class GoldenDocumentsTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static Stream<Path> documents() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(GoldenDocumentsTest.class.getResource("golden"));
    URI place = folder.toURI();
    try (Stream<Path> files = Files.list(Path.of(place))) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isReadAsItsGoldenFileSays(Path document) throws IOException {
    Path golden = document.resolveSibling(document.getFileName() + ".json");
    TextDocuments read = new DocumentReader().read(document, ReadOptions.standard(), Progress.NONE);
    String expected = Files.exists(golden) ? Files.readString(golden).strip() : "";
    assertThat(written(read)).isEqualToNormalizingNewlines(expected);
  }

  private static String written(TextDocuments read) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("documents", read.documents().stream().map(GoldenDocumentsTest::written).toList());
    written.put("problems", read.problems().stream().map(Problem::what).toList());
    return JSON.writeValueAsString(written);
  }

  private static Map<String, Object> written(TextDocument document) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("name", document.name());
    written.put("fileName", document.fileName());
    written.put("original", document.original() != null);
    written.put("text", List.of(document.text().split("\n", -1)));
    written.put("turns", turns(document));
    written.put("variables", document.variables());
    written.put("remarks", document.problems().stream().map(Problem::what).toList());
    return written;
  }

  private static List<String> turns(TextDocument document) {
    List<String> turns = new ArrayList<>();
    for (TimedTurn turn : document.turns()) {
      String label = document.text().substring(turn.start(), turn.body());
      String said = document.text().substring(turn.body(), turn.end());
      turns.add(
          turn.time()
              + " ms, speaker <"
              + turn.speaker()
              + ">, label <"
              + label
              + ">, said <"
              + said
              + ">");
    }
    return turns;
  }
}
