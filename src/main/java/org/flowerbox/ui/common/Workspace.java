package org.flowerbox.ui.common;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.CorpusChange;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Step;
import org.flowerbox.project.Project;
import org.flowerbox.project.ProjectListener;
import org.flowerbox.work.Coders;
import org.jspecify.annotations.Nullable;

/**
 * The open study as one window sees it: the snapshot on the screen, what is selected in it, and the
 * way to change it.
 *
 * <p>Gestures run one after the other on a thread of their own; what they wrote comes back to the
 * JavaFX thread in the order of the commits, so a view only ever sees what is already safe on disk.
 */
public final class Workspace implements AutoCloseable {
  private static final int RECENT_CODES = 30;
  private static final long PATIENCE_S = 30;

  private final Project project;
  private final Desk desk;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "flowerbox-writer"));
  private final ReadOnlyObjectWrapper<Corpus> corpus;
  private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
  private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Passage> selection = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Passage> revealed = new SimpleObjectProperty<>();
  private final ObservableSet<Integer> activeCodes = FXCollections.observableSet();
  private final ObservableSet<Integer> selectedCodings = FXCollections.observableSet();
  private final ObjectProperty<String> coder;
  private Consumer<Code> coding = _ -> {};
  private final ProjectListener heard = this::written;
  private Consumer<Code> codeRevealed = _ -> {};
  private CodeChooser chooser = CodeChooser.NONE;
  private final WayBack wayBack = new WayBack(this);

  public Workspace(Project project, Desk desk, String coder) {
    this.project = project;
    this.desk = desk;
    this.corpus = new ReadOnlyObjectWrapper<>(project.corpus());
    this.coder = new SimpleObjectProperty<>(coder);
    project.listen(heard);
    project.hearRemarks(said -> Platform.runLater(() -> concern(said)));
  }

  /** The project itself, for work that runs beside the window. */
  public Project project() {
    return project;
  }

  public Desk desk() {
    return desk;
  }

  /** The snapshot on the screen. */
  public Corpus corpus() {
    return corpus.get();
  }

  public ReadOnlyObjectProperty<Corpus> corpusProperty() {
    return corpus.getReadOnlyProperty();
  }

  /** Whether nothing can be changed. */
  public boolean isReadOnly() {
    return project.isReadOnly();
  }

  /** Hears of every step after it is on the screen's side, on the JavaFX thread. */
  public void listen(Consumer<Changed> listener) {
    listeners.add(listener);
  }

  public void forget(Consumer<Changed> listener) {
    listeners.remove(listener);
  }

  /** The source in the reader, null for none. */
  public ObjectProperty<@Nullable Source> sourceProperty() {
    return source;
  }

  /** What is selected in the reader; an empty span for a caret, null for nothing. */
  public ObjectProperty<@Nullable Passage> selectionProperty() {
    return selection;
  }

  /** Codings picked in the reader or a list, by row key. */
  public ObservableSet<Integer> selectedCodings() {
    return selectedCodings;
  }

  /** Codes picked in the codebook, by row key: lists gather their passages. */
  public ObservableSet<Integer> activeCodes() {
    return activeCodes;
  }

  /** The name the user's codings carry. */
  public ObjectProperty<String> coderProperty() {
    return coder;
  }

  public String coder() {
    return coder.get();
  }

  /** Row key of the user as a coder, 0 before the first coding. */
  public int coderId() {
    return Coders.known(project, coder());
  }

  /** The key that names of codes are looked up by. */
  public String language() {
    return desk.words().language().code();
  }

  public String name(Code code) {
    return code.name().in(language());
  }

  /** The place the reader was last asked to show. */
  public ReadOnlyObjectProperty<@Nullable Passage> revealedProperty() {
    return revealed;
  }

  /** Shows a place: opens its source, scrolls to it and selects it. */
  public void reveal(Passage place) {
    Source found = corpus().sources().find(place.source());
    if (found != null) {
      revealed.set(null);
      revealed.set(place);
      source.set(found);
    }
  }

  /** Shows a code in the codebook; nothing happens where none is shown. */
  public void reveal(Code code) {
    codeRevealed.accept(code);
  }

  /** Says who shows a code. */
  public void onCodeRevealed(Consumer<Code> codebook) {
    codeRevealed = codebook;
  }

  /** Gives the reader's selection that code; nothing happens where no reader listens. */
  public void code(Code code) {
    coding.accept(code);
  }

  /** Says who gives the selection a code that is picked elsewhere. */
  public void onCode(Consumer<Code> reader) {
    coding = reader;
  }

  /**
   * Makes a change, off the JavaFX thread; a refusal becomes a notice.
   *
   * @param gesture writes one step
   */
  public void change(Runnable gesture) {
    change(
        () -> {
          gesture.run();
          return Boolean.TRUE;
        },
        _ -> {});
  }

  /**
   * Makes a change, off the JavaFX thread; a refusal becomes a notice.
   *
   * @param gesture writes one step and answers something
   * @param done gets the answer on the JavaFX thread, after the step is on the screen
   */
  public <T> void change(Supplier<T> gesture, Consumer<T> done) {
    change(gesture, done, desk.notices()::failed);
  }

  /** The same, with a word on what to do when it is refused, on the JavaFX thread. */
  public <T> void change(Supplier<T> gesture, Consumer<T> done, Consumer<Throwable> failed) {
    if (isReadOnly()) {
      failed.accept(readOnly());
      return;
    }
    writer.execute(
        () -> {
          try {
            T result = gesture.get();
            Platform.runLater(() -> done.accept(result));
          } catch (Throwable failure) { // also an error: the window must say so and go on
            Platform.runLater(() -> failed.accept(failure));
          }
        });
  }

  private Refusal readOnly() {
    return new Refusal(desk.words().text("common.readonly"));
  }

  /** Whether nothing can be changed; says so then, before something is begun in vain. */
  public boolean refusesChange() {
    if (isReadOnly()) {
      desk.notices().failed(readOnly());
    }
    return isReadOnly();
  }

  private void written(Corpus before, Corpus after, Step step) {
    Platform.runLater(() -> show(after, step));
  }

  private void show(Corpus after, Step step) {
    Corpus shown = corpus();
    CorpusChange change = CorpusChange.between(shown, after);
    corpus.set(after);
    wayBack.written();
    Source open = source.get();
    if (open != null && change.sourcesChanged()) {
      source.set(after.sources().find(open.id()));
    }
    activeCodes.removeIf(code -> after.codes().find(code) == null);
    Changed changed = new Changed(shown, after, step, change);
    listeners.forEach(listener -> listener.accept(changed));
  }

  /** Takes the last step back and shows the place it changed. */
  public void undo() {
    wayBack.undo();
  }

  /** Brings back the step that was taken back last, and shows its place. */
  public void redo() {
    wayBack.redo();
  }

  /** Says what a step just did, with the way to take it back and its key. */
  public void done(String text) {
    wayBack.done(text);
  }

  /** Says something that concerns the study as a whole, made below the window. */
  public void concern(String said) {
    desk.notices().say(Notice.concern(desk.words().sentence(said), null));
  }

  /** Codes used last by the user, the newest first. */
  public List<Code> recentCodes() {
    List<String> guids = memory().recentCodes;
    return guids.stream()
        .flatMap(
            guid -> corpus().codes().stream().filter(code -> code.guid().toString().equals(guid)))
        .toList();
  }

  /** Puts a code at the head of those used last. */
  public void used(Code code) {
    desk.settings()
        .change(
            _ -> {
              List<String> recent = memory().recentCodes;
              recent.remove(code.guid().toString());
              recent.addFirst(code.guid().toString());
              while (recent.size() > RECENT_CODES) {
                recent.removeLast();
              }
            });
  }

  /** Asks for a code by typing. */
  public CodeChooser chooser() {
    return chooser;
  }

  public void setChooser(CodeChooser newChooser) {
    chooser = newChooser;
  }

  /** What the window remembers about this project. */
  public SettingsData.ProjectMemory memory() {
    return desk.settings().project(corpus().study().guid().toString());
  }

  /** Waits for what is under way, then closes the project. */
  @Override
  public void close() {
    project.forget(heard);
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
      desk.tasks().awaitEnd(PATIENCE_S);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    project.close();
  }
}
