package org.flowerbox.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.flowerbox.model.FileGone;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private final Notices notices = new Notices(new Words(UiLanguage.EN));

  private String now() {
    Notice notice = notices.currentProperty().get();
    return notice == null ? "" : notice.text();
  }

  private void dismiss() {
    notices.dismiss(Objects.requireNonNull(notices.currentProperty().get()));
  }

  @Test
  void aConcernComesBackUntilItIsDismissed() {
    notices.say(Notice.concern("damaged", null));
    notices.say(Notice.done("coded"));
    assertThat(now()).isEqualTo("coded");
    dismiss();
    assertThat(now()).isEqualTo("damaged");
    notices.say(Notice.warning("select something first"));
    notices.say(Notice.done("coded"));
    dismiss();
    assertThat(now()).isEqualTo("damaged");
    dismiss();
    assertThat(now()).isEmpty();
  }

  @Test
  void aConcernThatIsSaidAgainWaitsOnlyOnce() {
    notices.say(Notice.concern("no backup", null));
    notices.say(Notice.concern("damaged", null));
    notices.say(Notice.concern("no backup", null));
    dismiss();
    assertThat(now()).isEqualTo("damaged");
    dismiss();
    assertThat(now()).isEmpty();
  }

  @Test
  void aRefusalIsSaidWithWhatTheWindowCanDoAboutIt() {
    notices.offerRemedies(
        refusal ->
            refusal instanceof FileGone
                ? Optional.of(new Notice.Answer("Save a copy", () -> {}))
                : Optional.empty());
    notices.failed(new FileGone("gone"));
    assertThat(notices.currentProperty().get())
        .extracting(notice -> Objects.requireNonNull(notice).action())
        .isEqualTo("Save a copy");
    notices.failed(new Refusal("a code needs a name"));
    assertThat(notices.currentProperty().get())
        .extracting(notice -> Objects.requireNonNull(notice).action())
        .isNull();
  }
}
