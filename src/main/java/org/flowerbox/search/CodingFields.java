package org.flowerbox.search;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Corpus;

/** Looks up the codes and coders that a query names. */
final class CodingFields {
  private static final int SHOWN = 12;

  private final Corpus corpus;

  CodingFields(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The codes of that key or name, in any language, with everything below them. */
  IntPredicate codes(String value, boolean quoted, int at) {
    Predicate<String> wanted = Values.equal(value, quoted);
    BitSet found = new BitSet();
    for (Code code : corpus.codes()) {
      if (wanted.test(code.key()) || code.name().texts().values().stream().anyMatch(wanted)) {
        corpus.codeTree().subtree(code).forEach(each -> found.set(each.id()));
      }
    }
    if (found.isEmpty()) {
      throw Misread.unknown(
          at,
          "there is no code \""
              + value
              + "\"; give the key or name of a code, or part of it with *");
    }
    return found::get;
  }

  IntPredicate coders(String value, boolean quoted, int at) {
    Predicate<String> wanted = Values.equal(value, quoted);
    BitSet found = new BitSet();
    corpus.coders().stream()
        .filter(coder -> wanted.test(coder.name()))
        .forEach(coder -> found.set(coder.id()));
    if (found.isEmpty()) {
      String known =
          corpus.coders().stream().map(Coder::name).limit(SHOWN).collect(Collectors.joining(", "));
      throw Misread.unknown(
          at,
          "there is no coder \"" + value + "\"; there are: " + (known.isEmpty() ? "none" : known));
    }
    return found::get;
  }
}
