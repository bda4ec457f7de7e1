package org.flowerbox.work;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flowerbox.importing.Imported;
import org.flowerbox.importing.TextDocument;
import org.flowerbox.model.Problem;
import org.flowerbox.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a document between reading and writing it: everything but the text and the bytes,
 * so that an import of any size fits into memory.
 *
 * @param key which it is among the drafts
 * @param chosen the encoding to read its file in, null to find it
 * @param digest SHA-256 of its file, lower-case hex
 * @param name what its file or row calls it
 * @param encoding what it was decoded with, null where the format leaves no choice
 * @param characters length of the text, UTF-16 code units
 * @param head the beginning of the text
 * @param variables those of its own: cells of a table's row
 */
record DraftDocument(
    Draft.Key key,
    Path file,
    @Nullable Charset chosen,
    String digest,
    String fileName,
    String name,
    SourceKind kind,
    @Nullable Charset encoding,
    int characters,
    String head,
    Speech speech,
    Map<String, String> variables,
    List<Problem> problems) {
  private static final int HEAD = 4000;

  static DraftDocument of(
      Draft.Key key,
      Path file,
      @Nullable Charset chosen,
      String digest,
      TextDocument text,
      Imported read) {
    return new DraftDocument(
        key,
        file,
        chosen,
        digest,
        read.fileName(),
        read.name(),
        read.kind(),
        text.encoding(),
        read.text().length(),
        read.text().substring(0, Math.min(HEAD, read.text().length())),
        new Speech(read.voices(), read.turns()),
        read.variables(),
        read.problems());
  }
}
