package org.flowerbox.work;

import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.flowerbox.importing.DocumentReader;
import org.flowerbox.importing.Documents;
import org.flowerbox.importing.ImportOptions;
import org.flowerbox.importing.Imported;
import org.flowerbox.importing.NameRule;
import org.flowerbox.importing.Reading;
import org.flowerbox.importing.TextDocument;
import org.flowerbox.importing.TextDocuments;
import org.flowerbox.importing.TranscriptOptions;
import org.flowerbox.model.Original;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of an import: at first for the drafts, again where a correction asks for it, for
 * turns far down a text, and to write. Safe to use from many threads.
 */
final class DraftReader {
  private static final String CHANGED =
      "has changed since it was shown; choose the files again and look at it anew";

  private final ImportOptions options;
  private final Folders folders;
  private final DocumentReader texts = new DocumentReader();
  private final Documents documents = new Documents();
  private SoftReference<ReadAgain> last = new SoftReference<>(null);

  /** A text that was read again, and what for. */
  private record ReadAgain(DraftDocument document, String text) {}

  DraftReader(ImportOptions options, Folders folders) {
    this.options = options;
    this.folders = folders;
  }

  /** Values for all documents of a file, whatever these say. */
  SortedMap<String, String> variables(Path file) {
    return folders.with(options.variables(), file);
  }

  @Nullable NameRule nameRule() {
    return options.nameRule();
  }

  /** The encoding to read files in where nothing else is chosen, null to find it. */
  @Nullable Charset encoding() {
    return options.reading().encoding();
  }

  /**
   * Reads a file into drafts.
   *
   * @param corrections those made before, by number of the document
   */
  DraftFile read(
      int number,
      Path file,
      @Nullable Charset encoding,
      IntFunction<List<DraftCorrection>> corrections,
      Progress progress) {
    TextDocuments found = texts(file, encoding, progress);
    if (found.documents().isEmpty()) {
      return DraftFile.failed(number, file, found.problems());
    }
    String digest = digest(found);
    List<Draft> drafts = new ArrayList<>();
    for (TextDocument text : found.documents()) {
      progress.check();
      Draft.Key key = new Draft.Key(number, drafts.size());
      List<DraftCorrection> before = corrections.apply(key.document());
      Imported read = documents.imported(text, asFound(before));
      drafts.add(Draft.of(DraftDocument.of(key, file, encoding, digest, text, read), this, before));
    }
    return new DraftFile(number, file, encoding, digest, found.problems(), drafts);
  }

  private TextDocuments texts(Path file, @Nullable Charset encoding, Progress progress) {
    return texts.read(file, options.reading().withEncoding(encoding), progress);
  }

  private static String digest(TextDocuments found) {
    Original original = found.documents().getFirst().original();
    return original == null ? "" : Known.digest(original);
  }

  /** Without what names say and users give, which corrections may change. */
  private ImportOptions asFound(List<DraftCorrection> corrections) {
    TranscriptOptions transcripts = options.transcripts();
    for (DraftCorrection correction : corrections) {
      transcripts =
          switch (correction) {
            case DraftCorrection.WithoutSpeakers _ -> new TranscriptOptions(false, null);
            case DraftCorrection.SpeakersGuessed _ -> TranscriptOptions.GUESS;
            case DraftCorrection.SpeakersByPattern(var pattern) ->
                new TranscriptOptions(true, ImportRequest.pattern(pattern));
            default -> transcripts;
          };
    }
    return new ImportOptions(options.reading(), transcripts, options.kind(), null, new TreeMap<>());
  }

  /** What is written of a file: the drafts that are included, as they were shown. */
  Reading toWrite(DraftFile file, Progress progress) {
    if (!file.isIncluded()) {
      return new Reading(List.of(), file.problems());
    }
    TextDocuments found = texts(file.file(), file.encoding(), progress);
    if (found.documents().isEmpty()) {
      return new Reading(List.of(), found.problems());
    }
    if (!digest(found).equals(file.digest())) {
      return Reading.failed(Problem.failed(file.file().toString(), CHANGED));
    }
    Original original = found.documents().getFirst().original();
    List<Imported> included = new ArrayList<>();
    for (Draft draft : file.drafts()) {
      if (draft.included()) {
        TextDocument text = found.documents().get(draft.key().document());
        included.add(imported(draft, text, included.isEmpty() ? original : null));
      }
    }
    return new Reading(included, found.problems());
  }

  private static Imported imported(Draft draft, TextDocument text, @Nullable Original original) {
    return new Imported(
        draft.wantedName(),
        text.fileName(),
        draft.kind(),
        text.text(),
        draft.speech().voices(),
        draft.speech().turns(),
        draft.variables(),
        original,
        text.problems());
  }

  /**
   * The whole text of a document; the last one is kept as long as there is memory.
   *
   * @throws Refusal if its file is not there any more, or is another than before
   */
  synchronized String text(DraftDocument document) {
    ReadAgain before = last.get();
    if (before != null && before.document() == document) {
      return before.text();
    }
    TextDocuments found = texts(document.file(), document.chosen(), Progress.NONE);
    if (found.documents().isEmpty()) {
      throw new Refusal(found.problems().getFirst().toString());
    }
    if (!digest(found).equals(document.digest())) {
      throw new Refusal(document.file() + " " + CHANGED);
    }
    String text = found.documents().get(document.key().document()).text();
    last = new SoftReference<>(new ReadAgain(document, text));
    return text;
  }
}
