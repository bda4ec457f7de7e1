package org.flowerbox.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * Makes and changes cases: who they are, which speakers and sources are theirs, what their
 * variables say.
 */
public final class Cases {
  private final Corpus corpus;
  private final Gesture gesture;

  private Cases(Project project, String who) {
    this.gesture = new Gesture(project, who);
    this.corpus = gesture.corpus();
  }

  /**
   * What to make of a case.
   *
   * @param kind null to leave it, or a person for a new one
   * @param speakers names of speakers that are this case from now on, and no other case any more
   * @param sources sources that belong to it as a whole
   * @param values variables to set; an empty value takes it away
   */
  public record Wish(
      String name,
      @Nullable CaseKind kind,
      List<String> speakers,
      List<String> sources,
      Map<String, String> values) {}

  /**
   * Does so, as one step; a case that is not there yet is made.
   *
   * @param who who does so, "" for nobody in particular
   */
  public static Case set(Project project, Wish wish, String who) {
    return new Cases(project, who).set(wish);
  }

  private Case set(Wish wish) {
    if (wish.name().isBlank()) {
      throw new Refusal("a case needs a name");
    }
    Lookup lookup = new Lookup(corpus);
    Case known = lookup.findCase(wish.name());
    Case wanted = known == null ? made(wish) : kept(known, wish);
    wish.speakers()
        .forEach(name -> lookup.speakers(name).forEach(speaker -> linkSpeaker(wanted, speaker)));
    wish.sources().forEach(name -> linkSource(wanted, lookup.source(name)));
    ValueChanges values = new ValueChanges(gesture);
    wish.values().forEach((name, value) -> values.set(wanted, values.variable(name), value));
    if (gesture.isEmpty()) {
      throw new Refusal("the case " + wanted.name() + " is so already; nothing was changed");
    }
    gesture.apply(StepKind.CASE, wanted.name());
    return wanted;
  }

  private Case made(Wish wish) {
    CaseKind kind = wish.kind();
    Case made =
        new Case(
            gesture.newId(EntityKind.CASE),
            UUID.randomUUID(),
            wish.name().strip(),
            kind == null ? CaseKind.PERSON : kind);
    gesture.add(made);
    return made;
  }

  private Case kept(Case known, Wish wish) {
    CaseKind kind = wish.kind();
    if (kind == null || kind == known.kind()) {
      return known;
    }
    Case changed = new Case(known.id(), known.guid(), known.name(), kind);
    gesture.edit(changed);
    return changed;
  }

  private void linkSpeaker(Case wanted, Speaker speaker) {
    List<CaseLink> links = corpus.links().linksOfSpeaker(speaker.id());
    boolean linked = false;
    for (CaseLink link : links) {
      if (link.caseId() == wanted.id()) {
        linked = true;
      } else {
        unlink(link);
      }
    }
    if (!linked) {
      gesture.add(
          new CaseLink(
              gesture.newId(EntityKind.CASE_LINK),
              wanted.id(),
              speaker.source(),
              speaker.id(),
              null));
    }
  }

  /**
   * A speaker is one case only; the case it was before goes with its last link unless something is
   * known of it.
   */
  private void unlink(CaseLink link) {
    Case before = corpus.cases().find(link.caseId());
    boolean last =
        before != null
            && corpus.links().linksOf(before).size() == 1
            && corpus.links().valuesOf(before).isEmpty();
    if (last) {
      gesture.remove(EntityKind.CASE, link.caseId());
    } else {
      gesture.remove(EntityKind.CASE_LINK, link.id());
    }
  }

  private void linkSource(Case wanted, Source source) {
    boolean linked =
        corpus.links().linksOfSource(source.id()).stream()
            .anyMatch(link -> link.caseId() == wanted.id() && link.span() == null);
    if (!linked) {
      gesture.add(
          new CaseLink(gesture.newId(EntityKind.CASE_LINK), wanted.id(), source.id(), 0, null));
    }
  }

  /**
   * The values that hold for a case: its own, and where it has none those of its sources, each
   * once.
   */
  public static Map<String, String> values(Corpus corpus, Case of) {
    Map<String, String> values = new TreeMap<>();
    for (CaseLink link : corpus.links().linksOf(of)) {
      Source source = corpus.sources().find(link.source());
      if (source != null) {
        corpus
            .links()
            .valuesOf(source)
            .forEach(
                value ->
                    join(values, corpus.variables().get(value.variable()).name(), value.value()));
      }
    }
    corpus
        .links()
        .valuesOf(of)
        .forEach(
            value -> values.put(corpus.variables().get(value.variable()).name(), value.value()));
    return values;
  }

  private static void join(Map<String, String> values, String name, String value) {
    values.merge(
        name,
        value,
        (one, other) -> List.of(one.split("; ")).contains(other) ? one : one + "; " + other);
  }
}
