package org.flowerbox.importing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Runs a format's reader so that no file can take the program down: what the reader throws, a full
 * stack and full memory included, becomes a sentence, and a reader that takes too long is given up.
 * Plain text is read on the calling thread, everything else on one of its own, because a thread
 * that hangs in foreign code can only be left behind.
 */
final class Guarded {
  private static final long STACK = 4L << 20;
  private static final long LOOK = 50;

  /** What came of a file. */
  sealed interface Outcome {}

  /** It was read. */
  record Done(List<Draft> drafts) implements Outcome {}

  /** It was not, and why. */
  record Failed(String what) implements Outcome {}

  private Guarded() {}

  static Outcome read(FileBytes file) {
    FileType type;
    try {
      type = FileTypes.of(file);
    } catch (Refusal refusal) {
      return new Failed(String.valueOf(refusal.getMessage()));
    } catch (IOException | RuntimeException damaged) {
      return new Failed("is damaged: its parts cannot be found");
    }
    return type == FileType.TEXT || type == FileType.MARKDOWN
        ? attempt(type, file)
        : apart(type, file);
  }

  private static Outcome apart(FileType type, FileBytes file) {
    AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
    Abandoned abandoned = new Abandoned(file.progress());
    FileBytes watched = new FileBytes(file.name(), file.bytes(), file.options(), abandoned);
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .name("reading " + file.name())
            .stackSize(STACK)
            .start(() -> outcome.set(attempt(type, watched)));
    if (!waitFor(reader, file)) {
      abandoned.leave(reader);
      file.progress().check();
      return new Failed(
          "took longer than "
              + file.limits().time().toSeconds()
              + " s to read and was given up; it may be damaged");
    }
    Outcome came = outcome.get();
    file.progress().check();
    return came == null ? new Failed("could not be read") : came;
  }

  private static boolean waitFor(Thread reader, FileBytes file) {
    long end = System.nanoTime() + file.limits().time().toNanos();
    try {
      while (reader.isAlive() && System.nanoTime() < end && !file.progress().isCancelled()) {
        reader.join(LOOK);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return !reader.isAlive();
  }

  private static Outcome attempt(FileType type, FileBytes file) {
    try {
      return new Done(readerOf(type).read(file));
    } catch (Refusal refusal) {
      return new Failed(String.valueOf(refusal.getMessage()));
    } catch (StackOverflowError deep) {
      return new Failed("is nested too deep to be read, as no document is");
    } catch (OutOfMemoryError full) {
      return new Failed(
          "needs more memory than there is: it may be a zip bomb; if not, split it or start the program with more memory (-Xmx)");
    } catch (Progress.Cancelled cancelled) {
      return new Failed("was not read because the import was stopped");
    } catch (Exception | LinkageError damaged) {
      return new Failed("is damaged or not what its ending says: " + reason(damaged));
    }
  }

  private static String reason(Throwable damaged) {
    String message = damaged.getMessage();
    String text =
        message == null || message.isBlank() ? damaged.getClass().getSimpleName() : message;
    String line =
        text.strip()
            .lines()
            .reduce("", (all, next) -> all.isEmpty() ? next.strip() : all + " " + next.strip());
    line = line.replaceFirst("^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\] Message: ", "");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static FormatReader readerOf(FileType type) {
    return switch (type) {
      case TEXT, MARKDOWN -> new PlainReader();
      case WORD -> new WordReader();
      case OPEN_DOCUMENT -> new OdtReader();
      case WEB_PAGE -> new HtmlReader();
      case RICH_TEXT -> new RtfReader();
      case OLD_WORD -> new OldWordReader();
      case PDF -> new PdfReader();
      case BOOK -> new BookReader();
      case COMMA_TABLE -> new DelimitedReader(false);
      case TAB_TABLE -> new DelimitedReader(true);
      case WORKBOOK -> new WorkbookReader();
      case SUBRIP, WEB_VTT -> new SubtitleReader();
    };
  }

  /** Cancels a reader that nobody waits for any more, and passes on the user's wish to stop. */
  private static final class Abandoned implements Progress {
    private final Progress progress;
    private volatile boolean left;

    Abandoned(Progress progress) {
      this.progress = progress;
    }

    void leave(Thread reader) {
      left = true;
      reader.interrupt();
    }

    @Override
    public void at(String message, long done, long total) {
      progress.at(message, done, total);
    }

    @Override
    public boolean isCancelled() {
      return left || progress.isCancelled();
    }
  }
}
