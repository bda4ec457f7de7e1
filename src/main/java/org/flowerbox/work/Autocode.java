package org.flowerbox.work;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;
import org.flowerbox.search.Extension;
import org.flowerbox.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Codes all that a query finds, as one step. What interviewers say is left out unless it is asked
 * for.
 */
public final class Autocode {
  private final Project project;

  /** How much around a hit is coded. */
  public enum Extent {
    HIT(Extension.HIT),
    SENTENCE(Extension.SENTENCE),
    TURN(Extension.TURN);

    private final Extension extension;

    Extent(Extension extension) {
      this.extension = extension;
    }
  }

  /**
   * What to code.
   *
   * @param only the one source to look in, null for all
   */
  public record Wish(
      Code code,
      String query,
      Extent extent,
      boolean allSpeakers,
      @Nullable Source only,
      String coder) {}

  /**
   * What came of it.
   *
   * @param hits what the query found
   * @param interviewers hits left out because an interviewer says them
   * @param already passages that had this code from this coder before
   * @param coded passages coded now
   */
  public record Outcome(int hits, int interviewers, int already, int coded) {}

  public Autocode(Project project) {
    this.project = project;
  }

  public Outcome run(Wish wish, Progress progress) {
    Corpus corpus = project.corpus();
    Coders.AtWork who = Coders.named(project, wish.coder());
    List<Hit> hits =
        project.search(Query.parse(wish.query()), progress).stream()
            .filter(hit -> isIn(wish.only(), hit))
            .toList();
    List<Hit> spoken =
        wish.allSpeakers()
            ? hits
            : hits.stream().filter(hit -> !isInterviewers(corpus, hit)).toList();
    List<Coding> passages =
        codings(corpus, wish, who, wish.extent().extension.extendAll(corpus, spoken));
    List<Coding> fresh =
        passages.stream().filter(coding -> !CodePassages.isCoded(corpus, coding)).toList();
    if (!fresh.isEmpty()) {
      List<Change> changes = new ArrayList<>(who.missing());
      fresh.forEach(coding -> changes.add(new Change.Add(coding)));
      String summary =
          wish.code().name().in(corpus.study().language())
              + " – "
              + fresh.size()
              + " passages found by "
              + wish.query();
      project.apply(new Step(StepKind.AUTOCODE, summary, who.coder().id(), changes));
    }
    return new Outcome(
        hits.size(), hits.size() - spoken.size(), passages.size() - fresh.size(), fresh.size());
  }

  private static boolean isIn(@Nullable Source only, Hit hit) {
    return only == null || only.id() == hit.source();
  }

  private static boolean isInterviewers(Corpus corpus, Hit hit) {
    Turns turns = corpus.turns(hit.source());
    int turn = turns.at(hit.start());
    Speaker speaker = turn < 0 ? null : corpus.speakers().find(turns.speaker(turn));
    return speaker != null && speaker.role() == SpeakerRole.INTERVIEWER;
  }

  private List<Coding> codings(Corpus corpus, Wish wish, Coders.AtWork who, List<Hit> passages) {
    CodePassages coder = new CodePassages(project);
    List<Coding> codings = new ArrayList<>();
    for (Hit passage : passages) {
      if (wish.allSpeakers() || Extension.isSpoken(corpus, passage)) {
        codings.add(
            coder.coding(
                wish.code(), corpus.sources().get(passage.source()), passage.span(), who, null));
      }
    }
    return codings;
  }
}
