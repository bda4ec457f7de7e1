package org.flowerbox.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;

/** Corrections at random, and what was written in the words in which a draft is shown. */
final class RandomCorrections {
  private RandomCorrections() {}

  /** The drafts after one more correction of one or all of them; a refused one changes nothing. */
  static ImportDrafts one(ImportDrafts drafts, Random random) {
    List<Draft> all = drafts.drafts();
    Draft draft = all.get(random.nextInt(all.size()));
    DraftCorrection correction = correction(draft, random);
    try {
      return random.nextInt(4) == 0
          ? drafts.correctAll(correction, Progress.NONE)
          : drafts.correct(draft.key(), correction, Progress.NONE);
    } catch (Refusal refused) {
      return drafts;
    }
  }

  private static DraftCorrection correction(Draft draft, Random random) {
    return switch (random.nextInt(13)) {
      case 0 -> new DraftCorrection.Included(random.nextInt(3) > 0);
      case 1 -> new DraftCorrection.Named("name " + random.nextInt(6));
      case 2 ->
          new DraftCorrection.OfKind(
              SourceKind.values()[random.nextInt(SourceKind.values().length)]);
      case 3 -> new DraftCorrection.InEncoding(random.nextBoolean() ? null : "GB18030");
      case 4 -> new DraftCorrection.WithoutSpeakers();
      case 5 -> new DraftCorrection.SpeakersGuessed();
      case 6 -> new DraftCorrection.SpeakersByPattern("([\\p{L} ]{1,12})[:：]");
      case 7 -> new DraftCorrection.SpeakerRenamed(speaker(draft, random), "Anna");
      case 8 -> new DraftCorrection.SpeakersMerged(speaker(draft, random), speaker(draft, random));
      case 9 -> new DraftCorrection.SpeakerIs(speaker(draft, random), SpeakerRole.INTERVIEWER);
      case 10 -> new DraftCorrection.NotASpeaker(speaker(draft, random));
      case 11 -> new DraftCorrection.VariableSet(random.nextBoolean() ? "Place" : "round", "x");
      default ->
          random.nextBoolean()
              ? new DraftCorrection.VariableRemoved("date")
              : new DraftCorrection.NameReadBy(random.nextBoolean() ? null : "{who}-{rest}");
    };
  }

  private static String speaker(Draft draft, Random random) {
    List<String> names = draft.speakers().stream().map(Draft.SpeakerFound::name).toList();
    return names.isEmpty() ? "nobody" : RandomFiles.pick(names, random);
  }

  /** Upper and lower case alike, since a project has one variable for both. */
  static Map<String, String> alike(Map<String, String> values) {
    Map<String, String> alike = new TreeMap<>();
    values.forEach((name, value) -> alike.put(name.toLowerCase(Locale.ROOT), value));
    return alike;
  }

  static void describe(Corpus corpus, Source source, List<String> into) {
    TreeMap<String, String> values = new TreeMap<>();
    corpus.values().stream()
        .filter(value -> value.source() == source.id())
        .forEach(
            value -> values.put(corpus.variables().get(value.variable()).name(), value.value()));
    into.add(source.name() + " " + source.kind() + " " + alike(values));
    corpus.speakers().stream()
        .filter(speaker -> speaker.source() == source.id())
        .forEach(speaker -> into.add(speaker.name() + " " + speaker.role()));
    Turns turns = corpus.turns(source.id());
    for (int i = 0; i < turns.size(); i++) {
      String who = turns.speaker(i) == 0 ? "" : corpus.speakers().get(turns.speaker(i)).name();
      into.add(turns.whole(i) + who + turns.time(i));
    }
  }
}
