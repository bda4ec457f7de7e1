package org.flowerbox.ui.inspector;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Layer;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.CodeColors;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One coding: whose, since when, and what can be changed about it. Another coder's is shown and
 * stays as it is.
 */
final class CodingCard extends VBox {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private final Workspace workspace;
  private final Words words;
  private final CodingEdits edits;
  private final Circle color = new Circle(5);
  private final Label name = new Label();
  private final Tooltip path = new Tooltip();
  private final ToggleButton star = new ToggleButton(null, new FontIcon("fth-star"));
  private final Label who = new Label();
  private final Tooltip when = new Tooltip();
  private final WeightSlider weight;
  private final List<TermMenu> terms = new ArrayList<>();
  private final FlowPane termRow = new FlowPane();
  private final CommentField comment;
  private final Button recode;
  private final Button remove;
  private @Nullable Coding coding;

  CodingCard(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.edits = new CodingEdits(workspace, this::codings, this::showAgain);
    this.weight = new WeightSlider(words, edits::weigh);
    this.comment = new CommentField(words, edits::comment);
    this.recode = button("inspector.recode", "fth-edit-2");
    this.remove = button("inspector.remove", "fth-trash-2");
    getStyleClass().add("card");
    name.getStyleClass().add("name");
    name.setMinWidth(0);
    name.setTooltip(path);
    who.getStyleClass().add("quiet");
    who.setTooltip(when);
    who.setMinWidth(0);
    for (TermKind kind : TermKind.values()) {
      terms.add(new TermMenu(words, kind, term -> edits.term(kind, term)));
    }
    termRow.getStyleClass().add("terms");
    termRow.getChildren().setAll(terms);
    termRow.managedProperty().bind(termRow.visibleProperty());
    comment.managedProperty().bind(comment.visibleProperty());
    weight.managedProperty().bind(weight.visibleProperty());
    buildStar();
    getChildren().setAll(head(), meta(), weight, termRow, comment);
  }

  private void buildStar() {
    star.getStyleClass().addAll("flat", "small", "button-icon", "star");
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind("inspector.important"));
    star.setTooltip(tip);
    star.accessibleTextProperty().bind(tip.textProperty());
    star.setOnAction(_ -> edits.important(star.isSelected()));
  }

  private HBox head() {
    return line(color, name, gap(), star);
  }

  private HBox meta() {
    Button show = button("inspector.show", "fth-corner-up-left");
    show.setOnAction(_ -> edits.show());
    recode.setOnAction(_ -> edits.recode(recode));
    remove.setOnAction(_ -> edits.remove());
    return line(who, gap(), show, recode, remove);
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(parts);
    line.getStyleClass().add("head");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Button button(String key, String icon) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "small", "button-icon");
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind(key));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(tip.textProperty());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private List<Coding> codings() {
    Coding shown = coding;
    return shown == null ? List.of() : List.of(shown);
  }

  /** As the study has it: a change was not made. */
  private void showAgain() {
    Coding shown = coding;
    if (shown != null) {
      show(shown, getPseudoClassStates().contains(PICKED));
    }
  }

  /** Saves what is being typed or moved. */
  void finish() {
    comment.save();
    weight.tell();
  }

  /**
   * Shows a coding.
   *
   * @param picked whether it is one of those picked
   */
  void show(Coding shown, boolean picked) {
    Coding before = coding;
    if (before != null && before.id() != shown.id()) {
      finish();
    }
    coding = shown;
    Corpus corpus = workspace.corpus();
    boolean own = shown.coder() == workspace.coderId() && !workspace.isReadOnly();
    pseudoClassStateChanged(PICKED, picked);
    showCode(corpus, corpus.codes().find(shown.code()));
    showWho(corpus, shown);
    star.setSelected(shown.important());
    star.setDisable(!own);
    star.setVisible(own || shown.important());
    weight.show(shown.weight());
    weight.setVisible(own || shown.weight() > 0);
    weight.setDisable(!own);
    showTerms(corpus, shown, own);
    comment.setEditable(own);
    comment.show(shown);
    comment.setVisible(own || shown.comment() != null);
    recode.setVisible(own);
    remove.setVisible(own);
  }

  private void showCode(Corpus corpus, @Nullable Code code) {
    String called = code == null ? "" : workspace.name(code);
    name.setText(called);
    path.setText(code == null ? "" : path(corpus, code));
    color.setFill(code == null ? Color.GRAY : CodeColors.of(code));
    setAccessibleText(called);
  }

  private String path(Corpus corpus, Code code) {
    Code above = corpus.codes().find(code.parent());
    String here = workspace.name(code);
    return above == null ? here : path(corpus, above) + " › " + here;
  }

  private void showWho(Corpus corpus, Coding shown) {
    Coder coder = corpus.coders().find(shown.coder());
    Layer layer = corpus.layers().find(shown.layer());
    String coderName = coder == null ? "" : coder.name();
    String layerName = layer == null ? "" : layer.name();
    When clock = new When(words, ZoneId.systemDefault());
    Instant at = Instant.ofEpochMilli(shown.created());
    String ago = clock.ago(at, workspace.desk().clock().instant());
    boolean plain = layerName.equals(coderName) || layerName.isEmpty();
    who.setText(
        plain
            ? coderName + " · " + ago
            : coderName + " · " + ago + " · " + words.text("inspector.layer", layerName));
    when.setText(
        clock.exactly(at)
            + (layerName.isEmpty() ? "" : "\n" + words.text("inspector.layer", layerName)));
  }

  private void showTerms(Corpus corpus, Coding shown, boolean own) {
    int[] keys = {shown.actor(), shown.stage(), shown.level()};
    boolean any = false;
    for (TermKind kind : TermKind.values()) {
      TermMenu menu = terms.get(kind.ordinal());
      menu.show(corpus, keys[kind.ordinal()]);
      menu.setDisable(!own);
      menu.setVisible(menu.isVisible() && (own || keys[kind.ordinal()] != 0));
      any |= menu.isVisible();
    }
    termRow.setVisible(any);
  }

  /** Whether it shows a coding that may be changed here. */
  boolean isOwn() {
    return recode.isVisible();
  }

  /** The field for the remark, to be focused. */
  Node comment() {
    return comment;
  }
}
