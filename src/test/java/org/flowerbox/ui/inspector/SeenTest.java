package org.flowerbox.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Study;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.EditCodes;
import org.flowerbox.work.ImportFiles;
import org.flowerbox.work.ImportRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenTest {
  @TempDir Path folder;
  private Project project;
  private Source source;
  private Coding wide;
  private Coding narrow;

  @BeforeEach
  void makeStudy() throws Exception {
    project =
        Project.create(
            folder.resolve("study.flowerbox"),
            new Study(new UUID(1, 2), "study", "zh"),
            folder.resolve("cache"),
            Clock.systemUTC());
    Path text = folder.resolve("访谈.txt");
    Files.writeString(text, "访谈者：您参加吗？\n居民A：我以为是街道负责的。\n");
    new ImportFiles(project, ImportRequest.guess(), "A").run(List.of(text), Progress.NONE);
    source = project.corpus().sources().list().getFirst();
    EditCodes codes = new EditCodes(project);
    Code one = codes.add(0, Localized.of(Map.of("zh", "认知")), null, "A");
    Code other = codes.add(0, Localized.of(Map.of("zh", "街道")), null, "A");
    int start = project.corpus().text(source).indexOf("我以为");
    CodePassages coding = new CodePassages(project);
    wide = coding.code(one, source, new Span(start, start + 10), "A", null, 0);
    narrow = coding.code(other, source, new Span(start + 4, start + 6), "B", "注", 40);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private List<Coding> at(int start, int end) {
    return Seen.of(project.corpus(), new Passage(source.id(), new Span(start, end)), List.of(), 9)
        .codings();
  }

  @Test
  void aCaretTouchesWhatItIsInAndElseWhatEndsThere() {
    assertThat(at(wide.start(), wide.start())).containsExactly(wide);
    assertThat(at(narrow.start(), narrow.start())).containsExactly(wide, narrow);
    assertThat(at(narrow.end(), narrow.end())).containsExactly(wide);
    assertThat(at(wide.end(), wide.end())).containsExactly(wide);
    assertThat(at(wide.end() + 1, wide.end() + 1)).isEmpty();
    assertThat(at(0, wide.start())).isEmpty();
    assertThat(at(0, wide.start() + 1)).containsExactly(wide);
  }

  @Test
  void pickedCodingsComeFirstAndGiveThePlaceWhereThereIsNone() {
    Passage caret = new Passage(source.id(), narrow.span());
    Seen seen = Seen.of(project.corpus(), caret, List.of(narrow.id()), 9);
    assertThat(seen.picked()).containsExactly(narrow);
    assertThat(seen.codings()).containsExactly(narrow, wide);
    Seen picked = Seen.of(project.corpus(), null, List.of(narrow.id()), 1);
    assertThat(picked.place()).isEqualTo(Place.of(project.corpus(), caret));
    assertThat(picked.codings()).containsExactly(narrow);
    assertThat(picked.total()).isEqualTo(2);
    assertThat(Seen.of(project.corpus(), null, List.of(4711), 9)).isEqualTo(Seen.NOTHING);
  }

  @Test
  void saysWhoSpeaksInWhichTurn() {
    Place place = Place.of(project.corpus(), new Passage(source.id(), wide.span()));
    assertThat(place).isNotNull();
    assertThat(place.firstTurn()).isEqualTo(2);
    assertThat(place.lastTurn()).isEqualTo(2);
    assertThat(place.speaker()).isNotNull();
    assertThat(place.speaker().name()).isEqualTo("居民A");
    assertThat(PassageCard.time(3_725_000)).isEqualTo("1:02:05");
  }

  @Test
  void leavesOutTheMiddleOfLongPassagesWithoutCuttingCharacters() {
    assertThat(PassageWords.elided("  一\n二　三 ")).isEqualTo("一 二 三");
    String long_ = "😀".repeat(3000);
    String elided = PassageWords.elided(long_);
    assertThat(elided).contains(" … ").hasSizeLessThan(260);
    assertThat(elided.replace(" … ", "").replace("😀", "")).isEmpty();
  }

  @Test
  void tellsTimeAsOneSaysIt() {
    When when = new When(new Words(UiLanguage.EN), ZoneId.of("UTC"));
    Instant now = Instant.parse("2026-03-10T15:00:00Z");
    assertThat(when.ago(now.minusSeconds(5), now)).isEqualTo("just now");
    assertThat(when.ago(now.minusSeconds(60), now)).isEqualTo("1 minute ago");
    assertThat(when.ago(now.minusSeconds(7200), now)).isEqualTo("2 hours ago");
    assertThat(when.ago(now.minusSeconds(16 * 3600), now)).isEqualTo("yesterday");
    assertThat(when.ago(now.minusSeconds(3 * 86400), now)).isEqualTo("3 days ago");
    assertThat(when.ago(now.minusSeconds(40 * 86400), now)).isEqualTo("Jan 29, 2026");
  }
}
