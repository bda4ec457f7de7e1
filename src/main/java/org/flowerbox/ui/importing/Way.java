package org.flowerbox.ui.importing;

import java.util.List;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;

/**
 * How something is found in a document: as usual, not at all, or by what somebody wrote.
 *
 * @param pattern what was written, "" unless it is the own way
 */
record Way(Kind kind, String pattern) {
  enum Kind {
    USUAL,
    NONE,
    OWN
  }

  static final Way USUAL = new Way(Kind.USUAL, "");
  static final Way NONE = new Way(Kind.NONE, "");

  /** How the draft's speakers are found. */
  static Way ofSpeakers(Draft draft) {
    Way way = USUAL;
    for (DraftCorrection correction : draft.corrections()) {
      way =
          switch (correction) {
            case DraftCorrection.SpeakersGuessed _ -> USUAL;
            case DraftCorrection.WithoutSpeakers _ -> NONE;
            case DraftCorrection.SpeakersByPattern(var pattern) -> new Way(Kind.OWN, pattern);
            default -> way;
          };
    }
    return way;
  }

  /** How the name of the draft's file is read. */
  static Way ofName(Draft draft) {
    List<DraftCorrection> all = draft.corrections();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i) instanceof DraftCorrection.NameReadBy(var rule)) {
        return rule == null ? USUAL : rule.equals("none") ? NONE : new Way(Kind.OWN, rule);
      }
    }
    return USUAL;
  }

  DraftCorrection forSpeakers() {
    return switch (kind) {
      case USUAL -> new DraftCorrection.SpeakersGuessed();
      case NONE -> new DraftCorrection.WithoutSpeakers();
      case OWN -> new DraftCorrection.SpeakersByPattern(pattern);
    };
  }

  DraftCorrection forNames() {
    return new DraftCorrection.NameReadBy(
        switch (kind) {
          case USUAL -> null;
          case NONE -> "none";
          case OWN -> pattern;
        });
  }
}
