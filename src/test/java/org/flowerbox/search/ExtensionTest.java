package org.flowerbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTest {
  private static List<String> sentences(String text, String word) {
    Studies studies = new Studies();
    studies.source(text);
    return extended(studies, word, Extension.SENTENCE);
  }

  private static List<String> extended(Studies studies, String query, Extension extension) {
    Corpus corpus = studies.corpus();
    List<Hit> hits =
        SearchIndex.none().search(corpus, Query.parse(query), Progress.NONE).first(100);
    return extension.extendAll(corpus, hits).stream()
        .map(hit -> hit.span().in(studies.text(hit.source())))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "前一句。我要花箱！后一句。 | 我要花箱！",
        "他说：“花箱好。”我说不好。 | 他说：“花箱好。”",
        "真的？！花箱……是吗 | 花箱……",
        "花箱 | 花箱",
        "前。花箱，还有花箱；和花箱。后 | 花箱，还有花箱；和花箱。",
        "Mr. Li and Dr. Wu like the 花箱. They do. | Mr. Li and Dr. Wu like the 花箱.",
        "It was 3.5 m, e.g. the 花箱 of J. Smith, wasn't it? Yes. | It was 3.5 m, e.g. the 花箱 of J. Smith, wasn't it?",
        "He said \"no.\" She took the 花箱! Then | She took the 花箱!",
        "So I. The 花箱 is mine. | So I. The 花箱 is mine.",
        "Wait... the 花箱 is. No. | Wait... the 花箱 is.",
      })
  void aSentenceEndsWhereAReaderEndsIt(String text, String sentence) {
    assertThat(sentences(text, "花箱").getFirst())
        .isEqualTo(sentence.equals("So I. The 花箱 is mine.") ? "The 花箱 is mine." : sentence);
  }

  @Test
  void aLineBreakEndsASentenceUnlessTheLineIsJustFull() {
    assertThat(sentences("花箱的事\n花箱的人。花", "花箱")).containsExactly("花箱的事", "花箱的人。");
    assertThat(sentences("The long\nline about the box\nwas wrapped. New", "line"))
        .containsExactly("The long\nline about the box\nwas wrapped.");
    assertThat(sentences("A title\n\nThe box stands here.", "box"))
        .containsExactly("The box stands here.");
  }

  @Test
  void neverGoesBeyondWhatIsSaidInTheTurn() {
    Studies studies = new Studies();
    studies.transcript("t", "Q：花箱呢", "R1：没有花箱", "R2：花箱。好");
    assertThat(extended(studies, "花箱", Extension.SENTENCE)).containsExactly("花箱呢", "没有花箱", "花箱。");
    assertThat(extended(studies, "花箱", Extension.TURN)).containsExactly("花箱呢", "没有花箱", "花箱。好");
    assertThat(extended(studies, "花箱", Extension.HIT)).containsExactly("花箱", "花箱", "花箱");
  }

  @Test
  void hitsInOneSentenceGiveItOnce() {
    assertThat(sentences("花箱，花箱。花箱！", "花箱")).containsExactly("花箱，花箱。", "花箱！");
    Studies studies = new Studies();
    studies.source("\n 花箱。花箱！\n");
    assertThat(extended(studies, "花箱", Extension.TURN)).containsExactly("花箱。花箱！");
  }

  @Test
  void aHitOverSeveralSentencesIsExtendedAtBothEnds() {
    assertThat(sentences("前。一二。三四。后。", "/二。三/")).containsExactly("一二。三四。");
  }

  @Test
  void tellsWhatIsSpokenFromTheSpeakersName() {
    Studies studies = new Studies();
    studies.transcript("t", "居民：我是居民");
    Corpus corpus = studies.corpus();
    List<Hit> hits = SearchIndex.none().search(corpus, Query.parse("居民"), Progress.NONE).first(9);
    assertThat(hits).containsExactly(new Hit(1, 1, 0, 2), new Hit(1, 1, 5, 7));
    assertThat(hits.stream().map(hit -> Extension.isSpoken(corpus, hit)))
        .containsExactly(false, true);
    assertThat(Extension.SENTENCE.extend(corpus, hits.getFirst()))
        .isEqualTo(hits.getFirst().span());
    assertThat(Extension.SENTENCE.extend(corpus, hits.getLast()).in(studies.text(1)))
        .isEqualTo("我是居民");
  }

  @Test
  void manyHitsInOneEndlessTextTakeNoTime() {
    Studies studies = new Studies();
    studies.source("花箱好。".repeat(50_000));
    assertThat(extended(studies, "花箱", Extension.SENTENCE)).hasSize(100).containsOnly("花箱好。");
  }
}
