package org.flowerbox.ui.importing;

import org.flowerbox.work.DraftCorrection;

/** Says in words what a correction did. */
final class DoneWords {
  private DoneWords() {}

  static String of(Review review, Done done) {
    String said = said(review, done.correction());
    int count = done.keys().size();
    return count == 1 ? said : review.text("did.many", said, count);
  }

  private static String said(Review review, DraftCorrection correction) {
    return switch (correction) {
      case DraftCorrection.Included(var included) ->
          review.text(included ? "did.included" : "did.leftout");
      case DraftCorrection.Named(var name) -> review.text("did.named", name.strip());
      case DraftCorrection.OfKind(var kind) ->
          review.text("did.kind", review.text("kind." + kind.name()));
      case DraftCorrection.InEncoding(var encoding) ->
          encoding == null
              ? review.text("did.encoding.found")
              : review.text("did.encoding", encoding);
      case DraftCorrection.WithoutSpeakers _ -> review.text("did.nospeakers");
      case DraftCorrection.SpeakersGuessed _ -> review.text("did.guessed");
      case DraftCorrection.SpeakersByPattern _ -> review.text("did.pattern");
      case DraftCorrection.SpeakerRenamed(var speaker, var name) ->
          review.text("did.renamed", speaker, name.strip());
      case DraftCorrection.SpeakersMerged(var speaker, var into) ->
          review.text("did.merged", speaker, into);
      case DraftCorrection.SpeakerIs(var speaker, var role) ->
          review.text("did.role", speaker, review.text("role." + role));
      case DraftCorrection.NotASpeaker(var label) -> review.text("did.not", label);
      case DraftCorrection.VariableSet(var name, var value) ->
          review.text("did.variable", name.strip(), value.strip());
      case DraftCorrection.VariableRemoved(var name) -> review.text("did.unset", name.strip());
      case DraftCorrection.NameReadBy _ -> review.text("did.rule");
    };
  }
}
