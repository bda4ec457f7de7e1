package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FileFinderTest {
  private final Path folder;

  FileFinderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private static FoundFiles find(Path... paths) {
    return FileFinder.find(List.of(paths), Progress.NONE);
  }

  @Test
  void foldersAreSearchedThroughInNaturalOrder() throws IOException {
    List<Path> expected =
        Stream.of(
                "note 1.txt", "note 2.md", "Note 10.txt", "sub/a.docx", "sub/deeper/b.pdf", "z.odt")
            .map(folder::resolve)
            .toList();
    for (Path path : expected.reversed()) {
      file(folder.relativize(path).toString());
    }
    assertThat(find(folder)).isEqualTo(new FoundFiles(expected, List.of()));
  }

  @Test
  void hiddenFilesAndLockFilesArePassedOverInSilence() throws IOException {
    file(".hidden.txt");
    file(".git/config.txt");
    file("~$open.docx");
    file("Thumbs.db");
    Path seen = file("seen.docx");
    assertThat(find(folder)).isEqualTo(new FoundFiles(List.of(seen), List.of()));
  }

  @Test
  void kindsThatAreNotReadAreOneRemarkEach() throws IOException {
    Path first = file("a 2.jpg");
    file("b.jpg");
    Path sound = file("c.mp3");
    assertThat(find(folder).problems())
        .containsExactly(
            Problem.remark(
                first.toString(), "files ending in .jpg are not imported (2 such files)"),
            Problem.remark(sound.toString(), "files ending in .mp3 are not imported"));
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItsEndingAndNeverTwice() throws IOException {
    Path odd = file("transcript.dat");
    Path text = file("text.txt");
    assertThat(find(odd, text, folder, odd))
        .extracting(FoundFiles::files)
        .isEqualTo(List.of(odd, text));
  }

  @Test
  void linksAreFollowedButEachRealFolderOnlyOnce() throws IOException {
    Path text = file("a/text.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    FoundFiles found = find(folder);
    assertThat(found.files()).containsExactly(text);
    assertThat(found.problems())
        .containsExactly(
            Problem.failed(
                folder.resolve("self").toString(), "is a link to something that is not there"));
  }

  @Test
  void whatIsNotThereIsAProblemAndTheRestArrives() throws IOException {
    Path text = file("text.txt");
    Path gone = folder.resolve("gone.txt");
    assertThat(find(gone, text))
        .isEqualTo(
            new FoundFiles(
                List.of(text),
                List.of(
                    Problem.failed(gone.toString(), "is not there: check its name and folder"))));
  }

  @Test
  void namesAreOrderedAsPeopleDo() {
    List<String> expected =
        List.of("01", "1", "2", "10", "a", "a1", "a1b", "a2", "A10", "b", "第2次", "第10次");
    assertThat(expected.reversed().stream().sorted(new NaturalOrder()).toList())
        .isEqualTo(expected);
  }
}
