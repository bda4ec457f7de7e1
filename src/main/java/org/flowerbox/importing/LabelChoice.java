package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Decides, from a whole document, which labels are speakers. One label proves nothing: labels count
 * where they recur, alternate and head a good part of the paragraphs, or where their words say that
 * somebody asks and somebody answers.
 */
final class LabelChoice {
  /** With more labels than this that come once, they are something else: a log, a glossary. */
  private static final int MOST_SINGLE = 500;

  private static final int MOST_SPEAKERS = 500;
  private static final int SHORT_EXCHANGE = 12;

  /** Capitals, so that a title such as “Flower boxes: notes” is none. */
  private static final Pattern SINGLE_NAME =
      Pattern.compile("[^\\p{Ll} ][^ ]*( [^\\p{Ll} ][^ ]*){0,2}|[^ ]+ \\d{1,3}");

  private final List<Label> labels;
  private final Map<String, LabelTally> tallies = new LinkedHashMap<>();
  private final int paragraphs;

  private LabelChoice(TextLines lines, Paragraphs paragraphs, List<Label> labels) {
    this.labels = labels;
    for (Label label : labels) {
      tallies.computeIfAbsent(label.key(), key -> new LabelTally(label.name())).add(lines, label);
    }
    this.paragraphs =
        Math.max(
            labels.size(), labels.isEmpty() ? 0 : paragraphs.countFrom(labels.getFirst().line()));
  }

  /**
   * The labels that are speakers', in the order of the text; none where the document has no
   * speakers.
   */
  static List<Label> among(TextLines lines, Paragraphs paragraphs, List<Label> labels) {
    List<Label> chosen = new ArrayList<>();
    chosen.addAll(of(LabelStyle.VOICE_TAG, labels));
    chosen.addAll(new LabelChoice(lines, paragraphs, of(LabelStyle.TIMED, labels)).timed());
    chosen.addAll(new LabelChoice(lines, paragraphs, of(LabelStyle.COLON, labels)).colons());
    for (LabelStyle style : List.of(LabelStyle.BOLD, LabelStyle.BRACKETS, LabelStyle.TABULATOR)) {
      if (chosen.isEmpty()) {
        chosen.addAll(new LabelChoice(lines, paragraphs, of(style, labels)).marked(style));
      }
    }
    chosen.sort(Comparator.comparingInt(Label::line));
    return chosen;
  }

  private static List<Label> of(LabelStyle style, List<Label> labels) {
    return labels.stream().filter(label -> label.style() == style).toList();
  }

  private List<Label> timed() {
    Collection<LabelTally> speakers = recurring();
    boolean few = tallies.size() <= MOST_SINGLE;
    boolean plausible =
        !speakers.isEmpty() && speakers.size() <= MOST_SPEAKERS || few && named() >= 2;
    boolean dense = few && share(speakers) >= 0.3;
    return plausible
        ? keep(
            tally ->
                tally.mayBeSpeaker()
                    && (tally.recurs() || tally.isNamed() || dense && isShort(tally.name())))
        : List.of();
  }

  private List<Label> marked(LabelStyle style) {
    List<LabelTally> speakers = recurring().stream().filter(tally -> !tally.isDirection()).toList();
    boolean named =
        speakers.stream()
            .anyMatch(
                style == LabelStyle.BRACKETS ? LabelTally::startsAsNamesDo : LabelTally::isNamed);
    double needed = style == LabelStyle.BOLD ? 0.3 : 0.5;
    return speakers.size() >= 2 && share(speakers) >= needed && named
        ? keep(
            tally ->
                tally.mayBeSpeaker() && !tally.isDirection() && (tally.recurs() || tally.isNamed()))
        : List.of();
  }

