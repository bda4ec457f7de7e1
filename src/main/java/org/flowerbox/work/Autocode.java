package org.flowerbox.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;
import org.flowerbox.search.Extension;
import org.flowerbox.search.Query;
import org.jspecify.annotations.Nullable;

/** Codes all that a query finds, as one step. What interviewers say is left out unless it is asked for. */
public final class Autocode {
  private final Project project;

  /** How much around a hit is coded. */
  public enum Extent {
    HIT,
    SENTENCE,
    TURN
  }

  /**
   * What to code.
   *
   * @param only the one source to look in, null for all
   */
  public record Wish(Code code, String query, Extent extent, boolean allSpeakers, @Nullable Source only, String coder) {}

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
    Query query = Query.parse(wish.query());
    Coders.AtWork who = Coders.named(project, wish.coder());
    Tally tally = new Tally(corpus, wish, who);
    project.search(query, progress).forEach(tally::take);
    if (!tally.codings.isEmpty()) {
      List<Change> changes = new ArrayList<>(who.missing());
      tally.codings.forEach(coding -> changes.add(new Change.Add(coding)));
      String summary = wish.code().name().in(corpus.study().language()) + " – " + tally.codings.size() + " passages found by " + wish.query();
      project.apply(new Step(StepKind.AUTOCODE, summary, who.coder().id(), changes));
    }
    return new Outcome(tally.hits, tally.interviewers, tally.already, tally.codings.size());
  }

  /** Sorts hits into those to code and those to leave. */
  private final class Tally {
    private final Corpus corpus;
    private final Wish wish;
    private final Coders.AtWork who;
    private final Set<Span> seen = new HashSet<>();
    private final List<Coding> codings = new ArrayList<>();
    private final CodePassages passages = new CodePassages(project);
    private int source;
    private String text = "";
    private int hits;
    private int interviewers;
    private int already;

    Tally(Corpus corpus, Wish wish, Coders.AtWork who) {
      this.corpus = corpus;
      this.wish = wish;
      this.who = who;
    }

    void take(Hit hit) {
      Source only = wish.only();
      if (only != null && only.id() != hit.source()) {
        return;
      }
      hits++;
      enter(hit.source());
      if (!wish.allSpeakers() && isInterviewer(hit)) {
        interviewers++;
        return;
      }
      Span span = extended(hit);
      if (seen.add(span)) {
        code(span);
      }
    }

    private void enter(int next) {
      if (next != source) {
        source = next;
        text = corpus.text(corpus.sources().get(next));
        seen.clear();
      }
    }

    private void code(Span span) {
      Coding coding = passages.coding(wish.code(), corpus.sources().get(source), span, who, null);
      if (CodePassages.isCoded(corpus, coding)) {
        already++;
      } else {
        codings.add(coding);
      }
    }

    private boolean isInterviewer(Hit hit) {
      Turns turns = corpus.turns(hit.source());
      int turn = turns.at(hit.start());
      Speaker speaker = turn < 0 ? null : corpus.speakers().find(turns.speaker(turn));
      return speaker != null && speaker.role() == SpeakerRole.INTERVIEWER;
    }

    private Span extended(Hit hit) {
      Turns turns = corpus.turns(hit.source());
      return switch (wish.extent()) {
        case HIT -> hit.span();
        case SENTENCE -> Extension.sentence(text, turns, hit.span());
        case TURN -> Extension.turn(text, turns, hit.span());
      };
    }
  }
}
