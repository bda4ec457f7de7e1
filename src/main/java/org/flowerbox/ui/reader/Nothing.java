package org.flowerbox.ui.reader;

import java.util.UUID;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;

/** What the page shows before anything is opened. */
final class Nothing {
  private static final UUID NIL = new UUID(0, 0);

  static final ReaderText TEXT =
      new ReaderText(
          new Source(0, NIL, "", SourceKind.DOCUMENT, "", 0, 0, 0, 0, 0),
          "",
          0,
          true,
          Turns.NONE,
          Paragraphs.of("", 0, Turns.NONE));

  static final Legend LEGEND =
      new Legend(
          new Corpus(
              new Study(NIL, "", "en"),
              0,
              Corpus.Tables.empty(),
              new Turns[0],
              new Codings[0],
              _ -> ""),
          "en");

  private Nothing() {}
}
