package org.flowerbox.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.Progress;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * From a file to the documents a project takes in: text, then turns and speakers, then what the
 * name says. Safe to use from many threads.
 */
public final class Documents {
  private final DocumentReader reader = new DocumentReader();
  private final TranscriptReader transcripts = new TranscriptReader();

  /**
   * Reads one file.
   *
   * @throws Progress.Cancelled if the user asked to stop
   */
  public Reading read(Path file, ImportOptions options, Progress progress) {
    TextDocuments found = reader.read(file, options.reading(), progress);
    List<Imported> documents = new ArrayList<>();
    for (TextDocument document : found.documents()) {
      documents.add(imported(document, options));
    }
    return new Reading(documents, found.problems());
  }

  /** What a document becomes, once its text is read: turns and speakers, what the name says. */
  public Imported imported(TextDocument document, ImportOptions options) {
    Transcript transcript = transcript(document, options.transcripts());
    SourceKind kind = options.kind();
    return new Imported(
        document.name(),
        document.fileName(),
        kind == null ? KindGuess.of(document.name(), document.text(), transcript) : kind,
        document.text(),
        transcript.voices(),
        transcript.turns(),
        variables(document.name(), document.variables(), options.nameRule(), options.variables()),
        document.original(),
        document.problems());
  }

  /**
   * The variables of a document: those of its own, over them what its name says, over them what the
   * user gave.
   */
  public static SortedMap<String, String> variables(
      String name, Map<String, String> own, @Nullable NameRule rule, Map<String, String> given) {
    SortedMap<String, String> variables = new TreeMap<>(own);
    if (rule != null) {
      rule.match(name).ifPresent(variables::putAll);
    }
    variables.putAll(given);
    return variables;
  }

  private Transcript transcript(TextDocument document, TranscriptOptions options) {
    boolean timed = !document.turns().isEmpty() && options.detect() && options.speakers() == null;
    return timed ? ofTimedTurns(document.turns()) : transcripts.read(document.text(), options);
  }

  private static Transcript ofTimedTurns(List<TimedTurn> timed) {
    Map<String, Integer> speakers = new LinkedHashMap<>();
    Turns.Builder turns = new Turns.Builder();
    for (TimedTurn turn : timed) {
      int speaker =
          turn.speaker().isEmpty()
              ? 0
              : speakers.computeIfAbsent(turn.speaker(), _ -> speakers.size() + 1);
      turns.add(turn.start(), turn.body(), turn.end(), speaker, turn.time());
    }
    List<Voice> voices = new ArrayList<>();
    speakers
        .keySet()
        .forEach(name -> voices.add(new Voice(name, Roles.of(name, speakers.keySet()))));
    return new Transcript(voices, turns.build());
  }
}
