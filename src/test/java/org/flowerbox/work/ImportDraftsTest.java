package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.flowerbox.model.Original;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of an import: what they show, and that exactly what they show is written. */
class ImportDraftsTest {
  private static final String INTERVIEW = "访谈者：你好，住了多久？\n张三：住了六年。\n访谈者：花箱是谁放的？\n张三：居委会放的。\n";

  @TempDir Path folder;
  private ImportStudy study;

  @BeforeEach
  void makeProject() {
    study = new ImportStudy(folder, "p");
  }

  @AfterEach
  void close() {
    study.close();
  }

  private ImportDrafts read(Path... paths) {
    return ImportDrafts.read(study.project, List.of(paths), ImportRequest.guess(), Progress.NONE);
  }

  @Test
  void aDraftShowsAllThatWasFound() {
    Path file =
        study.file("in/20201206-R4-YC-访谈.txt", "[00:01] 访谈者：你好。\n[01:05] 张三：住了\n六年。\n", "GB18030");
    ImportDrafts drafts = read(file.getParent());
    Draft draft = drafts.drafts().getFirst();
    assertThat(drafts.drafts()).hasSize(1);
    assertThat(drafts.problems()).isEmpty();
    assertThat(drafts.skipped()).isEmpty();
    assertThat(draft.key()).isEqualTo(new Draft.Key(0, 0));
    assertThat(draft.file()).isEqualTo(file);
    assertThat(draft.name()).isEqualTo("20201206-R4-YC-访谈");
    assertThat(draft.kind()).isEqualTo(SourceKind.INTERVIEW);
    assertThat(draft.encoding()).isEqualTo(Optional.of("GB18030"));
    assertThat(draft.included()).isTrue();
    assertThat(draft.characters()).isEqualTo(34);
    assertThat(draft.turnCount()).isEqualTo(2);
    assertThat(draft.turns(0, 10))
        .containsExactly(
            new Draft.Turn(0, "访谈者", 1000, "你好。", new Span(0, 15)),
            new Draft.Turn(1, "张三", 65_000, "住了 六年。", new Span(16, 33)));
    assertThat(draft.turns(1, 1)).containsExactly(draft.turns(0, 10).get(1));
    assertThat(draft.turns(2, 5)).isEmpty();
    assertThat(draft.speakers())
        .containsExactly(
            new Draft.SpeakerFound("访谈者", SpeakerRole.INTERVIEWER, 1, 3),
            new Draft.SpeakerFound("张三", SpeakerRole.PARTICIPANT, 1, 6));
    assertThat(draft.variables())
        .isEqualTo(
            Map.of("date", "2020-12-06", "interviewee", "R4", "place", "YC", "method", "访谈"));
    assertThat(draft.problems()).isEmpty();
    assertThat(draft.corrections()).isEmpty();
    assertThat(study.project.corpus().sources()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void uncorrectedDraftsAreWrittenAsAPlainImportWrites(long seed) throws IOException {
    RandomFiles.write(folder.resolve("in"), new Random(seed), 40);
    List<Path> paths = List.of(folder.resolve("in"), folder.resolve("gone.txt"));
    ImportRequest request = ImportRequest.guess();
    ImportRequest asked = seed == 3 ? request.withFolders() : request;
    ImportReport report =
        ImportDrafts.read(study.project, paths, asked, Progress.NONE).write("Anna", Progress.NONE);
    try (ImportStudy plain = new ImportStudy(folder, "plain")) {
      ImportReport expected =
          new ImportFiles(plain.project, asked, "Anna").run(paths, Progress.NONE);
      assertThat(study.contents()).as("seed " + seed).isEqualTo(plain.contents()).isNotEmpty();
      assertThat(report.problems()).as("seed " + seed).isEqualTo(expected.problems()).isNotEmpty();
      assertThat(report.skipped()).as("seed " + seed).isEqualTo(expected.skipped()).isNotEmpty();
      assertThat(report.imported().stream().map(Source::name))
          .as("seed " + seed)
          .containsExactlyElementsOf(expected.imported().stream().map(Source::name).toList());
      assertThat(study.project.sourcesByOriginal())
          .as("seed " + seed)
          .isEqualTo(plain.project.sourcesByOriginal());
      assertThat(study.project.history(9)).hasSameSizeAs(plain.project.history(9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void whatADraftShowsIsWhatIsWritten(long seed) throws IOException {
    Random random = new Random(seed);
    RandomFiles.write(folder.resolve("in"), random, 30);
    ImportDrafts drafts = read(folder.resolve("in"));
    for (int i = 0; i < 60; i++) {
      drafts = RandomCorrections.one(drafts, random);
    }
    if (drafts.includedCount() == 0) {
      drafts = drafts.correctAll(new DraftCorrection.Included(true), Progress.NONE);
    }
    List<String> shown = new ArrayList<>();
    for (Draft draft : drafts.drafts()) {
      if (draft.included()) {
        shown.add(
            draft.name() + " " + draft.kind() + " " + RandomCorrections.alike(draft.variables()));
        draft.speakers().forEach(who -> shown.add(who.name() + " " + who.role()));
        draft.turns(0, 1000).forEach(turn -> shown.add(turn.span() + turn.speaker() + turn.time()));
      }
    }
    ImportReport report = drafts.write("", Progress.NONE);
    List<String> written = new ArrayList<>();
    for (Source source : report.imported()) {
      RandomCorrections.describe(study.project.corpus(), source, written);
    }
    assertThat(written).as("seed " + seed).isEqualTo(shown).isNotEmpty();
  }

  @Test
  void correctionsAreWrittenReadBackAndUndoneInOneStep() {
    Path one = study.file("in/20201206-R4-YC-访谈.txt", INTERVIEW);
    Path two =
        study.file(
            "in/b.txt", "Q: Where is it?\nA: Here.\nNote: He points.\nB: No, there.\nQ: Oh.\n");
    ImportDrafts drafts = read(one, two);
    Draft.Key first = drafts.drafts().get(0).key();
    Draft.Key second = drafts.drafts().get(1).key();
    drafts = drafts.correct(first, new DraftCorrection.Named(" 张三的访谈 "), Progress.NONE);
    drafts =
        drafts.correct(first, new DraftCorrection.OfKind(SourceKind.OBSERVATION), Progress.NONE);
    drafts = drafts.correct(first, new DraftCorrection.SpeakerRenamed("张三", "张先生"), Progress.NONE);
    drafts =
        drafts.correct(first, new DraftCorrection.VariableSet("Place", "Yancheng"), Progress.NONE);
    drafts = drafts.correct(first, new DraftCorrection.VariableSet("round", " 2 "), Progress.NONE);
    drafts = drafts.correct(first, new DraftCorrection.VariableRemoved("METHOD"), Progress.NONE);
    drafts =
        drafts.correct(second, new DraftCorrection.SpeakersByPattern("(\\w+):"), Progress.NONE);
    drafts = drafts.correct(second, new DraftCorrection.NotASpeaker("Note"), Progress.NONE);
    drafts = drafts.correct(second, new DraftCorrection.SpeakersMerged("B", "A"), Progress.NONE);
    drafts = drafts.correctAll(new DraftCorrection.SpeakerRenamed("Q", "访谈者"), Progress.NONE);
    drafts =
        drafts.correctAll(
            new DraftCorrection.SpeakerIs("访谈者", SpeakerRole.INTERVIEWER), Progress.NONE);
    int steps = study.project.history(100).size();
    ImportReport report = drafts.write("Anna", Progress.NONE);
    assertThat(report.problems()).isEmpty();
    assertThat(report.stopped()).isFalse();
    assertThat(study.contents())
        .containsExactly(
            "张三的访谈 <20201206-R4-YC-访谈.txt> observation",
            "  text " + INTERVIEW,
            "  turn Span[start=0, end=12] 访谈者 INTERVIEWER -1 你好，住了多久？",
            "  turn Span[start=13, end=21] 张先生 PARTICIPANT -1 住了六年。",
            "  turn Span[start=22, end=33] 访谈者 INTERVIEWER -1 花箱是谁放的？",
            "  turn Span[start=34, end=43] 张先生 PARTICIPANT -1 居委会放的。",
            "b <b.txt> interview",
            "  text Q: Where is it?\nA: Here.\nNote: He points.\nB: No, there.\nQ: Oh.\n",
            "  turn Span[start=0, end=15] 访谈者 INTERVIEWER -1 Where is it?",
            "  turn Span[start=16, end=41] A PARTICIPANT -1 Here.\nNote: He points.",
            "  turn Span[start=42, end=55] A PARTICIPANT -1 No, there.",
            "  turn Span[start=56, end=62] 访谈者 INTERVIEWER -1 Oh.",
            "case 张先生",
            "case A",
            "link 张先生 = 张三的访谈/张先生",
            "link A = b/A",
            "张三的访谈 date=2020-12-06",
            "张三的访谈 interviewee=R4",
            "张三的访谈 place=Yancheng",
            "张三的访谈 round=2");
    assertThat(study.project.history(100)).hasSize(steps + 1);
    study.project.undo(0);
    assertThat(study.contents()).isEmpty();
  }

  @Test
  void anotherEncodingReadsTheFileAgainAndKeepsWhatStillFits() {
    Path file = study.file("in/a.txt", INTERVIEW, "GB18030");
    ImportRequest wrong =
        new ImportRequest(null, null, Map.of(), "Big5", null, true, List.of(), null, false);
    ImportDrafts drafts = ImportDrafts.read(study.project, List.of(file), wrong, Progress.NONE);
    Draft.Key key = drafts.drafts().getFirst().key();
    assertThat(drafts.draft(key).encoding()).contains("Big5");
    drafts = drafts.correct(key, new DraftCorrection.Named("better"), Progress.NONE);
    drafts = drafts.correct(key, new DraftCorrection.InEncoding("gb18030"), Progress.NONE);
    assertThat(drafts.draft(key).encoding()).contains("GB18030");
    assertThat(drafts.draft(key).name()).isEqualTo("better");
    assertThat(drafts.draft(key).turns(3, 1))
        .containsExactly(new Draft.Turn(3, "张三", Turns.NO_TIME, "居委会放的。", new Span(34, 43)));
    drafts.write("", Progress.NONE);
    Source written = study.project.corpus().sources().get(1);
    assertThat(study.project.corpus().text(written)).isEqualTo(INTERVIEW);
  }

  @Test
  void speakersCanBeTurnedOffAndGuessedAgain() {
    ImportDrafts drafts = read(study.file("in/a.txt", INTERVIEW));
    Draft.Key key = drafts.drafts().getFirst().key();
    ImportDrafts without =
        drafts.correct(key, new DraftCorrection.WithoutSpeakers(), Progress.NONE);
    assertThat(without.draft(key).speakers()).isEmpty();
    assertThat(without.draft(key).turns(1, 1))
        .containsExactly(new Draft.Turn(1, "", Turns.NO_TIME, "张三：住了六年。", new Span(13, 21)));
    ImportDrafts again = without.correct(key, new DraftCorrection.SpeakersGuessed(), Progress.NONE);
    assertThat(again.draft(key).speakers()).isEqualTo(drafts.draft(key).speakers());
    assertThat(drafts.draft(key).turnCount()).isEqualTo(4);
  }

  @Test
  void theNamesOfAllCanBeReadByAnotherRule() {
    study.file("in/R4_YC.txt", "一段话。");
    study.file("in/R5_CY.txt", "另一段话。");
    ImportDrafts drafts = read(folder.resolve("in"));
    drafts =
        drafts.correct(
            drafts.drafts().get(1).key(),
            new DraftCorrection.VariableSet("place", "somewhere"),
            Progress.NONE);
    drafts = drafts.correctAll(new DraftCorrection.NameReadBy("{who}_{place}"), Progress.NONE);
    assertThat(drafts.drafts().stream().map(Draft::variables).map(Object::toString))
        .containsExactly("{place=YC, who=R4}", "{place=somewhere, who=R5}");
    drafts = drafts.correctAll(new DraftCorrection.NameReadBy("none"), Progress.NONE);
    assertThat(drafts.drafts().stream().map(Draft::variables).map(Object::toString))
        .containsExactly("{}", "{place=somewhere}");
  }

  @Test
  void aTableWhoseFirstRowIsLeftOutKeepsItsFile() throws IOException {
    Path file = study.file("in/answers.csv", "name,town,answer\n王五,YC,很好。\n赵六,CY,还是很好。\n");
    ImportRequest request =
        new ImportRequest(null, null, Map.of(), null, null, true, List.of("answer"), "name", false);
    ImportDrafts drafts = ImportDrafts.read(study.project, List.of(file), request, Progress.NONE);
    drafts =
        drafts.correct(
            drafts.drafts().getFirst().key(), new DraftCorrection.Included(false), Progress.NONE);
    assertThat(drafts.includedCount()).isEqualTo(1);
    drafts.write("", Progress.NONE);
    assertThat(study.contents())
        .containsExactly(
            "answers 赵六 <answers.csv> document",
            "  text 还是很好。",
            "  turn Span[start=0, end=5] - -1 还是很好。",
            "case 赵六",
            "link 赵六 = answers 赵六/",
            "answers 赵六 name=赵六",
            "answers 赵六 town=CY");
    assertThat(study.project.sourcesByOriginal())
        .isEqualTo(Map.of(Known.digest(new Original(Files.readAllBytes(file))), 1));
  }

  @Test
  void filesOfTheProjectAndTwinsAreSkippedByName() {
    Path one = study.file("in/a.txt", INTERVIEW);
    read(one).write("", Progress.NONE);
    Path twin = study.file("in/b.txt", INTERVIEW);
    Path other = study.file("in/c.txt", "Something else.");
    Path twinOfOther = study.file("in/d.txt", "Something else.");
    ImportDrafts drafts = read(folder.resolve("in"));
    assertThat(drafts.skipped())
        .containsExactly(one.toString(), twin.toString(), twinOfOther.toString());
    assertThat(drafts.drafts().stream().map(Draft::file)).containsExactly(other);
  }

  @Test
  void sourcesOfOneNameAreToldApartAsTheyWillBe() {
    read(study.file("one/a.txt", "First.")).write("", Progress.NONE);
    ImportDrafts drafts =
        read(study.file("two/A.txt", "Second."), study.file("three/a.txt", "Third."));
    assertThat(drafts.drafts().stream().map(Draft::name)).containsExactly("A (2)", "a (3)");
    drafts =
        drafts.correct(
            drafts.drafts().getFirst().key(), new DraftCorrection.Included(false), Progress.NONE);
    assertThat(drafts.drafts().stream().map(Draft::name)).containsExactly("A", "a (2)");
    assertThat(drafts.write("", Progress.NONE).imported().stream().map(Source::name))
        .containsExactly("a (2)");
  }

  @Test
  void aFileThatVanishedAndOneThatChangedAreProblemsAndTheRestArrives() throws IOException {
    Path gone = study.file("in/a.txt", "One.");
    Path changed = study.file("in/b.txt", "Two.");
    study.file("in/c.txt", "Three.");
    ImportDrafts drafts = read(folder.resolve("in"));
    Files.delete(gone);
    Files.writeString(changed, "Two and a half.");
    ImportReport report = drafts.write("", Progress.NONE);
    assertThat(report.problems())
        .containsExactly(
            Problem.failed(gone.toString(), "is not there any more"),
            Problem.failed(
                changed.toString(),
                "has changed since it was shown; choose the files again and look at it anew"));
    assertThat(report.imported().stream().map(Source::name)).containsExactly("c");
    assertThat(report.stopped()).isFalse();
  }

  @Test
  void whatWasReadBeforeTheUserStoppedStays() {
    for (int i = 0; i < 30; i++) {
      study.file("in/" + i + ".txt", "Text " + i + ".");
    }
    ImportReport report = read(folder.resolve("in")).write("", new StopAt(12));
    assertThat(report.stopped()).isTrue();
    // The twelfth may or may not have been read when the user stopped.
    int arrived = report.imported().size();
    assertThat(arrived).isBetween(11, 12);
    assertThat(report.imported().stream().map(Source::name))
        .containsExactlyElementsOf(
            IntStream.range(0, arrived).mapToObj(Integer::toString).toList());
    assertThat(study.project.corpus().sources().size()).isEqualTo(arrived);
    study.project.undo(0);
    assertThat(study.contents()).isEmpty();
  }

  @Test
  void readingCanBeStopped() {
    study.file("in/a.txt", "One.");
    study.file("in/b.txt", "Two.");
    assertThatThrownBy(
            () ->
                ImportDrafts.read(
                    study.project,
                    List.of(folder.resolve("in")),
                    ImportRequest.guess(),
                    new StopAt(1)))
        .isInstanceOf(Progress.Cancelled.class);
  }

  /** A user who stops once so many files are done. */
  private static final class StopAt implements Progress {
    private final int files;
    private volatile boolean stop;

    StopAt(int files) {
      this.files = files;
    }

    @Override
    public void at(String message, long done, long total) {
      stop |= total > 0 && done >= files - 1;
    }

    @Override
    public boolean isCancelled() {
      return stop;
    }
  }

  @Test
  void turnsFarDownALongTextAreReadAgain() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(i % 2 == 0 ? "Q: " : "A: ").append("Words of turn ").append(i).append(".\n");
    }
    Path file = study.file("in/long.txt", text.toString());
    Draft draft = read(file).drafts().getFirst();
    assertThat(draft.turnCount()).isEqualTo(3000);
    assertThat(draft.turns(2998, 10).stream().map(turn -> turn.speaker() + turn.excerpt()))
        .containsExactly("QWords of turn 2998.", "AWords of turn 2999.");
    Draft other = read(file).drafts().getFirst();
    Files.delete(file);
    assertThat(other.turns(0, 1).getFirst().excerpt()).isEqualTo("Words of turn 0.");
    assertThatThrownBy(() -> other.turns(2998, 1))
        .isInstanceOf(Refusal.class)
        .hasMessage(file + ": is not there any more");
  }

  @Test
  void nonsenseIsRefusedInPlainWords() {
    read(study.file("old/taken.txt", "Old.")).write("", Progress.NONE);
    Path book = study.file("in/b.rtf", "{\\rtf1\\ansi Q: Hello.\\par A: Good day.\\par}");
    ImportDrafts drafts = read(study.file("in/a.txt", INTERVIEW), book);
    refused(drafts, 0, new DraftCorrection.Named("  "), "a source needs a name");
    refused(
        drafts,
        0,
        new DraftCorrection.Named("Taken"),
        "another source is called Taken already; choose another name");
    refused(
        drafts,
        0,
        new DraftCorrection.Named("B"),
        "another source is called B already; choose another name");
    refused(
        drafts,
        0,
        new DraftCorrection.SpeakersByPattern("([A-Z]+:"),
        "the speakers' pattern is no regular expression: Unclosed group at character 9");
    refused(
        drafts,
        0,
        new DraftCorrection.SpeakersByPattern(" "),
        "a pattern for speakers is empty; write one such as ([A-Z]+):");
    refused(
        drafts,
        0,
        new DraftCorrection.InEncoding("UTF-9"),
        "there is no encoding UTF-9; try UTF-8, GB18030, Big5 or Shift_JIS");
    refused(
        drafts,
        1,
        new DraftCorrection.InEncoding("UTF-8"),
        "b.rtf says itself which encoding it has; leave that to it");
    refused(drafts, 0, new DraftCorrection.SpeakerRenamed("张三", ""), "a speaker needs a name");
    refused(
        drafts,
        0,
        new DraftCorrection.SpeakerRenamed("张三", "访谈者"),
        "there is a speaker 访谈者 already; merge the two instead");
    refused(
        drafts,
        0,
        new DraftCorrection.SpeakerRenamed("李四", "王五"),
        "a has no speaker 李四; choose among 访谈者, 张三");
    refused(
        drafts,
        0,
        new DraftCorrection.SpeakersMerged("张三", "李四"),
        "a has no speaker 李四; choose among 访谈者, 张三");
    refused(
        drafts,
        0,
        new DraftCorrection.SpeakersMerged("张三", "张三"),
        "choose two speakers to merge; 张三 is one");
    refused(drafts, 0, new DraftCorrection.VariableSet("", "x"), "a variable needs a name");
    refused(
        drafts,
        0,
        new DraftCorrection.VariableSet("x", " "),
        "a variable needs a value; to have none, remove it");
    refused(drafts, 0, new DraftCorrection.VariableRemoved("x"), "a has no variable x");
    refused(
        drafts,
        0,
        new DraftCorrection.NameReadBy("{date"),
        "The name rule “{date” cannot be read at character 1: the { is never closed. Write it like {date}-{interviewee}-{place}-{method}.");
    assertThatThrownBy(
            () -> drafts.correctAll(new DraftCorrection.NotASpeaker("李四"), Progress.NONE))
        .isInstanceOf(Refusal.class)
        .hasMessage("nothing to correct: no document has a speaker 李四");
    assertThatThrownBy(() -> drafts.correctAll(new DraftCorrection.Named("x"), Progress.NONE))
        .isInstanceOf(Refusal.class)
        .hasMessage("two sources cannot have one name; name them one by one");
  }

  private static void refused(
      ImportDrafts drafts, int index, DraftCorrection correction, String words) {
    Draft.Key key = drafts.drafts().get(index).key();
    assertThatThrownBy(() -> drafts.correct(key, correction, Progress.NONE))
        .isInstanceOf(Refusal.class)
        .hasMessage(words);
  }

  @Test
  void oneSpeakerOfManyDocumentsIsMergedWhereTheNewNameIsThere() {
    study.file("in/a.txt", "Q: One?\nA: Yes.\nQ: Two?\nA: No.\n");
    study.file("in/b.txt", "Interviewer: One?\nA: Yes.\nQ: Two?\nA: No.\n");
    study.file("in/c.txt", "Nobody speaks here.");
    ImportDrafts drafts =
        read(folder.resolve("in"))
            .correctAll(new DraftCorrection.SpeakersByPattern("(\\w+):"), Progress.NONE)
            .correctAll(new DraftCorrection.SpeakerRenamed("Q", "Interviewer"), Progress.NONE);
    assertThat(
            drafts.drafts().stream()
                .map(Draft::speakers)
                .map(found -> found.stream().map(who -> who.name() + who.turns()).toList()))
        .containsExactly(List.of("Interviewer2", "A2"), List.of("Interviewer2", "A2"), List.of());
  }

  @Test
  void aFileThatCannotBeReadAgainStaysAsItWasAmongManyAndIsRefusedAlone() throws IOException {
    Path gone = study.file("in/a.txt", INTERVIEW);
    study.file("in/b.txt", "Q: One?\nA: Yes.\nQ: Two?\nA: No.\n");
    ImportDrafts drafts = read(folder.resolve("in"));
    Files.delete(gone);
    ImportDrafts after = drafts.correctAll(new DraftCorrection.WithoutSpeakers(), Progress.NONE);
    assertThat(after.drafts().stream().map(draft -> draft.speakers().size())).containsExactly(2, 0);
    assertThat(after.drafts().getFirst().problems())
        .containsExactly(
            Problem.remark(
                gone.toString(), "was left as it was, for read again it is not there any more"));
    refused(drafts, 0, new DraftCorrection.WithoutSpeakers(), gone + ": is not there any more");
  }

  @Test
  void theProblemListIsSavedAsATableOrAsText() throws IOException {
    Path one = study.file("in/a.txt", INTERVIEW);
    Path twin = study.file("in/b.txt", INTERVIEW);
    Path empty = study.file("in/=empty.txt", "");
    Path nul = study.file("in/c.txt", "Here\0there.");
    ImportReport report = read(one, twin, empty, nul).write("", Progress.NONE);
    report.saveProblems(folder.resolve("problems.CSV"));
    report.saveProblems(folder.resolve("problems.txt"));
    String remark = report.problems().get(1).what();
    assertThat(Files.readString(folder.resolve("problems.CSV")))
        .isEqualTo(
            "\uFEFFfile,result,problem\r\n"
                + empty
                + ",not imported,empty: there is nothing in it\r\n"
                + nul
                + ",note,"
                + (remark.contains(",") ? "\"" + remark + "\"" : remark)
                + "\r\n"
                + twin
                + ",note,\"was imported already, byte for byte; skipped\"\r\n");
    assertThat(Files.readString(folder.resolve("problems.txt")))
        .isEqualTo(
            "not imported: "
                + empty
                + ": empty: there is nothing in it\nnote: "
                + nul
                + ": "
                + remark
                + "\nnote: "
                + twin
                + ": was imported already, byte for byte; skipped\n");
    assertThatThrownBy(() -> report.saveProblems(folder.resolve("no/p.txt")))
        .isInstanceOf(Refusal.class)
        .hasMessage("there is no folder " + folder.resolve("no") + "; make it first");
  }

  @Test
  void foldersThatAreImportedSayWhereTheirFilesLay() {
    Path alone = study.file("alone.txt", "Nobody speaks here.", "UTF-8");
    Path north = study.file("Interviews/2021/north.txt", "Nobody speaks in the north.", "UTF-8");
    study.file("Interviews/south.txt", "Nobody speaks in the south.", "UTF-8");
    Path all = north.getParent().getParent();
    ImportDrafts drafts =
        ImportDrafts.read(
            study.project, List.of(alone, all), ImportRequest.guess().withFolders(), Progress.NONE);
    assertThat(drafts.drafts().stream().map(Draft::variables))
        .containsExactly(
            new TreeMap<>(),
            new TreeMap<>(Map.of("folder", "Interviews/2021")),
            new TreeMap<>(Map.of("folder", "Interviews")));
    drafts.write("Anna", Progress.NONE);
    assertThat(Folders.variable(study.project.corpus()).label().in("zh")).isEqualTo("文件夹");
  }

  @Test
  void whatTheUserGivesStandsBeforeTheNameOfTheFolder() {
    Path file = study.file("Interviews/south.txt", "Nobody speaks in the south.", "UTF-8");
    ImportRequest request =
        new ImportRequest(
            null, null, Map.of("folder", "mine"), null, null, true, List.of(), null, true);
    ImportDrafts drafts =
        ImportDrafts.read(study.project, List.of(file.getParent()), request, Progress.NONE);
    assertThat(drafts.drafts().getFirst().variables()).containsEntry("folder", "mine");
  }
}
