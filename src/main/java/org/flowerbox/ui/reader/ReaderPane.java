package org.flowerbox.ui.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flowerbox.language.Languages;
import org.flowerbox.language.WordBreaks;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Appearance;
import org.flowerbox.ui.common.Changed;
import org.flowerbox.ui.common.CodeChooser.Choice;
import org.flowerbox.ui.common.CodeChooser.Purpose;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.MarkDone;
import org.jspecify.annotations.Nullable;

/** The text of a source, where passages are coded. */
public final class ReaderPane extends BorderPane {
  private final Workspace workspace;
  private final Words words;
  private final TextPage page = new TextPage();
  private final PageMouse mouse = new PageMouse(page);
  private final PageKeys keys = new PageKeys(page);
  private final Target target;
  private final CodingGestures gestures;
  private final Navigation navigation;
  private final Header header;
  private final FindBar finding;
  private final EndHandles handles = new EndHandles(page);
  private final Pane over = new Pane();
  private final VBox empty = new VBox();
  private final ReaderFonts fonts;
  private final Questions questions;
  private Shown.Filter filter = Shown.Filter.ALL;
  private int loading;
  private @Nullable Passage waiting;

  public ReaderPane(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.target = new Target(workspace, page);
    this.gestures = new CodingGestures(workspace, page, target);
    this.navigation = new Navigation(workspace, page);
    this.header = new Header(workspace);
    this.finding = new FindBar(workspace, page);
    this.fonts = new ReaderFonts(workspace.desk());
    this.questions = new Questions(workspace, page, over, target, gestures);
    setId("reader");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    ReaderPane.class.getResource("/org/flowerbox/ui/reader/reader.css"))
                .toExternalForm());
    over.setPickOnBounds(false);
    setTop(new VBox(header, finding));
    setCenter(new StackPane(page, over, empty));
    fillEmpty();
    dress();
    listenToWindow();
    listenToHands();
    new ReaderActions(workspace).add(this, gestures, navigation);
    workspace.onCode(gestures::code);
    workspace.listen(this::changed);
    readWords();
    open(workspace.sourceProperty().get());
  }

  private void listenToWindow() {
    Appearance appearance = workspace.desk().appearance();
    appearance.textSizeProperty().addListener(_ -> dress());
    appearance.darkProperty().addListener(_ -> dress());
    words.languageProperty().addListener(_ -> remark());
    workspace.sourceProperty().addListener((_, _, now) -> open(now));
    workspace.revealedProperty().addListener((_, _, place) -> reveal(place));
    workspace.coderProperty().addListener(_ -> header.show(target.source().orElse(null)));
    workspace
        .activeCodes()
        .addListener(
            (SetChangeListener<Integer>)
                _ -> {
                  if (header.showsOnlyActive()) {
                    filter(header.filter());
                  }
                });
    workspace.selectedCodings().addListener((SetChangeListener<Integer>) _ -> showPicked());
    sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                rememberPlace();
              }
            });
  }

  private void listenToHands() {
    TypedKeys typed = new TypedKeys(workspace, keys, gestures::code);
    page.setOnKeyPressed(typed::pressed);
    page.setOnInputMethodTextChanged(typed::composed);
    page.selectionProperty().addListener((_, _, span) -> tellSelection(span));
    mouse.onPicked(this::pick);
    mouse.onDragged(new CodeDrops(workspace, page, gestures)::drag);
    handles.onMoved(gestures::resize);
    header.onFiltered(this::filter);
    header.onDoneToggled(this::toggleDone);
    new ReaderMenu(workspace, page, target).install();
  }

  TextPage page() {
    return page;
  }

  private void fillEmpty() {
    Label says = new Label();
    says.textProperty().bind(words.bind("reader.empty"));
    Button importing = new Button();
    importing.textProperty().bind(words.bind("reader.empty.import"));
    importing.setOnAction(
        _ -> workspace.desk().actions().find("importing.files").ifPresent(Action::fire));
    importing.managedProperty().bind(importing.visibleProperty());
    empty.getStyleClass().add("empty-state");
    empty.getChildren().addAll(says, importing);
  }

  private void showEmpty(boolean nothing) {
    empty.setVisible(nothing);
    page.setVisible(!nothing);
    empty.getChildren().getLast().setVisible(workspace.corpus().sources().isEmpty());
  }

  private void dress() {
    page.dress(fonts.reading(), workspace.desk().appearance().darkProperty().get());
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
        .whenCalm(
            _ -> {
              Languages.warm();
              return new WordBreaks(names);
            },
            breaks -> {
              mouse.setWords(breaks);
              keys.setWords(breaks);
              navigation.setWords(breaks);
            });
  }

  private void open(@Nullable Source source) {
    ReaderText old = page.text();
    header.show(source);
    showEmpty(source == null);
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
    int place = corrected ? page.firstInSight() : place(source);
    Corpus corpus = workspace.corpus();
    workspace
        .desk()
        .tasks()
        .quietly(
            _ -> ReaderText.part(corpus, source, place),
            text -> {
              if (request == loading) {
                show(text, corrected ? page.firstInSight() : place);
              }
            });
  }

  /** Reads the rest of a very long text while its part is looked at. */
  private void complete(Source source) {
    int request = loading;
    Corpus corpus = workspace.corpus();
    Shown.Filter wanted = filter;
    record Loaded(ReaderText text, Shown shown) {}
    workspace
        .desk()
        .tasks()
        .quietly(
            _ ->
                new Loaded(
                    ReaderText.whole(corpus, source),
                    Shown.all(corpus.codings(source.id()), wanted)),
            loaded -> {
              if (request == loading) {
                boolean fresh =
                    corpus.codings(source.id()) == workspace.corpus().codings(source.id())
                        && wanted == filter;
                page.complete(loaded.text(), fresh ? loaded.shown() : shown(loaded.text()));
                finding.again();
                showWaiting();
              }
            });
  }

  private void show(ReaderText text, int place) {
    boolean same = text.source().id() == page.text().source().id();
    Span selection = page.selection();
    page.show(text, shown(text), legend(), place);
    if (same) {
      page.setSelection(selection.start(), selection.end());
    } else {
      workspace.selectedCodings().clear();
      workspace
          .desk()
          .settings()
          .change(_ -> workspace.memory().source = text.source().guid().toString());
    }
    if (text.isWhole()) {
      showWaiting();
      finding.again();
    } else {
      complete(text.source());
    }
  }

  private void showWaiting() {
    Passage asked = waiting;
    if (asked != null && asked.source() == page.text().source().id()) {
      waiting = null;
      showPassage(asked.span());
    }
  }

  private Shown shown(ReaderText text) {
    Codings codings = workspace.corpus().codings(text.source().id());
    return text.isWhole() ? Shown.all(codings, filter) : Shown.within(codings, filter, text.span());
  }

  private Legend legend() {
    return new Legend(workspace.corpus(), workspace.language());
  }

  private void remark() {
    page.remark(shown(page.text()), legend());
    header.show(target.source().orElse(null));
  }

  private void filter(Shown.Filter wanted) {
    filter = wanted;
    page.remark(shown(page.text()), page.legend());
  }

  private void changed(Changed changed) {
    int source = page.text().source().id();
    if (workspace.sourceProperty().get() == null) {
      showEmpty(true);
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
    header.show(target.source().orElse(null));
    showPicked();
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
    page.remark(shown(page.text()), where);
  }

  private void reveal(@Nullable Passage place) {
    if (place == null) {
      return;
    }
    if (page.text().source().id() == place.source() && page.text().isWhole()) {
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

  /** Underlines what is picked; one coding of the user's gets handles at its ends. */
  private void showPicked() {
    page.pick(workspace.selectedCodings());
    List<Coding> picked = target.picked();
    boolean own =
        picked.size() == 1
            && picked.getFirst().coder() == workspace.coderId()
            && page.text().isWhole()
            && !workspace.isReadOnly();
    handles.show(own ? Optional.of(picked.getFirst()) : Optional.empty());
  }

  private int place(Source source) {
    Passage asked = waiting;
    if (asked != null && asked.source() == source.id()) {
      return asked.span().start();
    }
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

  /** Lets the user choose a code for the passage. */
  void choose() {
    ask(Purpose.CODE, gestures::code);
  }

  /** Lets the user choose another code for codings. */
  void chooseAgain() {
    gestures.with(_ -> ask(Purpose.RECODE, choice -> gestures.recode(choice.code())));
  }

  private void ask(Purpose purpose, Consumer<Choice> chosen) {
    Bounds bounds = page.localToScreen(page.getBoundsInLocal());
    Rectangle2D box = page.caretBox(page.selection().end());
    boolean below = box != null && box.getMinY() <= page.getHeight() * 0.5;
    double y = bounds.getMinY() + (box != null && below ? box.getMaxY() + 10 : 24);
    Point2D middle = new Point2D(bounds.getCenterX(), y);
    workspace.chooser().show(page, middle.getX(), middle.getY(), purpose, chosen);
  }

  void askWeight() {
    questions.weight();
  }

  void askComment() {
    questions.comment();
  }

  void askCorrection() {
    questions.correction();
  }

  void askPseudonym() {
    target.source().ifPresent(source -> questions.pseudonym(getScene().getWindow(), source));
  }

  void askTerm(TermKind kind) {
    questions.term(kind);
  }

  /** Moves an end of the coding meant by one character. */
  void moveEnd(boolean start, int by) {
    gestures.with(
        codings -> {
          Coding coding = codings.getFirst();
          int end = keys.step(start ? coding.start() : coding.end(), by > 0);
          boolean right = start ? end < coding.end() : end > coding.start();
          if (right) {
            gestures.resize(
                coding, start ? new Span(end, coding.end()) : new Span(coding.start(), end));
          }
        });
  }

  /** Marks this source as done by the user, or as not done. */
  void toggleDone() {
    target
        .source()
        .ifPresent(
            source -> {
              int coder = workspace.coderId();
              boolean now = coder == 0 || !workspace.corpus().links().isDone(source.id(), coder);
              workspace.change(
                  () -> {
                    new MarkDone(workspace.project()).mark(source, now, workspace.coder());
                    return now;
                  },
                  marked -> say(marked ? "reader.done.on" : "reader.done.off", source.name()),
                  failure -> {
                    header.show(source);
                    workspace.desk().notices().failed(failure);
                  });
            });
  }

  private void say(String key, Object... what) {
    workspace.done(words.text(key, what));
  }

  void uncoded(boolean forward) {
    if (!navigation.uncoded(forward)) {
      workspace.desk().notices().say(Notice.done(words.text("reader.allcoded")));
    }
  }

  void toggleActive() {
    header.toggleActive();
  }

  void toggleSerif() {
    fonts.toggleSerif();
    dress();
  }

  void find() {
    finding.open();
  }

  void findStep(int by) {
    if (finding.isVisible()) {
      finding.step(by);
    } else {
      finding.open();
    }
  }

  void takeFocus() {
    page.requestFocus();
  }

  @Override
  public void requestFocus() {
    page.requestFocus();
  }
}
