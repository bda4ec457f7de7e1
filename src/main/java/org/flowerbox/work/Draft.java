package org.flowerbox.work;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.flowerbox.importing.NameRule;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;

/**
 * A source as it would be imported, with the corrections made so far. Immutable; may be read from
 * any thread.
 */
public final class Draft {
  private static final int EXCERPT = 200;

  /**
   * Which draft it is, however often it is corrected.
   *
   * @param file number of its file, from 0
   * @param document number of the document in that file, from 0
   */
  public record Key(int file, int document) {}

  /**
   * A speaker.
   *
   * @param characters what they say, without labels, in UTF-16 code units
   */
  public record SpeakerFound(String name, SpeakerRole role, int turns, int characters) {}

  /**
   * A turn.
   *
   * @param index from 0
   * @param speaker who says it, "" for nobody
   * @param time ms, or {@link Turns#NO_TIME}
   * @param excerpt the beginning of what is said, on one line
   * @param span the whole turn in the text, label included
   */
  public record Turn(int index, String speaker, int time, String excerpt, Span span) {}

  private final DraftDocument document;
  private final DraftReader reader;
  private final DraftShape shape;
  private final List<DraftCorrection> corrections;
  private final String name;
  private final List<SpeakerFound> speakers;
  private final SortedMap<String, String> variables;
  private final List<Problem> problems;

  private Draft(
      DraftDocument document,
      DraftReader reader,
      DraftShape shape,
      List<DraftCorrection> corrections,
      String name,
      List<Problem> problems) {
    this.document = document;
    this.reader = reader;
    this.shape = shape;
    this.corrections = List.copyOf(corrections);
    this.name = name;
    this.speakers = shape.speech().speakers();
    this.variables = shape.variables(document, reader.variables(document.file()));
    this.problems = List.copyOf(problems);
  }

  /** A document as it was read, with what still fits of the corrections made before. */
  static Draft of(DraftDocument document, DraftReader reader, List<DraftCorrection> before) {
    NameRule rule = reader.nameRule();
    Draft draft =
        new Draft(
            document,
            reader,
            DraftShape.of(document, rule),
            List.of(),
            document.name(),
            document.problems());
    for (DraftCorrection correction : before) {
      draft = draft.fits(correction) ? draft.with(draft.forMany(correction)) : draft;
    }
    return draft;
  }

  /** The same, corrected. */
  Draft with(DraftCorrection correction) {
    DraftShape corrected = shape.with(correction);
    List<DraftCorrection> all = new ArrayList<>(corrections);
    all.add(correction);
    return new Draft(document, reader, corrected, all, corrected.name(), problems);
  }

  Draft called(String free) {
    return free.equals(name)
        ? this
        : new Draft(document, reader, shape, corrections, free, problems);
  }

  Draft noting(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(problem);
    return new Draft(document, reader, shape, corrections, name, all);
  }

  /**
   * The correction as it is meant for many drafts: a speaker who gets the name of another of the
   * same document is that other.
   */
  DraftCorrection forMany(DraftCorrection correction) {
    if (correction instanceof DraftCorrection.SpeakerRenamed(var speaker, var given)) {
      for (SpeakerFound other : speakers) {
        if (!other.name().equals(speaker) && other.name().equalsIgnoreCase(given.strip())) {
          return new DraftCorrection.SpeakersMerged(speaker, other.name());
        }
      }
    }
    return correction;
  }

  /** Whether the correction is about something it has, such as a speaker of that name. */
  public boolean fits(DraftCorrection correction) {
    return switch (correction) {
      case DraftCorrection.SpeakerRenamed(var speaker, _) -> shape.speech().has(speaker);
      case DraftCorrection.SpeakersMerged(var speaker, var into) ->
          shape.speech().has(speaker) && shape.speech().has(into);
      case DraftCorrection.SpeakerIs(var speaker, _) -> shape.speech().has(speaker);
      case DraftCorrection.NotASpeaker(var label) -> shape.speech().has(label);
      case DraftCorrection.VariableRemoved(var variable) ->
          variables.keySet().stream().anyMatch(variable.strip()::equalsIgnoreCase);
      case DraftCorrection.InEncoding _ -> document.encoding() != null;
      default -> true;
    };
  }

