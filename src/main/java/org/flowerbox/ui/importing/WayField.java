package org.flowerbox.ui.importing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.flowerbox.work.Draft;
import org.jspecify.annotations.Nullable;

/** Chooses a {@link Way}; what is written takes effect after a pause in typing. */
final class WayField extends VBox {
  private static final Duration PAUSE = Duration.millis(350);

  private final Function<Draft, Way> of;
  private final BiConsumer<Way, Consumer<Throwable>> chosen;
  private final Choice<Way.Kind> kinds;
  private final TextField pattern = new TextField();
  private final Complaint complaint;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Draft.@Nullable Key last;
  private Way shown = Way.USUAL;
  private boolean showing;

  /**
   * A field.
   *
   * @param name of its words: speakers or rule
   * @param of the way of a draft
   * @param chosen makes a way that of the drafts, and tells why not
   */
  WayField(
      Review review,
      String name,
      Function<Draft, Way> of,
      BiConsumer<Way, Consumer<Throwable>> chosen) {
    super(4);
    this.of = of;
    this.chosen = chosen;
    this.complaint = new Complaint(review);
    this.kinds =
        new Choice<>(
            List.of(Way.Kind.values()), kind -> review.text(name + "." + kind), this::chose);
    kinds.setId("import-" + name);
    pattern.setId("import-" + name + "-pattern");
    pattern.setPromptText(review.text(name + ".example"));
    pattern.setAccessibleText(review.text(name + ".pattern"));
    pattern.textProperty().addListener((_, _, _) -> typed());
    pattern.setOnAction(_ -> send());
    pattern.setMinWidth(60);
    pause.setOnFinished(_ -> send());
    kinds.setMinWidth(90);
    Label label = Pieces.of(kinds, review.text(name + ".how"));
    HBox row = new HBox(6, label, kinds);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(row, pattern, complaint);
  }

  /** Shows the way of a draft; what is being typed for the same one stays. */
  void show(Draft draft) {
    Way way = of.apply(draft);
    boolean other = !draft.key().equals(last);
    if (!other && way.equals(shown)) {
      return;
    }
    last = draft.key();
    shown = way;
    showing = true;
    pause.stop();
    kinds.show(way.kind());
    if (other || !pattern.isFocused()) {
      pattern.setText(way.pattern());
    }
    showing = false;
    complaint.clear();
    Pieces.shown(pattern, way.kind() == Way.Kind.OWN);
  }

  private void chose(Way.Kind kind) {
    Pieces.shown(pattern, kind == Way.Kind.OWN);
    complaint.clear();
    pause.stop();
    if (kind == Way.Kind.OWN) {
      pattern.requestFocus();
      if (pattern.getText().isBlank()) {
        return;
      }
    }
    send();
  }

  private void typed() {
    if (!showing) {
      pause.playFromStart();
    }
  }

  private void send() {
    pause.stop();
    Way.Kind kind = kinds.getValue();
    if (kind != null) {
      complaint.clear();
      chosen.accept(new Way(kind, kind == Way.Kind.OWN ? pattern.getText() : ""), complaint::say);
    }
  }
}
