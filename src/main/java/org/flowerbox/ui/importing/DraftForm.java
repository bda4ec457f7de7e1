package org.flowerbox.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Problem;
import org.flowerbox.model.SourceKind;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Name, kind and encoding of the document that is shown, and what was noted in reading it. */
final class DraftForm extends VBox {
  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "GB18030",
          "Big5",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "UTF-16LE",
          "UTF-16BE",
          "windows-1252",
          "windows-1251",
          "ISO-8859-1");

  private final Review review;
  private final TextField name = new TextField();
  private final Choice<SourceKind> kind;
  private final Choice<String> encoding;
  private final Label encodingName;
  private final Complaint complaint;
  private final Label notes = new Label();
  private final Label many = new Label();
  private Draft.@Nullable Key last;

  DraftForm(Review review) {
    super(8);
    this.review = review;
    this.complaint = new Complaint(review);
    this.kind =
        new Choice<>(
            List.of(SourceKind.values()),
            value -> review.text("kind." + value.name()),
            value -> correct(new DraftCorrection.OfKind(value)));
    this.encoding = new Choice<>(ENCODINGS, this::encodingName, this::decode);
    name.setId("import-name");
    kind.setId("import-kind");
    encoding.setId("import-encoding");
    name.setOnAction(_ -> rename());
    name.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                rename();
              }
            });
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMinWidth(120);
    kind.setMinWidth(Region.USE_PREF_SIZE);
    encoding.setMinWidth(Region.USE_PREF_SIZE);
    encodingName = Pieces.of(encoding, review.text("encoding"));
    Label ofName = Pieces.of(name, review.text("name"));
    Label ofKind = Pieces.of(kind, review.text("kind"));
    HBox row = new HBox(8, ofName, name, gap(ofKind), kind, gap(encodingName), encoding);
    row.setAlignment(Pos.CENTER_LEFT);
    many.getStyleClass().add("many");
    notes.getStyleClass().add("notes");
    notes.setGraphic(new FontIcon("fth-alert-triangle"));
    notes.setWrapText(true);
    notes.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(many, row, complaint, notes);
  }

  private static Label gap(Label label) {
    label.getStyleClass().add("after-gap");
    return label;
  }

  private String encodingName(String value) {
    if (!value.isEmpty()) {
      return value;
    }
    return review.text("encoding.find", review.shown().encoding().orElse(""));
  }

  private void decode(String value) {
    complaint.clear();
    review.type(new DraftCorrection.InEncoding(value.isEmpty() ? null : value), complaint::say);
  }

  private void correct(DraftCorrection correction) {
    complaint.clear();
    review.correct(correction, complaint::say);
  }

  private void rename() {
    Draft.Key key = last;
    if (key != null && !name.isDisable()) {
      rename(key);
    }
  }

  private void rename(Draft.Key key) {
    Draft draft = review.corrections().snapshot().find(key);
    String typed = name.getText().strip();
    if (draft != null && !typed.equals(draft.name())) {
      complaint.clear();
      review.corrections().correct(List.of(key), new DraftCorrection.Named(typed), complaint::say);
    }
  }

  /** Shows a draft; a name that was typed for the one before is taken. */
  void show(Draft draft) {
    Draft.Key before = last;
    boolean other = !draft.key().equals(before);
    last = draft.key();
    if (other && before != null && name.isFocused()) {
      rename(before);
    }
    if (other) {
      complaint.clear();
    }
    if (other || !name.isFocused()) {
      name.setText(draft.name());
    }
    name.setDisable(!review.isOne());
    kind.show(review.common(Draft::kind));
    showEncoding(draft);
    Pieces.shown(many, !review.isOne());
    many.setText(review.text("many", review.chosen().size()));
    Pieces.shown(notes, !draft.problems().isEmpty());
    notes.setText(
        draft.problems().stream()
            .map(Problem::what)
            .map(review.words()::sentence)
            .collect(Collectors.joining("\n")));
  }

  private void showEncoding(Draft draft) {
    boolean has = draft.encoding().isPresent();
    Pieces.shown(encoding, has);
    Pieces.shown(encodingName, has);
    if (!has) {
      return;
    }
    String chosen = chosenEncoding(draft);
    List<String> values = new ArrayList<>(List.of(""));
    values.addAll(ENCODINGS);
    if (!values.contains(chosen)) {
      values.add(chosen);
    }
    encoding.offer(values);
    encoding.show(null);
    encoding.show(review.common(DraftForm::chosenEncoding));
  }

  private static String chosenEncoding(Draft draft) {
    String chosen = "";
    for (DraftCorrection correction : draft.corrections()) {
      if (correction instanceof DraftCorrection.InEncoding(var named)) {
        chosen = Objects.requireNonNullElse(named, "");
      }
    }
    return chosen;
  }
}
