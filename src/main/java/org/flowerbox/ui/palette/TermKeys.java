package org.flowerbox.ui.palette;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;

/**
 * Actors, stages and levels with a key each, as they lie on a keyboard: actors on the digits,
 * stages on the letters below, levels on those below them. What the rows have no room for has no
 * key.
 */
final class TermKeys {
  private static final Map<TermKind, String> ROWS =
      Map.of(
          TermKind.ACTOR, "1234567890ZXCVBNM",
          TermKind.STAGE, "QWERTYUIOP",
          TermKind.LEVEL, "ASDFGHJKL");

  private final List<Keyed> all;
  private final Map<TermKind, Term> chosen = new EnumMap<>(TermKind.class);

  /** A term and its key, "" for none. */
  record Keyed(Term term, String key) {}

  TermKeys(List<Term> terms) {
    List<Keyed> keyed = new ArrayList<>();
    for (TermKind kind : TermKind.values()) {
      String row = ROWS.getOrDefault(kind, "");
      int place = 0;
      for (Term term : terms) {
        if (term.kind() == kind) {
          keyed.add(new Keyed(term, place < row.length() ? row.substring(place, place + 1) : ""));
          place++;
        }
      }
    }
    all = List.copyOf(keyed);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Keyed> of(TermKind kind) {
    return all.stream().filter(keyed -> keyed.term().kind() == kind).toList();
  }

  /** The term of that key, in capitals. */
  Optional<Term> at(String key) {
    return all.stream()
        .filter(keyed -> !key.isEmpty() && keyed.key().equals(key))
        .map(Keyed::term)
        .findFirst();
  }

  /** Chooses the term instead of others of its kind; chosen already, takes it away again. */
  void toggle(Term term) {
    if (!chosen.remove(term.kind(), term)) {
      chosen.put(term.kind(), term);
    }
  }

  boolean isChosen(Term term) {
    return term.equals(chosen.get(term.kind()));
  }

  /** Row key of the term chosen, 0 for none. */
  int chosen(TermKind kind) {
    Term term = chosen.get(kind);
    return term == null ? 0 : term.id();
  }
}
