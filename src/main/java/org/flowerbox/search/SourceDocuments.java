package org.flowerbox.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/**
 * The documents of a source, one at a time: first one for all gaps between turns, then one for each
 * turn. The index holds words and their places, no texts. Reused from source to source by one
 * thread; a document is good until the next is asked for.
 */
final class SourceDocuments {
  static final String SOURCE = "source";
  static final String REVISION = "revision";
  static final String COUNT = "count";

  private static final FieldType WORDS = wordsType();

  private final TurnTokens tokens = new TurnTokens();
  private final Field words = new Field(Proposals.FIELD, tokens, WORDS);
  private final StringField source = new StringField(SOURCE, "", Field.Store.NO);
  private final NumericDocValuesField number = new NumericDocValuesField(SOURCE, 0);
  private final NumericDocValuesField revision = new NumericDocValuesField(REVISION, 0);
  private final NumericDocValuesField count = new NumericDocValuesField(COUNT, 0);
  private final Document head = new Document();
  private final Document turn = new Document();

  SourceDocuments() {
    List.of(words, source, number, revision, count).forEach(head::add);
    List.of(words, source).forEach(turn::add);
  }

  private static FieldType wordsType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  Iterable<Document> of(Source of, Turns turns, String text) {
    source.setStringValue(Integer.toString(of.id()));
    number.setLongValue(of.id());
    revision.setLongValue(of.revision());
    count.setLongValue(turns.size() + 1L);
    return () -> new Walk(turns, text);
  }

  private final class Walk implements Iterator<Document> {
    private final Turns turns;
    private final String text;
    private int next = -1;

    Walk(Turns turns, String text) {
      this.turns = turns;
      this.text = text;
    }

    @Override
    public boolean hasNext() {
      return next < turns.size();
    }

    @Override
    public Document next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int index = next++;
      if (index < 0) {
        tokens.over(gaps());
        return head;
      }
      tokens.over(List.of(Folding.fold(text, turns.start(index), turns.end(index))));
      return turn;
    }

    private List<Folded> gaps() {
      List<Folded> gaps = new ArrayList<>();
      for (Span gap : Stretches.gaps(turns, text.length())) {
        gaps.add(Folding.fold(text, gap.start(), gap.end()));
      }
      return gaps;
    }
  }
}
