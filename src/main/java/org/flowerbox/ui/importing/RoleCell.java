package org.flowerbox.ui.importing;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.work.Draft.SpeakerFound;
import org.jspecify.annotations.Nullable;

/** The role of a speaker, always there to be chosen. */
final class RoleCell extends TableCell<SpeakerFound, SpeakerRole> {
  private final Review review;
  private final Choice<SpeakerRole> roles;

  RoleCell(Review review, BiConsumer<SpeakerFound, SpeakerRole> chosen) {
    this.review = review;
    this.roles =
        new Choice<>(
            List.of(SpeakerRole.values()),
            role -> review.text("role." + role),
            role -> {
              SpeakerFound speaker = getTableRow() == null ? null : getTableRow().getItem();
              if (speaker != null && speaker.role() != role) {
                chosen.accept(speaker, role);
              }
            });
    roles.getStyleClass().add("in-cell");
    roles.setMaxWidth(Double.MAX_VALUE);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable SpeakerRole role, boolean empty) {
    super.updateItem(role, empty);
    setGraphic(empty || role == null ? null : roles);
    roles.show(role);
    SpeakerFound speaker = getTableRow() == null ? null : getTableRow().getItem();
    roles.setAccessibleText(
        review.text("speakers.role") + (speaker == null ? "" : " " + speaker.name()));
  }
}
