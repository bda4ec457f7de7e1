package org.flowerbox.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Corpus;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What is at the caret or in the selection, with a card for each coding that touches it. Follows at
 * the next frame, however often caret and study change before it.
 */
public final class InspectorPane extends BorderPane {
  private static final int CARDS = 12;
  private static final double NARROWEST = 200;
  private static final double WIDEST = 420;

  private final Workspace workspace;
  private final Words words;
  private final VBox content = new VBox();
  private final PassageCard passage;
  private final SeveralCard several;
  private final List<CodingCard> cards = new ArrayList<>();
  private final Label hint = new Label();
  private final Hyperlink more = new Hyperlink();
  private final PassageWords reading;
  private final Frame frame = new Frame();
  private Seen seen = Seen.NOTHING;
  private @Nullable Place shown;
  private int limit = CARDS;
  private boolean changed;

  /** Waits for the next frame, once. */
  private final class Frame extends AnimationTimer {
    @Override
    public void handle(long now) {
      stop();
      follow();
    }
  }

  public InspectorPane(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.passage = new PassageCard(words);
    this.several = new SeveralCard(workspace);
    this.reading = new PassageWords(workspace.desk().tasks(), passage::words);
    setId("inspector");
    getStyleClass().addAll("shelf", "inspector");
    getStylesheets().add(String.valueOf(InspectorPane.class.getResource("inspector.css")));
    setMinWidth(NARROWEST);
    setMaxWidth(WIDEST);
    build();
    listen();
    show(Seen.NOTHING);
  }

  private void build() {
    Label title = new Label();
    title.textProperty().bind(words.bind("inspector.title"));
    title.getStyleClass().add("title");
    HBox header = new HBox(title);
    header.getStyleClass().add("pane-header");
    setTop(header);
    content.getStyleClass().add("content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    more.setOnAction(
        _ -> {
          limit += 4 * CARDS;
          frame.start();
        });
  }

  private void listen() {
    workspace.selectionProperty().addListener((_, _, _) -> frame.start());
    workspace.selectedCodings().addListener((SetChangeListener<Integer>) _ -> frame.start());
    workspace.corpusProperty().addListener((_, _, _) -> followChange());
    workspace.coderProperty().addListener((_, _, _) -> showAgain());
    words.languageProperty().addListener((_, _, _) -> showAgain());
    workspace
        .desk()
        .actions()
        .add(Action.window("inspector.focus", Action.Menu.VIEW, "F7", this::takeFocus));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** To the remark on the first of one's own codings, else to the first card. */
  private void takeFocus() {
    cards.stream()
        .limit(seen.codings().size())
        .filter(CodingCard::isOwn)
        .findFirst()
        .ifPresentOrElse(card -> card.comment().requestFocus(), content::requestFocus);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      workspace.desk().actions().find("reader.focus").ifPresent(Action::fire);
      event.consume();
    }
  }

  private void follow() {
    Corpus corpus = workspace.corpus();
    Seen now =
        Seen.of(corpus, workspace.selectionProperty().get(), workspace.selectedCodings(), limit);
    if (!Objects.equals(now.place(), seen.place()) && limit > CARDS) {
      limit = CARDS;
      frame.start();
      return;
    }
    if (changed || !now.equals(seen)) {
      changed = false;
      show(now);
    }
  }

  /**
   * A step that was taken back before the next frame leaves everything as it was seen, but not what
   * was typed.
   */
  private void followChange() {
    changed = true;
    frame.start();
  }

  private void showAgain() {
    shown = null;
    show(seen);
  }

  private void show(Seen now) {
    seen = now;
    Place place = now.place();
    if (place == null) {
      cards.forEach(CodingCard::finish);
      hint.setText(words.text("inspector.empty"));
      StackPane empty = new StackPane(hint);
      empty.getStyleClass().add("empty-state");
      content.getChildren().setAll(empty);
      shown = null;
      return;
    }
    if (!place.equals(shown)) {
      shown = place;
      passage.show(place);
      reading.ask(workspace.corpus(), place);
    }
    several.show(now.picked());
    List<Node> nodes = nodes(now);
    if (!content.getChildren().equals(nodes)) { // the focus would be lost
      content.getChildren().setAll(nodes);
    }
  }

  private List<Node> nodes(Seen now) {
    List<Node> nodes = new ArrayList<>(List.of(passage, several));
    for (int i = 0; i < now.codings().size(); i++) {
      if (i == cards.size()) {
        cards.add(new CodingCard(workspace));
      }
      cards.get(i).show(now.codings().get(i), i < now.picked().size() && now.picked().size() > 1);
      nodes.add(cards.get(i));
    }
    cards.subList(now.codings().size(), cards.size()).forEach(CodingCard::finish);
    if (now.codings().isEmpty()) {
      hint.setText(
          words.text(workspace.isReadOnly() ? "inspector.uncoded.readonly" : "inspector.uncoded"));
      nodes.add(hint);
    }
    if (now.total() > now.codings().size()) {
      more.setText(words.text("inspector.more", now.total() - now.codings().size()));
      nodes.add(more);
    }
    return nodes;
  }
}
