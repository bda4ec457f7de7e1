package org.flowerbox.ui.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import org.flowerbox.language.Languages;
import org.flowerbox.language.WordBreaks;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Appearance;
import org.flowerbox.ui.common.Changed;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** The text of a source, where passages are coded. */
public final class ReaderPane extends BorderPane {
  private final Workspace workspace;
  private final TextPage page = new TextPage();
  private final PageMouse mouse = new PageMouse(page);
  private final PageKeys keys = new PageKeys(page);
  private Shown.Filter filter = Shown.Filter.ALL;
  private int loading;
  private @Nullable Passage waiting;

  public ReaderPane(Workspace workspace) {
    this.workspace = workspace;
    setId("reader");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    ReaderPane.class.getResource("/org/flowerbox/ui/reader/reader.css"))
                .toExternalForm());
    setCenter(page);
    dress();
    Appearance appearance = workspace.desk().appearance();
    appearance.textSizeProperty().addListener(_ -> dress());
    appearance.darkProperty().addListener(_ -> dress());
    workspace.desk().words().languageProperty().addListener(_ -> remark());
    workspace.sourceProperty().addListener((_, _, now) -> open(now));
    workspace.revealedProperty().addListener((_, _, place) -> reveal(place));
    page.selectionProperty().addListener((_, _, span) -> tellSelection(span));
    workspace
        .selectedCodings()
        .addListener((SetChangeListener<Integer>) _ -> page.pick(workspace.selectedCodings()));
    mouse.onPicked(this::pick);
    page.setOnKeyPressed(
        event -> {
          if (keys.handle(event)) {
            event.consume();
          }
        });
    workspace.listen(this::changed);
    readWords();
    open(workspace.sourceProperty().get());
  }

  TextPage page() {
    return page;
  }

  private void dress() {
    Appearance appearance = workspace.desk().appearance();
    page.dress(
        Font.font(appearance.familyProperty().get(), appearance.textSizeProperty().get()),
        appearance.darkProperty().get());
  }

  /** Reads the dictionaries beside the window, with the names of codes as words of their own. */
  private void readWords() {
    List<String> names = new ArrayList<>();
    for (Code code : workspace.corpus().codes()) {
      names.addAll(code.name().texts().values());
    }
    workspace
        .desk()
        .tasks()
        .quietly(
            _ -> {
              Languages.warm();
              return new WordBreaks(names);
            },
            words -> {
              mouse.setWords(words);
              keys.setWords(words);
            });
  }

  private void open(@Nullable Source source) {
    ReaderText old = page.text();
    if (source == null) {
      loading++;
      page.show(Nothing.TEXT, Shown.NONE, Nothing.LEGEND, 0);
      return;
    }
    if (old.source().id() == source.id() && old.source().text() == source.text()) {
      return;
    }
    boolean corrected = old.source().id() == source.id();
    rememberPlace();
    int request = ++loading;
    Corpus corpus = workspace.corpus();
    workspace
        .desk()
        .tasks()
        .quietly(
            _ -> ReaderText.of(corpus, source),
            text -> {
              if (request == loading) {
                show(text, corrected ? page.firstInSight() : place(source));
              }
            });
  }

  private void show(ReaderText text, int place) {
    page.show(text, shown(text.source()), legend(), place);
    Passage asked = waiting;
    if (asked != null && asked.source() == text.source().id()) {
      waiting = null;
      showPassage(asked.span());
    }
  }

  private Shown shown(Source source) {
    return new Shown(workspace.corpus().codings(source.id()), filter);
  }

  private Legend legend() {
    return new Legend(workspace.corpus(), workspace.language());
  }

  private void remark() {
    page.remark(shown(page.text().source()), legend());
  }

  private void changed(Changed changed) {
    int source = page.text().source().id();
    if (source == 0) {
      return;
    }
    if (changed.change().codesChanged()
        || changed.change().speakersChanged()
        || changed.change().codersChanged()
        || changed.change().termsChanged()) {
      remark();
    } else if (changed.change().codingsChanged().contains(source)
        && !changed.change().textChanged().contains(source)) {
      remark(changed, source);
    }
  }

  private void remark(Changed changed, int source) {
    List<Span> where = new ArrayList<>();
    changed.change().added(source).forEach(coding -> where.add(coding.span()));
    changed.change().removed(source).forEach(coding -> where.add(coding.span()));
    Codings before = changed.before().codings(source);
    for (Coding coding : changed.change().edited(source)) {
      where.add(coding.span());
      int old = before.indexOf(coding.id());
      if (old >= 0) {
        where.add(before.get(old).span());
      }
    }
    page.remark(shown(page.text().source()), where);
  }

  private void reveal(@Nullable Passage place) {
    if (place == null) {
      return;
    }
    if (page.text().source().id() == place.source()) {
      showPassage(place.span());
    } else {
      waiting = place;
    }
  }

  private void showPassage(Span span) {
    page.setSelection(span.start(), span.end());
    page.reveal(span);
  }

  private void tellSelection(Span span) {
    int source = page.text().source().id();
    workspace.selectionProperty().set(source == 0 ? null : new Passage(source, span));
  }

  private void pick(int row, boolean besides) {
    Set<Integer> selected = new HashSet<>(besides ? workspace.selectedCodings() : Set.of());
    if (row >= 0) {
      Coding coding = page.shown().codings().get(row);
      page.setSelection(coding.start(), coding.end());
      if (!selected.add(coding.id())) {
        selected.remove(coding.id());
      }
    }
    workspace.selectedCodings().retainAll(selected);
    workspace.selectedCodings().addAll(selected);
  }

  private int place(Source source) {
    return workspace.memory().places.getOrDefault(source.guid().toString(), 0);
  }

  private void rememberPlace() {
    Source source = page.text().source();
    if (source.id() != 0) {
      int first = page.firstInSight();
      workspace
          .desk()
          .settings()
          .change(_ -> workspace.memory().places.put(source.guid().toString(), first));
    }
  }
}
