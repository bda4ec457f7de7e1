package org.flowerbox.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.analysis.ExcerptRequest.Order;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.SourceKind;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
  private static SmallStudy study() {
    return new SmallStudy("zh")
        .code("认知", "")
        .code("意愿", "认知")
        .code("空间", "")
        .source("访谈", SourceKind.INTERVIEW, "问: 花箱呢\n王: 我觉得好看\n李: 没人问过我们")
        .source("记录", SourceKind.FIELD_NOTE, "花箱挡住了门口。")
        .person("王家")
        .linkSpeaker("王家", "访谈", "王")
        .coder("安")
        .coder("本")
        .coding("安", "空间", "记录", "门口")
        .coding("安", "意愿", "访谈", "好看\n李: 没人问")
        .coding("本", "认知", "访谈", "我觉得")
        .coding("本", "意愿", "记录", "花箱");
  }

  private static List<String> lines(ExcerptList list) {
    List<String> lines = new ArrayList<>();
    for (Excerpt excerpt : list.excerpts()) {
      lines.add(
          String.join(">", excerpt.headings())
              + " | "
              + excerpt.text().replace('\n', '/')
              + " | "
              + excerpt.source().name()
              + " "
              + excerpt.turn()
              + " "
              + String.join(",", excerpt.speakers())
              + " | "
              + String.join(">", excerpt.codePath())
              + " | "
              + excerpt.coder());
    }
    assertThat(lines).hasSize(list.size());
    return lines;
  }

  private static List<String> lines(ExcerptRequest request) {
    return lines(Excerpts.of(study().corpus(), request, Progress.NONE));
  }

  @Test
  void listsByCodeInTheOrderOfTheCodebook() {
    assertThat(lines(ExcerptRequest.all(Order.CODE)))
        .containsExactly(
            "认知 | 我觉得 | 访谈 2 王 | 认知 | 本",
            "认知>意愿 | 好看/李: 没人问 | 访谈 2 王,李 | 认知>意愿 | 安",
            "认知>意愿 | 花箱 | 记录 0  | 认知>意愿 | 本",
            "空间 | 门口 | 记录 0  | 空间 | 安");
  }

  @Test
  void listsAPassageOfTwoSpeakersUnderBothAndSaysSo() {
    ExcerptList list =
        Excerpts.of(study().corpus(), ExcerptRequest.all(Order.SPEAKER), Progress.NONE);
    assertThat(lines(list))
        .containsExactly(
            "李 | 好看/李: 没人问 | 访谈 2 王,李 | 认知>意愿 | 安",
            "王 | 我觉得 | 访谈 2 王 | 认知 | 本",
            "王 | 好看/李: 没人问 | 访谈 2 王,李 | 认知>意愿 | 安",
            "(none) | 花箱 | 记录 0  | 认知>意愿 | 本",
            "(none) | 门口 | 记录 0  | 空间 | 安");
    assertThat(list.provenance().notes())
        .contains("A passage of several speakers is listed under each of them; such passages: 1.");
  }

  @Test
  void listsBySourceCaseAndCoder() {
    assertThat(lines(ExcerptRequest.all(Order.SOURCE)))
        .extracting(line -> line.substring(0, line.indexOf(" |")))
        .containsExactly("访谈", "访谈", "记录", "记录");
    assertThat(lines(ExcerptRequest.all(Order.CASE)))
        .extracting(line -> line.substring(0, line.indexOf(" |")))
        .containsExactly("王家", "王家", "(none)", "(none)");
    assertThat(lines(ExcerptRequest.all(Order.CODER)))
        .extracting(line -> line.substring(0, line.indexOf(" |")))
        .containsExactly("安", "安", "本", "本");
  }

  @Test
  void takesInOnlyWhatIsAskedFor() {
    ExcerptRequest all = ExcerptRequest.all(Order.SOURCE);
    assertThat(lines(all.ofCodes(List.of(1), false))).hasSize(1);
    assertThat(lines(all.ofCodes(List.of(1), true))).hasSize(3);
    assertThat(lines(all.ofSources(List.of(2)))).hasSize(2);
    assertThat(lines(all.ofSpeakers(List.of(3))))
        .containsExactly("访谈 | 好看/李: 没人问 | 访谈 2 王,李 | 认知>意愿 | 安");
    assertThat(lines(all.ofCoders(List.of(1)))).hasSize(2);
    assertThat(lines(all.ofLayers(List.of(2)).ofSources(List.of(2))))
        .containsExactly("记录 | 花箱 | 记录 0  | 认知>意愿 | 本");
    assertThatThrownBy(() -> lines(all.ofCodes(List.of(77), true))).isInstanceOf(Refusal.class);
  }

  @Test
  void readsEveryTextOnceAWalk() {
    List<Integer> read = new ArrayList<>();
    Corpus corpus = study().corpus(read::add);
    ExcerptList list = Excerpts.of(corpus, ExcerptRequest.all(Order.CODE), Progress.NONE);
    assertThat(read).isEmpty();
    lines(list);
    assertThat(read).containsExactly(1, 2);
  }
}
