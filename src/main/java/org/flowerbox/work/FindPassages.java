package org.flowerbox.work;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;
import org.flowerbox.search.Context;
import org.flowerbox.search.Query;
import org.flowerbox.search.Results;

/** Searches a project and shows each hit with who says it and what stands around it. */
public final class FindPassages {
  private final Project project;
  private final int contextLength;

  /**
   * A search.
   *
   * @param contextLength how many characters of context to show on each side
   */
  public FindPassages(Project project, int contextLength) {
    this.project = project;
    this.contextLength = contextLength;
  }

  /**
   * A hit with its surroundings.
   *
   * @param speaker who says it, "" for nobody
   * @param before what stands before it, line breaks as blanks
   */
  public record Passage(
      Source source,
      int turn,
      String speaker,
      int start,
      int end,
      String text,
      String before,
      String after) {}

  /**
   * What was found.
   *
   * @param total how many hits there are in all
   * @param passages the first of them
   */
  public record Found(long total, List<Passage> passages) {}

  /** The first hits of a query, and how many there are in all. */
  public Found find(String words, int most, Progress progress) {
    if (!project.indexDifference().isEmpty()) {
      project.refreshIndex(progress);
    }
    Corpus corpus = project.corpus();
    Results results = project.search(Query.parse(words), progress);
    List<Passage> passages = new ArrayList<>();
    int source = 0;
    String text = "";
    for (Hit hit : results.first(most)) {
      if (hit.source() != source) {
        source = hit.source();
        text = corpus.text(corpus.sources().get(source));
      }
      passages.add(passage(corpus, hit, text));
    }
    return new Found(passages.size() < most ? passages.size() : results.total(), passages);
  }

  private Passage passage(Corpus corpus, Hit hit, String text) {
    Turns turns = corpus.turns(hit.source());
    int turn = turns.at(hit.start());
    Speaker speaker = turn < 0 ? null : corpus.speakers().find(turns.speaker(turn));
    Context context = Context.around(text, hit.span(), contextLength);
    return new Passage(
        corpus.sources().get(hit.source()),
        hit.turn(),
        speaker == null ? "" : speaker.name(),
        hit.start(),
        hit.end(),
        hit.span().in(text),
        context.before(),
        context.after());
  }
}
