package org.flowerbox.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledTest {
  private final Bundled bundled = new Bundled(Path.of("codebooks"));

  @Test
  void aPathIsReadWhereNoFrameworkHasThatKey(@TempDir Path folder) throws IOException {
    Framework framework = bundled.read("dilemma-causes").framework();
    Path json = Files.writeString(folder.resolve("copy.json"), FrameworkFile.write(framework));
    Path csv = Files.write(folder.resolve("copy.csv"), CodebookCsv.write(framework));
    assertThat(bundled.read(json.toString()).framework()).isEqualTo(framework);
    assertThat(bundled.read(csv.toString()).framework().codes()).isEqualTo(framework.codes());
    Path spreadsheet =
        Files.write(folder.resolve("编码表.csv"), "名称\n信任\n".getBytes(Charset.forName("GB18030")));
    assertThat(bundled.read(spreadsheet.toString()).framework().name().in("zh")).isEqualTo("编码表");
  }

  @Test
  void whatIsNeitherKeyNorFileIsRefusedWithWhatThereIs(@TempDir Path folder) {
    assertThatThrownBy(() -> bundled.read("dilema-causes"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("(did you mean “dilemma-causes”?)")
        .hasMessageContaining("tension-analysis");
    assertThatThrownBy(() -> bundled.read("no\0path")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> bundled.read(folder.toString()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is not a file");
  }

  @Test
  void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path file =
        Files.write(
            folder.resolve("picture.png"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, (byte) 0xFF});
    assertThatThrownBy(() -> Bundled.read(file))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("picture.png");
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing(@TempDir Path folder) {
    assertThat(new Bundled(folder.resolve("nowhere")).files()).isEmpty();
  }
}
