package org.flowerbox.model;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two snapshots of a study, whether a step, an undo or a redo lies between
 * them. Snapshots share what did not change, so that this is quick however large the study is.
 * Immutable; for any thread.
 */
public final class CorpusChange {
  private final Corpus before;
  private final Corpus after;
  private final Set<Integer> texts = new LinkedHashSet<>();
  private final Set<Integer> codings = new LinkedHashSet<>();
  private final Map<Integer, CodingChanges> known = new ConcurrentHashMap<>();

  /**
   * A passage of a source.
   *
   * @param source row key of the source
   * @param span where in its text as it is now; empty where words were taken out
   */
  public record Place(int source, Span span) {}

  private CorpusChange(Corpus before, Corpus after) {
    this.before = before;
    this.after = after;
    int bound = Math.max(before.sources().bound(), after.sources().bound());
    for (int source = 0; source < bound; source++) {
      if (before.codings(source) != after.codings(source)) {
        codings.add(source);
      }
      if (!sameText(source)) {
        texts.add(source);
      }
    }
    codings.removeIf(source -> sameCodings(source));
  }

  /** What differs between the two, which are of the same study. */
  public static CorpusChange between(Corpus before, Corpus after) {
    return new CorpusChange(before, after);
  }

  private boolean sameText(int source) {
    Source one = before.sources().find(source);
    Source other = after.sources().find(source);
    return one == other
        || one != null
            && other != null
            && one.text() == other.text()
            && (before.turns(source) == after.turns(source)
                || before.turns(source).equals(after.turns(source)));
  }

  /** A source that was read anew may hold what it held before. */
  private boolean sameCodings(int source) {
    Codings one = before.codings(source);
    Codings other = after.codings(source);
    return one.size() == other.size() && one.commonPrefix(other) == one.size();
  }

  /** Whether a code was added, removed or edited. */
  public boolean codesChanged() {
    return before.codes() != after.codes();
  }

  /** Whether a row of a source was added, removed or edited; a correction edits it too. */
  public boolean sourcesChanged() {
    return before.sources() != after.sources();
  }

  /** Whether a speaker was added, removed or edited. */
  public boolean speakersChanged() {
    return before.speakers() != after.speakers();
  }

  /** Row keys of sources that came, went, or have other words or turns. */
  public Set<Integer> textChanged() {
    return Set.copyOf(texts);
  }

  /** Row keys of sources in which a coding was added, removed or edited, or moved with the text. */
  public Set<Integer> codingsChanged() {
    return Set.copyOf(codings);
  }

  /** Whether a variable or a value of one was added, removed or edited. */
  public boolean valuesChanged() {
    return before.values() != after.values() || before.variables() != after.variables();
  }

  /** Whether a case, or what belongs to one, was added, removed or edited. */
  public boolean casesChanged() {
    return before.cases() != after.cases() || before.caseLinks() != after.caseLinks();
  }

  /** Whether a memo was added, removed or edited, or moved with a text. */
  public boolean memosChanged() {
    return before.memos() != after.memos();
  }

  /** Whether somebody finished a source, or is not done with one any more. */
  public boolean doneChanged() {
    return before.doneMarks() != after.doneMarks();
  }

  /** Whether a coder or a layer was added, removed or edited. */
  public boolean codersChanged() {
    return before.coders() != after.coders() || before.layers() != after.layers();
  }

  /** Whether an actor, stage or level was added, removed or edited. */
  public boolean termsChanged() {
    return before.terms() != after.terms();
  }

  /** Codings of that source that were not there before, in the order of the text. */
  public List<Coding> added(int source) {
    return changes(source).added();
  }

  /** Codings of that source that are gone, as they were, in the order of the text. */
  public List<Coding> removed(int source) {
    return changes(source).removed();
  }

  /**
   * Codings of that source that are not as they were, as they are now, in the order of the text.
   */
  public List<Coding> edited(int source) {
    return changes(source).edited();
  }

  private CodingChanges changes(int source) {
    return known.computeIfAbsent(
        source, key -> CodingChanges.between(before.codings(key), after.codings(key)));
  }

  /**
   * The first passage, by row key of the source and then in the order of its text, in which a
   * coding or a memo was added, removed or edited, or of which words were corrected; nothing where
   * no passage was concerned. Reads the texts of sources that were corrected.
   */
  public Optional<Place> firstPlace() {
    BitSet concerned = new BitSet();
    texts.forEach(concerned::set);
    codings.forEach(concerned::set);
    return new FirstPlace(before, after, this).in(concerned);
  }

  /** The first code, by row key, that is not as it was or was not there before. */
  public Optional<Code> firstCode() {
    return codesChanged()
        ? after.codes().stream()
            .filter(code -> !code.equals(before.codes().find(code.id())))
            .findFirst()
        : Optional.empty();
  }

  /** The words that were corrected, null where the text is as it was or the source is not there. */
  @Nullable Span correction(int source) {
    Source one = before.sources().find(source);
    Source other = after.sources().find(source);
    return one == null || other == null || one.text() == other.text()
        ? null
        : FirstPlace.difference(before.text(one), after.text(other));
  }
}
