package org.flowerbox.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Original;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;

/**
 * Reads files into texts. Whatever is wrong with a file comes back as a {@link Problem}, within the
 * time and memory of the {@link Limits}; nothing is written, and neither other files nor the
 * network are touched. Stateless and safe to use from many threads.
 */
public final class DocumentReader {
  /**
   * Reads one file.
   *
   * @throws Progress.Cancelled if the user asked to stop
   */
  public TextDocuments read(Path file, ReadOptions options, Progress progress) {
    progress.check();
    String where = file.toString();
    try {
      return read(where, fileName(file), bytes(file, options.limits()), options, progress);
    } catch (Refusal refusal) {
      return TextDocuments.failed(where, String.valueOf(refusal.getMessage()));
    } catch (NoSuchFileException gone) {
      return TextDocuments.failed(where, "is not there any more");
    } catch (AccessDeniedException denied) {
      return TextDocuments.failed(
          where, "cannot be opened: you may not read it; change its permissions");
    } catch (IOException broken) {
      return TextDocuments.failed(where, "cannot be opened: " + broken.getMessage());
    } catch (OutOfMemoryError full) {
      return TextDocuments.failed(where, tooLarge());
    }
  }

  private static String tooLarge() {
    return "is too large for the memory of this program: split it, or start the program with more memory (-Xmx)";
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static byte[] bytes(Path file, Limits limits) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Refusal("is a folder, not a file");
    }
    if (Files.size(file) > limits.bytes()) {
      throw new Refusal(tooLarge());
    }
    return Files.readAllBytes(file);
  }

  /**
   * Reads a file that is already in memory.
   *
   * @param where how problems name it
   * @param fileName its name with its ending, without its folder
   * @param bytes its content; kept as the original, so leave it alone afterwards
   */
  public TextDocuments read(
      String where, String fileName, byte[] bytes, ReadOptions options, Progress progress) {
    if (bytes.length == 0) {
      return TextDocuments.failed(where, "empty: there is nothing in it");
    }
    FileBytes file = new FileBytes(fileName, bytes, options, progress);
    Guarded.Outcome outcome = Guarded.read(file);
    return switch (outcome) {
      case Guarded.Failed failed -> TextDocuments.failed(where, failed.what());
      case Guarded.Done done -> documents(where, file, done.drafts());
    };
  }

  private static TextDocuments documents(String where, FileBytes file, List<Draft> drafts) {
    List<TextDocument> documents = new ArrayList<>();
    for (Draft draft : drafts) {
      documents.add(document(where, file, draft, documents.isEmpty()));
    }
    boolean empty = documents.stream().allMatch(document -> document.text().isBlank());
    return empty
        ? TextDocuments.failed(where, "empty: there is no text in it")
        : new TextDocuments(documents, List.of());
  }

  private static TextDocument document(String where, FileBytes file, Draft draft, boolean first) {
    CleanText clean =
        draft.turns().isEmpty() ? CleanText.of(draft.text()) : new CleanText(draft.text(), 0);
    List<Problem> remarks = new ArrayList<>();
    draft.remarks().forEach(remark -> remarks.add(Problem.remark(where, remark)));
    if (!clean.remark().isEmpty()) {
      remarks.add(Problem.remark(where, clean.remark()));
    }
    return new TextDocument(
        draft.name() == null ? file.stem() : draft.name(),
        file.name(),
        clean.text(),
        draft.turns(),
        draft.variables(),
        first ? new Original(file.bytes()) : null,
        remarks,
        draft.encoding());
  }
}
