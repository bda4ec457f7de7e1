package org.flowerbox.work;

import java.util.Collection;
import java.util.List;
import org.flowerbox.model.Change;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/**
 * Replaces words of texts, each time as one step. Every coding, memo and turn keeps its words; a
 * coding that had some of the replaced words has all of the new ones, and one whose words are all
 * gone is gone until the step is taken back.
 *
 * <p>The words before stay in the project file, since steps can be taken back.
 */
public final class CorrectText {
  private static final int SHOWN = 20;

  private final Project project;

  public CorrectText(Project project) {
    this.project = project;
  }

  /** Replaces the words of a passage. */
  public void correct(Source source, Span at, String replacement, String who) {
    Gesture gesture = new Gesture(project, who);
    Source now = gesture.corpus().sources().find(source.id());
    if (now == null) {
      throw new Refusal("the source is not in the project any more; choose another");
    }
    String text = gesture.corpus().text(now);
    if (at.end() > text.length()) {
      throw new Refusal("the passage lies outside the text; select it again");
    }
    String words = fit(replacement);
    if (!words.equals(at.in(text))) {
      gesture.correct(new Change.Correct(source.id(), at, words));
    }
    gesture.apply(StepKind.CORRECT, now.name() + ": " + shown(at.in(text)) + " → " + shown(words));
  }

  private static String shown(String words) {
    String line = words.replace('\n', ' ');
    int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
    return "\"" + line.substring(0, end) + (end < line.length() ? "…" : "") + "\"";
  }

  /** As texts are kept: LF line ends, no NUL, no half characters. */
  private static String fit(String words) {
    StringBuilder fit = new StringBuilder();
    words
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(fit::appendCodePoint);
    return fit.toString();
  }

  /**
   * How often a name stands in the texts of these sources, labels of turns included.
   *
   * @param wholeWord false to count it within longer words too
   */
  public int count(Collection<Source> sources, String name, boolean wholeWord) {
    NameInText wanted = new NameInText(require(name), wholeWord);
    Corpus corpus = project.corpus();
    return sources.stream().mapToInt(source -> wanted.in(corpus.text(source)).size()).sum();
  }

  /**
   * Replaces a name wherever it stands in the texts of these sources, labels of turns included, in
   * the names of their speakers, in the names of cases, and in the values of variables of both.
   * Where a case is called by the pseudonym already, the two become one. What researchers wrote
   * themselves (memos, comments, names of sources) is left alone.
   *
   * @param name as it is written, the case of letters included
   * @param wholeWord false to replace it within longer words too
   * @return how many places of the texts were replaced
   * @throws Refusal if the name stands nowhere
   */
  public int replaceEverywhere(
      Collection<Source> sources,
      String name,
      String pseudonym,
      boolean wholeWord,
      String who,
      Progress progress) {
    NameInText wanted = new NameInText(require(name), wholeWord);
    String other = fit(pseudonym).strip();
    if (other.isEmpty()) {
      throw new Refusal("give a pseudonym to put in place of \"" + name.strip() + "\"");
    }
    Gesture gesture = new Gesture(project, who);
    int replaced = 0;
    int done = 0;
    for (Source source : sources) {
      progress.check();
      progress.at("replacing " + name.strip(), done++, sources.size());
      replaced += replace(gesture, source, wanted, other);
    }
    new RenamedPeople(gesture, wanted, other).rename(sources);
    if (gesture.isEmpty()) {
      throw new Refusal(
          "\"" + name.strip() + "\" stands nowhere in these sources, as it is written here");
    }
    gesture.apply(
        StepKind.CORRECT, "a name replaced by " + shown(other) + " in " + replaced + " places");
    return replaced;
  }

  private static String require(String name) {
    if (name.isBlank()) {
      throw new Refusal("give the name that is to be replaced");
    }
    return name.strip();
  }

  /** Last place first, so that those before stay where they are. */
  private static int replace(Gesture gesture, Source source, NameInText wanted, String other) {
    List<Span> places = wanted.in(gesture.corpus().text(source));
    places.reversed().forEach(at -> gesture.correct(new Change.Correct(source.id(), at, other)));
    return places.size();
  }
}
