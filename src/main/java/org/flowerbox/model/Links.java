package org.flowerbox.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who and what belongs together: speakers of a source, values of a source or case, links of a case,
 * a speaker or a source, memos of a code or a source, who has finished a source. Immutable.
 */
public final class Links {
  private final Map<Integer, List<Speaker>> speakersBySource;
  private final Map<Integer, List<VariableValue>> valuesBySource;
  private final Map<Integer, List<VariableValue>> valuesByCase;
  private final Map<Integer, List<CaseLink>> linksByCase;
  private final Map<Integer, List<CaseLink>> linksBySpeaker;
  private final Map<Integer, List<CaseLink>> linksBySource;

  private final Map<Integer, List<Memo>> memosByCode;
  private final Map<Integer, List<Memo>> memosBySource;
  private final List<Memo> memosOfProject;
  private final Map<Integer, List<DoneMark>> doneBySource;

  Links(Corpus.Tables tables) {
    speakersBySource = group(tables.speakers().list(), Speaker::source);
    valuesBySource = group(tables.values().list(), VariableValue::source);
    valuesByCase = group(tables.values().list(), VariableValue::caseId);
    linksByCase = group(tables.caseLinks().list(), CaseLink::caseId);
    linksBySpeaker = group(tables.caseLinks().list(), CaseLink::speaker);
    linksBySource =
        group(tables.caseLinks().list(), link -> link.speaker() == 0 ? link.source() : 0);
    memosByCode = group(tables.memos().list(), Memo::code);
    memosBySource = group(tables.memos().list(), memo -> memo.isOnCode() ? 0 : memo.source());
    memosBySource.values().forEach(memos -> memos.sort(Comparator.comparing(Memo::span)));
    memosOfProject = tables.memos().stream().filter(Memo::isOnProject).toList();
    doneBySource = group(tables.doneMarks().list(), DoneMark::source);
  }

  static boolean same(Corpus.Tables one, Corpus.Tables other) {
    return one.speakers() == other.speakers()
        && one.values() == other.values()
        && one.caseLinks() == other.caseLinks()
        && one.memos() == other.memos()
        && one.doneMarks() == other.doneMarks();
  }

  private static <E> Map<Integer, List<E>> group(List<E> rows, ToIntFunction<E> key) {
    Map<Integer, List<E>> groups = new HashMap<>();
    for (E row : rows) {
      int of = key.applyAsInt(row);
      if (of != 0) {
        groups.computeIfAbsent(of, _ -> new ArrayList<>(2)).add(row);
      }
    }
    return groups;
  }

  private static <E> List<E> of(Map<Integer, List<E>> groups, int key) {
    return Collections.unmodifiableList(groups.getOrDefault(key, List.of()));
  }

  public List<Speaker> speakersOf(Source source) {
    return of(speakersBySource, source.id());
  }

  public List<VariableValue> valuesOf(Source source) {
    return of(valuesBySource, source.id());
  }

  public List<VariableValue> valuesOf(Case ofCase) {
    return of(valuesByCase, ofCase.id());
  }

  public List<CaseLink> linksOf(Case ofCase) {
    return of(linksByCase, ofCase.id());
  }

  public List<CaseLink> linksOfSpeaker(int speaker) {
    return of(linksBySpeaker, speaker);
  }

  /** Links of the source as a whole and of spans in it, not those of its speakers. */
  public List<CaseLink> linksOfSource(int source) {
    return of(linksBySource, source);
  }

  /** Memos on the code. */
  public List<Memo> memosOfCode(int code) {
    return of(memosByCode, code);
  }

  /** Memos on the source as a whole, then those on passages of it in the order of the text. */
  public List<Memo> memosOfSource(int source) {
    return of(memosBySource, source);
  }

  /** Memos on nothing in particular. */
  public List<Memo> memosOfProject() {
    return memosOfProject;
  }

  /** The mark that this coder has finished the source, null if it is not there. */
  public @Nullable DoneMark doneMark(int source, int coder) {
    for (DoneMark mark : of(doneBySource, source)) {
      if (mark.coder() == coder) {
        return mark;
      }
    }
    return null;
  }

  /** Whether this coder has finished the source. */
  public boolean isDone(int source, int coder) {
    return doneMark(source, coder) != null;
  }

  /** The value that the source has for the variable, null for none. */
  public @Nullable String value(Source source, Variable variable) {
    return valueIn(valuesOf(source), variable, VariableValue::value);
  }

  /** The value that the case itself has for the variable, null for none. */
  public @Nullable String value(Case ofCase, Variable variable) {
    return valueIn(valuesOf(ofCase), variable, VariableValue::value);
  }

  private static <T> @Nullable T valueIn(
      List<VariableValue> values, Variable variable, Function<VariableValue, T> what) {
    for (VariableValue value : values) {
      if (value.variable() == variable.id()) {
        return what.apply(value);
      }
    }
    return null;
  }
}
