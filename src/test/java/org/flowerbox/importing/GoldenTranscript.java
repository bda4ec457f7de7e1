package org.flowerbox.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;

/**
 * A text and the turns that are to be found in it. In the files a situation starts with {@code ===
 * title}, its turns with {@code --- turns}, one a line: speaker (- for none, ? behind an
 * interviewer), @ and ms where it has a time, | and what is said.
 */
record GoldenTranscript(String title, String text, List<String> turns) {
  private static final Pattern GIVEN = Pattern.compile("\\{speakers: (.*)\\}$");

  static Stream<GoldenTranscript> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/transcripts"))) {
      return files.sorted().toList().stream().flatMap(GoldenTranscript::in);
    }
  }

  private static Stream<GoldenTranscript> in(Path file) {
    try {
      return Arrays.stream(Files.readString(file).split("(?m)^=== "))
          .skip(1)
          .map(GoldenTranscript::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenTranscript of(String situation) {
    int title = situation.indexOf('\n');
    int turns = situation.indexOf("--- turns\n");
    String text = situation.substring(title + 1, turns);
    return new GoldenTranscript(
        situation.substring(0, title), text, situation.substring(turns + 10).lines().toList());
  }

  TranscriptOptions options() {
    Matcher given = GIVEN.matcher(title);
    return given.find()
        ? new TranscriptOptions(true, Pattern.compile(given.group(1)))
        : new TranscriptOptions(!title.endsWith("{plain}"), null);
  }

  List<String> found() {
    Transcript transcript = new TranscriptReader().read(text, options());
    return written(text, transcript);
  }

  static List<String> written(String text, Transcript transcript) {
    Turns turns = transcript.turns();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      String time = turns.time(i) == Turns.NO_TIME ? "" : "@" + turns.time(i);
      lines.add(
          speaker(transcript, turns.speaker(i))
              + time
              + "|"
              + turns.said(i).in(text).replace("\n", "⏎"));
    }
    return lines;
  }

  private static String speaker(Transcript transcript, int number) {
    if (number == 0) {
      return "-";
    }
    Voice voice = transcript.voices().get(number - 1);
    return voice.name() + (voice.role() == SpeakerRole.INTERVIEWER ? "?" : "");
  }

  @Override
  public String toString() {
    return title;
  }
}
