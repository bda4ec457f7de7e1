package org.flowerbox.work;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.StepKind;

/** Gives some passages of a code a new code beside it. */
final class SplitCode {
  private final Gesture gesture;
  private final Corpus corpus;

  SplitCode(Gesture gesture) {
    this.gesture = gesture;
    this.corpus = gesture.corpus();
  }

  Code split(Code code, Collection<Coding> passages, String newName) {
    List<Coding> now = StandingCodings.of(corpus, passages);
    if (now.stream().anyMatch(coding -> coding.code() != code.id())) {
      throw new Refusal(
          "not all of these passages have the code \""
              + gesture.name(code)
              + "\"; choose passages of one code");
    }
    Localized name = Localized.of(corpus.study().language(), newName.strip());
    CodeNames.requireFree(corpus, code.parent(), name, 0);
    Code made = made(code, name);
    now.forEach(coding -> gesture.edit(coding.withCode(made.id())));
    gesture.apply(
        StepKind.CODEBOOK,
        gesture.name(made)
            + " split off "
            + gesture.name(code)
            + " with "
            + now.size()
            + " codings");
    return made;
  }

  /** Right behind the code that it is split off. */
  private Code made(Code code, Localized name) {
    String color = CodeColors.next(corpus, code.parent());
    int position = corpus.codeTree().children(code.parent()).indexOf(code) + 1;
    Code made =
        Code.plain(
            gesture.newId(EntityKind.CODE),
            UUID.randomUUID(),
            code.parent(),
            position,
            name,
            color);
    CodePlaces.place(gesture, made, code.parent(), position);
    return made;
  }
}
