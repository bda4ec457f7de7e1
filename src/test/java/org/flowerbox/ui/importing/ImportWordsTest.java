package org.flowerbox.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.junit.jupiter.api.Test;

class ImportWordsTest {
  private static Properties words(String language) throws Exception {
    String file = "/org/flowerbox/ui/importing/messages_" + language + ".properties";
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(ImportWordsTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  @Test
  void bothLanguagesHaveEveryWord() throws Exception {
    assertThat(words("zh_CN").keySet()).containsExactlyInAnyOrderElementsOf(words("en").keySet());
    for (SourceKind kind : SourceKind.values()) {
      assertThat(words("en")).containsKey("importing.kind." + kind);
    }
    for (SpeakerRole role : SpeakerRole.values()) {
      assertThat(words("en")).containsKey("importing.role." + role);
    }
  }

  @Test
  void numbersAgreeWithTheirWords() {
    Words words = new Words(UiLanguage.EN);
    assertThat(words.text("importing.done", 1)).isEqualTo("1 document imported");
    assertThat(words.text("importing.done.problems", 24, 2))
        .isEqualTo("24 documents imported, 2 problems");
    assertThat(words.text("importing.problems", 2, 1, 1))
        .isEqualTo("2 files cannot be read · 1 note");
    assertThat(words.text("importing.problems", 0, 2, 0)).isEqualTo("2 notes");
    words.languageProperty().set(UiLanguage.ZH);
    assertThat(words.text("importing.done.problems", 24, 2)).isEqualTo("已导入 24 份资料，2 个问题");
    assertThat(words.text("importing.problems", 2, 1, 1)).isEqualTo("2 个文件无法读取 · 1 条提示");
  }
}
