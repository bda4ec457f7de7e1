package org.flowerbox.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.SettingsData;
import org.flowerbox.ui.common.UiLanguage;
import org.junit.jupiter.api.Test;

/** What the window looks at by itself after a study was opened. */
class CheckupTest extends WindowTest {
  private SettingsData.ProjectMemory memory() {
    return workspace.memory();
  }

  private void damage(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE turns SET stop = 99999 WHERE id = 2");
    }
  }

  private void startAgain(Path file) throws Exception {
    closeWindows();
    startWith(file);
    untilOpen();
  }

  @Test
  void aSoundStudyIsLookedAtOnceADayAndTheIndexIsBroughtAlong() throws Exception {
    until(() -> memory().checked > 0);
    long checked = memory().checked;
    assertThat(memory().open).isTrue();
    assertThat(workspace.project().indexDifference().isEmpty()).isTrue();
    assertThat(noticeNow()).isNull();
    Path file = workspace.project().file();
    closeWindows();
    assertThat(memory().open).isFalse();
    damage(file);
    startWith(file);
    untilOpen();
    assertThat(Objects.requireNonNull(window.checkup()).isDue()).isFalse();
    assertThat(memory().checked).isEqualTo(checked);
  }

  @Test
  void afterAnUncleanEndItIsLookedAtAgain() throws Exception {
    until(() -> memory().checked > 0);
    assertThat(fx(() -> new Checkup(workspace, () -> {}).isDue())).isTrue();
  }

  @Test
  void damageIsSaidUntilItIsDismissedWithItsRemedyAndDetailsInTheWindowsLanguage()
      throws Exception {
    Path file = workspace.project().file();
    closeWindows();
    damage(file);
    startWith(file);
    untilOpen();
    until(() -> noticed().startsWith("The file of this study is damaged in 1 place. Restore a"));
    Notice notice = Objects.requireNonNull(noticeNow());
    assertThat(notice.action()).isEqualTo("Restore a backup …");
    assertThat(notice.details()).contains("turn 2 lies outside its text: ").contains("–99999");
    does(() -> workspace.done("Something else"));
    assertThat(noticed()).isEqualTo("Something else");
    does(() -> workspace.desk().notices().dismiss(Objects.requireNonNull(noticeNow())));
    assertThat(noticeNow()).isSameAs(notice);
    assertThat(memory().checked).isZero();
    does(() -> windows.speak(UiLanguage.ZH));
    startAgain(file);
    until(() -> noticed().startsWith("研究文件有 1 处损坏"));
    assertThat(Objects.requireNonNull(noticeNow()).details()).contains("第 2 段发言超出正文：");
  }

  @Test
  void aRiskyFolderIsSaidOnceAndNoMoreWhenItIsKnown() throws Exception {
    Path synced = Files.createDirectories(folder.resolve("Dropbox")).resolve("study.flowerbox");
    Path before = workspace.project().file();
    closeWindows();
    Files.copy(before, synced);
    startWith(synced);
    untilOpen();
    until(() -> noticed().contains("this folder is synchronised with other machines"));
    Notice notice = Objects.requireNonNull(noticeNow());
    assertThat(notice.action()).isEqualTo("I know");
    does(notice.run());
    assertThat(noticeNow()).isNull();
    does(() -> memory().checked = 0);
    startAgain(synced);
    until(() -> memory().checked > 0);
    assertThat(noticeNow()).isNull();
  }
}
