package org.flowerbox.model;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a study holds, as it stood after one step. Immutable, so that any thread may read it
 * for as long as it likes; what did not change is shared with the snapshot before. Texts are read
 * when they are asked for.
 */
public final class Corpus {
  private final Study study;
  private final int step;
  private final Tables tables;
  private final @Nullable Turns[] turns;
  private final @Nullable Codings[] codings;
  private final Texts texts;
  private final Links links;
  private final CodeTree codeTree;

  /** The small tables of a study. */
  public record Tables(
      Rows<Coder> coders,
      Rows<Layer> layers,
      Rows<Source> sources,
      Rows<Speaker> speakers,
      Rows<Case> cases,
      Rows<CaseLink> caseLinks,
      Rows<Variable> variables,
      Rows<VariableValue> values,
      Rows<Code> codes,
      Rows<Term> terms,
      Rows<LoadedFramework> frameworks,
      Rows<Memo> memos,
      Rows<DoneMark> doneMarks) {
    /** Tables of a study without memos in which nothing is marked as done. */
    public Tables(
        Rows<Coder> coders,
        Rows<Layer> layers,
        Rows<Source> sources,
        Rows<Speaker> speakers,
        Rows<Case> cases,
        Rows<CaseLink> caseLinks,
        Rows<Variable> variables,
        Rows<VariableValue> values,
        Rows<Code> codes,
        Rows<Term> terms,
        Rows<LoadedFramework> frameworks) {
      this(
          coders,
          layers,
          sources,
          speakers,
          cases,
          caseLinks,
          variables,
          values,
          codes,
          terms,
          frameworks,
          Rows.none(),
          Rows.none());
    }

    /** Nothing at all. */
    public static Tables empty() {
      return new Tables(
          Rows.none(),
          Rows.none(),
          Rows.none(),
          Rows.none(),
          Rows.none(),
          Rows.none(),
          Rows.none(),
          Rows.none(),
          Rows.none(),
          Rows.none(),
          Rows.none());
    }
  }

  /**
   * A snapshot.
   *
   * @param step number of the step it stands after
   * @param turns by row key of the source; not copied, so leave it alone afterwards
   * @param codings by row key of the source; not copied either
   */
  public Corpus(
      Study study,
      int step,
      Tables tables,
      @Nullable Turns[] turns,
      @Nullable Codings[] codings,
      Texts texts) {
    this(study, step, tables, turns, codings, texts, null);
  }

  private Corpus(
      Study study,
      int step,
      Tables tables,
      @Nullable Turns[] turns,
      @Nullable Codings[] codings,
      Texts texts,
      @Nullable Corpus before) {
    this.study = study;
    this.step = step;
    this.tables = tables;
    this.turns = turns;
    this.codings = codings;
    this.texts = texts;
    this.links =
        before != null && Links.same(before.tables, tables) ? before.links : new Links(tables);
    this.codeTree =
        before != null && before.tables.codes == tables.codes
            ? before.codeTree
            : new CodeTree(tables.codes);
  }

  /**
   * The next snapshot: these tables, and other turns or codings for the sources whose row keys are
   * named.
   */
  public Corpus next(
      int number, Tables changed, Map<Integer, Turns> newTurns, Map<Integer, Codings> newCodings) {
    int room = Math.max(changed.sources.bound(), Math.max(turns.length, codings.length));
    @Nullable Turns[] nextTurns = newTurns.isEmpty() ? turns : Arrays.copyOf(turns, room);
    @Nullable Codings[] nextCodings = newCodings.isEmpty() ? codings : Arrays.copyOf(codings, room);
    newTurns.forEach((source, ofSource) -> nextTurns[source] = ofSource);
    newCodings.forEach((source, ofSource) -> nextCodings[source] = ofSource);
    return new Corpus(study, number, changed, nextTurns, nextCodings, texts, this);
  }

  public Study study() {
    return study;
  }

  /** Number of the step it stands after. */
  public int step() {
    return step;
  }

  public Tables tables() {
    return tables;
  }

  public Rows<Coder> coders() {
    return tables.coders;
  }

  public Rows<Layer> layers() {
    return tables.layers;
  }

  public Rows<Source> sources() {
    return tables.sources;
  }

  public Rows<Speaker> speakers() {
    return tables.speakers;
  }

  public Rows<Case> cases() {
    return tables.cases;
  }

  public Rows<CaseLink> caseLinks() {
    return tables.caseLinks;
  }

  public Rows<Variable> variables() {
    return tables.variables;
  }

  public Rows<VariableValue> values() {
    return tables.values;
  }

  public Rows<Code> codes() {
    return tables.codes;
  }

  public Rows<Term> terms() {
    return tables.terms;
  }

  public Rows<LoadedFramework> frameworks() {
    return tables.frameworks;
  }

  public Rows<Memo> memos() {
    return tables.memos;
  }

  /** Who has finished which source. */
  public Rows<DoneMark> doneMarks() {
    return tables.doneMarks;
  }

  /** The codes as a tree. */
  public CodeTree codeTree() {
    return codeTree;
  }

  /** What belongs to what. */
  public Links links() {
    return links;
  }

  /** The turns of that source, none for one that is not alive. */
  public Turns turns(int source) {
    Turns found = source < turns.length ? turns[source] : null;
    return found == null ? Turns.NONE : found;
  }

  /** The codings of that source in all layers, none for one that is not alive. */
  public Codings codings(int source) {
    Codings found = source < codings.length ? codings[source] : null;
    return found == null ? Codings.NONE : found;
  }

  /** How many codings there are in all layers. */
  public int codingCount() {
    int count = 0;
    for (Codings ofSource : codings) {
      count += ofSource == null ? 0 : ofSource.size();
    }
    return count;
  }

  /** The text of a source, read anew at each call. */
  public String text(Source source) {
    return texts.text(source.text());
  }

  /**
   * The part of a source's text that holds a place, the last one for the end of the text. Quick
   * also where the text is very long.
   *
   * @param place UTF-16 code units from the beginning of the text; one outside it, remembered from
   *     before a correction, counts as the nearest inside
   */
  public TextPart part(Source source, int place) {
    return texts.part(source.text(), Math.clamp(place, 0, source.characters()));
  }

  /** The text of that key, as an earlier or later revision of a source had it. */
  public String text(int key) {
    return texts.text(key);
  }
}
