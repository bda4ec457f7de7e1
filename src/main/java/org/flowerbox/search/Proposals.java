package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.flowerbox.language.Letters;
import org.jspecify.annotations.Nullable;

/**
 * What to ask the index, so that it names every turn that the text may say yes to. Null stands for
 * all turns.
 */
final class Proposals {
  static final String FIELD = "words";

  private static final int LONG_STEM = TurnTokens.LONGEST - 10;

  private final List<Query> parts = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private int position;
  private boolean gap;

  private Proposals() {}

  static @Nullable Query any(List<? extends @Nullable Query> queries) {
    if (queries.isEmpty() || queries.stream().anyMatch(Objects::isNull)) {
      return null;
    }
    return join(queries, BooleanClause.Occur.SHOULD);
  }

  static @Nullable Query all(List<? extends @Nullable Query> queries) {
    List<? extends @Nullable Query> known = queries.stream().filter(Objects::nonNull).toList();
    return known.isEmpty() ? null : join(known, BooleanClause.Occur.FILTER);
  }

  private static Query join(List<? extends @Nullable Query> queries, BooleanClause.Occur occur) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    for (Query query : queries) {
      if (query != null) {
        joined.add(query, occur);
      }
    }
    return joined.build();
  }

  /** Turns with a word that was too long for the index. */
  static Query longWord() {
    return new TermQuery(new Term(FIELD, TurnTokens.LONG));
  }

  static Query orLong(Query query) {
    return join(List.of(query, longWord()), BooleanClause.Occur.SHOULD);
  }

  static @Nullable Query sequence(List<Piece> pieces) {
    Proposals proposals = new Proposals();
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Piece.Literal(String text) ->
            proposals.literal(text, isWildcard(pieces, i - 1), isWildcard(pieces, i + 1));
        case Piece.Stem(String stem) -> proposals.stem(stem);
        case Piece.Blank() -> proposals.gap = true;
        case Piece.Any _, Piece.One _ -> proposals.flush();
      }
    }
    return proposals.query();
  }

  private static boolean isWildcard(List<Piece> pieces, int index) {
    return index >= 0
        && index < pieces.size()
        && (pieces.get(index) instanceof Piece.Any || pieces.get(index) instanceof Piece.One);
  }

  /** What a text must have to satisfy a regular expression. */
  static @Nullable Query required(RegexLiterals.Need need) {
    return switch (need) {
      case RegexLiterals.Nothing() -> null;
      case RegexLiterals.Text(String text) -> {
        Proposals proposals = new Proposals();
        proposals.literal(Folding.fold(text), true, true);
        yield proposals.query();
      }
      case RegexLiterals.All(List<RegexLiterals.Need> needs) ->
          all(needs.stream().map(Proposals::required).toList());
      case RegexLiterals.AnyOf(List<RegexLiterals.Need> needs) ->
          any(needs.stream().map(Proposals::required).toList());
    };
  }

  /** A word at an open end may be part of a longer one. */
  private void literal(String folded, boolean openLeft, boolean openRight) {
    boolean begins =
        openLeft || (!folded.isEmpty() && Letters.kind(folded.codePointAt(0)) == Letters.MARK);
    Tokens tokens = Tokens.of(folded);
    while (tokens.next()) {
      boolean left = begins && !tokens.isAfterGap();
      boolean right = openRight && tokens.end() == folded.length();
      gap |= tokens.isAfterGap();
      if (tokens.isWord() && (left || right)) {
        flush();
        part(tokens.text(), left, right);
      } else {
        add(TurnTokens.cut(tokens.text()));
      }
      begins = false;
    }
    gap |= tokens.isAfterGap();
  }

  private void part(String word, boolean left, boolean right) {
    if (word.length() > 1 && word.length() < TurnTokens.LONGEST) {
      String pattern = (left ? "*" : "") + word + (right ? "*" : "");
      parts.add(orLong(new WildcardQuery(new Term(FIELD, pattern))));
    }
  }

  private void stem(String stem) {
    if (stem.length() > LONG_STEM) {
      flush();
      parts.add(orLong(new TermQuery(new Term(FIELD, stem))));
    } else {
      add(stem);
    }
  }

  private void add(String term) {
    position += gap ? 2 : 1;
    gap = false;
    terms.add(new Term(FIELD, term));
    positions.add(position);
  }

  /** Ends the run of terms that stand side by side. */
  private void flush() {
    if (terms.size() == 1) {
      parts.add(new TermQuery(terms.getFirst()));
    } else if (terms.size() > 1) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      for (int i = 0; i < terms.size(); i++) {
        phrase.add(terms.get(i), positions.get(i) - positions.getFirst());
      }
      parts.add(phrase.build());
    }
    terms.clear();
    positions.clear();
    gap = false;
  }

  private @Nullable Query query() {
    flush();
    if (parts.size() == 1) {
      return new ConstantScoreQuery(parts.getFirst());
    }
    return all(parts);
  }
}