  private List<Label> colons() {
    if (labels.isEmpty() || !isTranscript()) {
      return List.of();
    }
    Collection<LabelTally> sure =
        tallies.values().stream()
            .filter(tally -> tally.count() > 2 && tally.mayBeSpeaker())
            .toList();
    boolean dense = share(sure) >= 0.6 || share(recurring()) >= 0.6 || paragraphs <= SHORT_EXCHANGE;
    boolean namesAlone = recurring().stream().mapToInt(LabelTally::empty).sum() * 5 > labels.size();
    return keep(tally -> isSpeaker(tally, dense, namesAlone));
  }

  private boolean isSpeaker(LabelTally tally, boolean dense, boolean namesAlone) {
    if (!tally.recurs() && tallies.size() > MOST_SINGLE || !tally.mayBeSpeaker()) {
      return false;
    }
    if (tally.shape() == NameShape.ROLE || tally.count() > 2) {
      return true;
    }
    if (tally.isTitle() && !recurring().isEmpty()) {
      return false;
    }
    boolean hasWords = namesAlone || tally.empty() < tally.count();
    return hasWords && (tally.isNamed() || tally.recurs() || dense && isShort(tally.name()));
  }

  private static boolean isShort(String name) {
    return Han.is(name.charAt(0)) ? name.length() <= 6 : SINGLE_NAME.matcher(name).matches();
  }

  private boolean isTranscript() {
    Collection<LabelTally> recurring = recurring();
    double share = share(recurring);
    boolean named = recurring.stream().anyMatch(LabelTally::isNamed);
    boolean capital = recurring.stream().anyMatch(LabelTally::startsAsNamesDo);
    boolean conversation =
        recurring.size() >= 2
            && recurring.size() <= MOST_SPEAKERS
            && capital
            && share >= (named ? 0.12 : 0.3);
    boolean monologue =
        recurring.size() == 1
            && share >= (named ? 0.5 : 0.8)
            && recurring.iterator().next().count() >= 3;
    return conversation
        || monologue
        || tallies.size() <= MOST_SINGLE && (questions() || shortExchange() || everyoneOnce());
  }

  /** Somebody asks in so many words, and somebody answers, with a label or without. */
  private boolean questions() {
    List<LabelTally> roles =
        tallies.values().stream()
            .filter(tally -> tally.shape() == NameShape.ROLE && tally.mayBeSpeaker())
            .toList();
    List<LabelTally> askers = roles.stream().filter(LabelTally::isInterviewer).toList();
    boolean answered = !askers.isEmpty() && roles.size() > askers.size();
    int asked = askers.stream().filter(LabelTally::asks).mapToInt(LabelTally::count).sum();
    return share(roles) >= 0.1 && (answered || asked >= 2);
  }

  private boolean shortExchange() {
    List<LabelTally> speakers = tallies.values().stream().filter(LabelTally::mayBeSpeaker).toList();
    boolean asked = speakers.stream().anyMatch(LabelTally::everAsks);
    boolean named = speakers.stream().allMatch(LabelTally::isNamed);
    return paragraphs <= SHORT_EXCHANGE
        && speakers.size() >= 2
        && share(speakers) >= 0.6
        && (asked || named);
  }

  private boolean everyoneOnce() {
    List<LabelTally> named =
        tallies.values().stream().filter(tally -> tally.isNamed() && tally.mayBeSpeaker()).toList();
    return named.size() >= 3 && share(named) >= 0.8;
  }

  private Collection<LabelTally> recurring() {
    return tallies.values().stream()
        .filter(tally -> tally.recurs() && tally.mayBeSpeaker())
        .limit(MOST_SPEAKERS + 1)
        .toList();
  }

  private long named() {
    return tallies.values().stream()
        .filter(tally -> tally.isNamed() && tally.mayBeSpeaker())
        .count();
  }

  private double share(Collection<LabelTally> some) {
    return (double) some.stream().mapToInt(LabelTally::count).sum() / Math.max(1, paragraphs);
  }

  private List<Label> keep(Predicate<LabelTally> speaker) {
    Map<String, Boolean> known = new LinkedHashMap<>();
    tallies.forEach((key, tally) -> known.put(key, speaker.test(tally)));
    return labels.stream().filter(label -> known.getOrDefault(label.key(), false)).toList();
  }
}