  /**
   * Returns if the correction is about something it has.
   *
   * @throws Refusal if not, saying what it has
   */
  void require(DraftCorrection correction) {
    if (fits(correction)) {
      return;
    }
    throw new Refusal(
        switch (correction) {
          case DraftCorrection.InEncoding _ ->
              file().getFileName() + " says itself which encoding it has; leave that to it";
          case DraftCorrection.VariableRemoved(var variable) ->
              name + " has no variable " + variable;
          case DraftCorrection.SpeakersMerged(var speaker, var into) when speech().has(speaker) ->
              noSpeaker(into);
          case DraftCorrection.SpeakersMerged(var speaker, _) -> noSpeaker(speaker);
          case DraftCorrection.SpeakerRenamed(var speaker, _) -> noSpeaker(speaker);
          case DraftCorrection.SpeakerIs(var speaker, _) -> noSpeaker(speaker);
          case DraftCorrection.NotASpeaker(var label) -> noSpeaker(label);
          default -> name + " cannot be corrected so";
        });
  }

  private String noSpeaker(String called) {
    List<String> names = speakers.stream().map(SpeakerFound::name).toList();
    return name
        + " has no speaker "
        + called
        + (names.isEmpty()
            ? "; nobody speaks in it"
            : "; choose among " + String.join(", ", names));
  }

  DraftDocument document() {
    return document;
  }

  Speech speech() {
    return shape.speech();
  }

  /** What it is to be called, unless another is called so. */
  String wantedName() {
    return shape.name();
  }

  public Key key() {
    return document.key();
  }

  public Path file() {
    return document.file();
  }

  public boolean included() {
    return shape.included();
  }

  /**
   * What the source will be called: {@code name (2)} where another source has the name that its
   * file gives.
   */
  public String name() {
    return name;
  }

  public SourceKind kind() {
    return shape.kind();
  }

  /**
   * Name of the character encoding its file was read in; nothing where the format leaves no choice,
   * as that of word processors.
   */
  public Optional<String> encoding() {
    return Optional.ofNullable(document.encoding()).map(Charset::name);
  }

  /** Length of the text, UTF-16 code units. */
  public int characters() {
    return document.characters();
  }

  public int turnCount() {
    return shape.speech().turns().size();
  }

  /** Those who speak, in the order they first do. */
  public List<SpeakerFound> speakers() {
    return speakers;
  }

  /** Values by variable name. */
  public SortedMap<String, String> variables() {
    return variables;
  }

  /** What was changed or left out in reading it. */
  public List<Problem> problems() {
    return problems;
  }

  /** What was set right by hand, first things first. */
  public List<DraftCorrection> corrections() {
    return corrections;
  }

  /**
   * Some turns. Beyond the beginning of a document the file is read again, which takes as long as
   * at first, so ask for those from a thread that may wait.
   *
   * @param from the first, from 0
   * @param count how many at most; fewer come at the end
   * @throws Refusal if the file is not there any more, or is another than before
   */
  public List<Turn> turns(int from, int count) {
    Turns turns = shape.speech().turns();
    int end = (int) Math.min(turns.size(), (long) from + count);
    List<Turn> some = new ArrayList<>();
    String text = document.head();
    for (int i = from; i < end; i++) {
      if (needed(turns, i) > text.length()) {
        text = reader.text(document);
      }
      String speaker =
          turns.speaker(i) == 0 ? "" : shape.speech().voices().get(turns.speaker(i) - 1).name();
      some.add(new Turn(i, speaker, turns.time(i), excerpt(turns, i, text), turns.whole(i)));
    }
    return some;
  }

  private static int needed(Turns turns, int index) {
    return Math.min(turns.end(index), turns.body(index) + EXCERPT + 1);
  }

  private static String excerpt(Turns turns, int index, String text) {
    int start = turns.body(index);
    int end = turns.end(index);
    boolean cut = end - start > EXCERPT;
    int stop = cut ? start + EXCERPT : end;
    if (cut && Character.isLowSurrogate(text.charAt(stop))) {
      stop--;
    }
    return text.substring(start, stop).replace('\n', ' ') + (cut ? "…" : "");
  }
}
