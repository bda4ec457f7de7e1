package org.flowerbox.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private final Words words = new Words(UiLanguage.ZH);

  @Test
  void aSentenceFromBelowIsSaidInTheLanguageOfTheWindow() {
    assertThat(
            words.refusal(
                new Refusal("another source is called $a\\b already; choose another name")))
        .isEqualTo("已有名为“$a\\b”的资料；请另取名称");
    assertThat(words.sentence("a has no speaker 李四; choose among 访谈者, 张三"))
        .isEqualTo("“a”中没有发言者“李四”；请从中选择：访谈者, 张三");
    assertThat(
            words.sentence(
                "The name rule “{date” cannot be read at character 1: the { is never closed."
                    + " Write it like {date}-{interviewee}-{place}-{method}."))
        .isEqualTo("文件名规则“{date”第 1 个字符处有误：“{”没有对应的“}”。请写成 {日期}-{受访者}-{地点}-{方法} 的样子。");
  }

  @Test
  void aSentenceWithinASentenceIsSaidSoToo() {
    assertThat(words.sentence("was left as it was, for read again it is not there any more"))
        .isEqualTo("保持原样，因为重新读取时：已不存在");
  }

  @Test
  void whatIsNotKnownAndWhatIsReadInEnglishStaysAsItCame() {
    assertThat(words.sentence("something new")).isEqualTo("something new");
    words.languageProperty().set(UiLanguage.EN);
    assertThat(words.sentence("is not there any more")).isEqualTo("is not there any more");
  }
}
