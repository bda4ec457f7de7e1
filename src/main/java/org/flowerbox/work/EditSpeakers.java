package org.flowerbox.work;

import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/** Changes speakers of sources, each time as one step. */
final class EditSpeakers {
  private final Project project;

  EditSpeakers(Project project) {
    this.project = project;
  }

  void rename(Speaker speaker, String name, String who) {
    Gesture gesture = new Gesture(project, who);
    Corpus corpus = gesture.corpus();
    Speaker before = corpus.speakers().get(speaker.id());
    String wanted = name.strip();
    if (wanted.isEmpty()) {
      throw new Refusal("a speaker needs a name");
    }
    for (Speaker other : corpus.links().speakersOf(corpus.sources().get(before.source()))) {
      if (other.id() != before.id() && other.name().equalsIgnoreCase(wanted)) {
        throw new Refusal(
            "a speaker of this source is called \"" + other.name() + "\"; choose another name");
      }
    }
    gesture.edit(
        before, new Speaker(before.id(), before.guid(), before.source(), wanted, before.role()));
    gesture.apply(StepKind.SOURCE, "speaker " + before.name() + " renamed to " + wanted);
  }

  void role(Speaker speaker, SpeakerRole role, String who) {
    Gesture gesture = new Gesture(project, who);
    Speaker before = gesture.corpus().speakers().get(speaker.id());
    gesture.edit(
        before, new Speaker(before.id(), before.guid(), before.source(), before.name(), role));
    gesture.apply(
        StepKind.SOURCE,
        "speaker " + before.name() + (role == SpeakerRole.INTERVIEWER ? " asks" : " answers"));
  }
}
