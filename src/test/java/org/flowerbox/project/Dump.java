package org.flowerbox.project;

import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;

/** Everything a snapshot holds, as one text to compare. */
final class Dump {
  private Dump() {}

  static String of(Corpus corpus) {
    StringBuilder dump = new StringBuilder();
    Corpus.Tables tables = corpus.tables();
    dump.append(tables.coders())
        .append('\n')
        .append(tables.layers())
        .append('\n')
        .append(tables.sources())
        .append('\n');
    dump.append(tables.speakers())
        .append('\n')
        .append(tables.cases())
        .append('\n')
        .append(tables.caseLinks())
        .append('\n');
    dump.append(tables.variables())
        .append('\n')
        .append(tables.values())
        .append('\n')
        .append(tables.codes())
        .append('\n');
    dump.append(tables.terms()).append('\n').append(tables.frameworks()).append('\n');
    dump.append(tables.memos()).append('\n').append(tables.doneMarks()).append('\n');
    for (Source source : corpus.sources()) {
      dump.append(source.name())
          .append(": ")
          .append(corpus.text(source))
          .append('\n')
          .append(corpus.turns(source.id()))
          .append('\n');
      Codings codings = corpus.codings(source.id());
      for (int i = 0; i < codings.size(); i++) {
        dump.append(codings.get(i)).append('\n');
      }
    }
    return dump.toString();
  }
}
