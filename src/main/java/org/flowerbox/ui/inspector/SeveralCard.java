package org.flowerbox.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Coding;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;

/** What can be done to all codings picked, where there are several; only to one's own. */
final class SeveralCard extends VBox {
  private final Workspace workspace;
  private final Words words;
  private final CodingEdits edits;
  private final Label count = new Label();
  private final WeightSlider weight;
  private final List<TermMenu> terms = new ArrayList<>();
  private final VBox tools = new VBox();
  private List<Coding> own = List.of();
  private List<Coding> picked = List.of();

  SeveralCard(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.edits = new CodingEdits(workspace, () -> own, this::showAgain);
    this.weight = new WeightSlider(words, edits::weigh);
    getStyleClass().addAll("card", "several");
    setId("inspector-several");
    count.getStyleClass().add("name");
    count.setWrapText(true);
    for (TermKind kind : TermKind.values()) {
      terms.add(new TermMenu(words, kind, term -> edits.term(kind, term)));
    }
    FlowPane termRow = new FlowPane();
    termRow.getStyleClass().add("terms");
    termRow.getChildren().setAll(terms);
    tools.getStyleClass().add("tools");
    tools.getChildren().setAll(weight, termRow, buttons());
    tools.managedProperty().bind(tools.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().setAll(count, tools);
  }

  private FlowPane buttons() {
    Button important = button("inspector.several.important");
    important.setOnAction(_ -> edits.important(!own.stream().allMatch(Coding::important)));
    Button recode = button("inspector.recode");
    recode.setOnAction(_ -> edits.recode(recode));
    Button remove = button("inspector.remove");
    remove.getStyleClass().addAll("button-outlined", "danger");
    remove.setOnAction(_ -> edits.remove());
    FlowPane row = new FlowPane(important, recode, remove);
    row.getStyleClass().add("terms");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button button(String key) {
    Button button = new Button();
    button.textProperty().bind(words.bind(key));
    button.getStyleClass().add("small");
    return button;
  }

  /** As the study has them: a change was not made. */
  private void showAgain() {
    show(picked);
  }

  /** Shows those picked, if there are several. */
  void show(List<Coding> nowPicked) {
    picked = nowPicked;
    setVisible(picked.size() > 1);
    if (!isVisible()) {
      return;
    }
    int coder = workspace.coderId();
    own =
        workspace.isReadOnly()
            ? List.of()
            : picked.stream().filter(coding -> coding.coder() == coder).toList();
    count.setText(words.text("inspector.several", picked.size(), picked.size() - own.size()));
    tools.setVisible(!own.isEmpty());
    if (!own.isEmpty()) {
      weight.show(Math.max(0, common(Coding::weight)));
      terms.get(0).show(workspace.corpus(), common(Coding::actor));
      terms.get(1).show(workspace.corpus(), common(Coding::stage));
      terms.get(2).show(workspace.corpus(), common(Coding::level));
    }
  }

  private int common(ToIntFunction<Coding> what) {
    int first = what.applyAsInt(own.getFirst());
    return own.stream().allMatch(coding -> what.applyAsInt(coding) == first)
        ? first
        : TermMenu.MIXED;
  }
}
