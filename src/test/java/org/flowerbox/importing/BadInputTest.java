package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.flowerbox.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are broken or mean harm: each gives one problem that names it and says why, soon, and
 * nothing else happens.
 */
@Timeout(30)
class BadInputTest {
  private static final int DEEP = 200_000;
  private static final int BOMB_MEGABYTES = 64;
  private static final String LAUGHS = laughs();
  private static final String OUTSIDE =
      "<!DOCTYPE a [<!ENTITY secret SYSTEM 'file:///etc/passwd'><!ENTITY far SYSTEM 'http://127.0.0.1:9/x'>]>";

  private final Path folder;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String laughs() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      laughs
          .append("<!ENTITY l")
          .append(i)
          .append(" '")
          .repeat("&l" + (i - 1) + ";", 10)
          .append("'>");
    }
    return laughs.append("]>").toString();
  }

  private static String nested(String open, String close, String inside) {
    return open.repeat(DEEP) + inside + close.repeat(DEEP);
  }

  static Stream<Arguments> harmful() {
    return Stream.of(
        refused("flat bomb.docx", TestFiles.docx(BOMB_MEGABYTES), "may be a zip bomb"),
        refused("flat bomb.odt", TestFiles.odt(BOMB_MEGABYTES), "may be a zip bomb"),
        refused("flat bomb.epub", TestFiles.epub(BOMB_MEGABYTES), "may be a zip bomb"),
        refused(
            "flat bomb.xlsx",
            TestFiles.office("xl/workbook.xml", BOMB_MEGABYTES),
            "may be a zip bomb"),
        refused(
            "nested bomb.docx",
            TestFiles.zip("a.zip", TestFiles.zip("b", BOMB_MEGABYTES)),
            "holds no document"),
        refused("many parts.docx", manyParts(), "may be a zip bomb"),
        refused("laughs.docx", TestFiles.docx(LAUGHS + "<a>&l9;</a>"), "entities of its own"),
        refused("laughs.odt", TestFiles.odt(LAUGHS + "<a>&l9;</a>"), "entities of its own"),
        refused("laughs.html", TestFiles.utf8(LAUGHS + "<html><p>&l9;"), "entities of its own"),
        refused(
            "laughs.epub",
            TestFiles.epub(LAUGHS + "<html><p>&l9;</p></html>"),
            "entities of its own"),
        refused(
            "outside.docx",
            TestFiles.docx(OUTSIDE + "<a>&secret;&far;</a>"),
            "entities of its own"),
        refused(
            "outside.odt", TestFiles.odt(OUTSIDE + "<a>&secret;&far;</a>"), "entities of its own"),
        refused(
            "outside.html", TestFiles.utf8(OUTSIDE + "<html><p>&secret;"), "entities of its own"),
        refused(
            "outside.epub",
            TestFiles.epub(OUTSIDE + "<html>&secret;</html>"),
            "entities of its own"),
        refused(
            "deep.docx",
            TestFiles.docx(
                TestFiles.wordBody(nested("<w:sdt>", "</w:sdt>", TestFiles.wordParagraph("x")))),
            "nested more than"),
        refused(
            "deep tables.docx",
            TestFiles.docx(TestFiles.wordBody("<w:tbl><w:tr><w:tc>".repeat(600))),
            "nested more than"),
        refused(
            "deep.odt",
            TestFiles.odt(
                TestFiles.odtBody(
                    nested("<text:section>", "</text:section>", "<text:p>x</text:p>"))),
            "nested more than"),
        refused(
            "deep.rtf",
            TestFiles.utf8("{\\rtf1 " + nested("{", "}", "x") + "}"),
            "nested more than"),
        refused("deep.pdf", deepPdf(), ""),
        refused("flat bomb.pdf", pdfBomb(), "may be a zip bomb"),
        refused("locked.docx", locked(), "password-protected"),
        refused("locked.xlsx", locked(), "password-protected"),
        refused("locked.pdf", lockedPdf(), "password-protected"),
        refused(
            "locked.odt",
            TestFiles.odt("noise", "META-INF/manifest.xml", "<manifest:encryption-data/>"),
            "password-protected"),
        refused("scanned.pdf", emptyPdf(), "scanned: no text in its page"),
        refused("empty.txt", new byte[0], "empty"),
        refused("blank.txt", TestFiles.utf8(" \n\n\t"), "empty"),
        refused("empty.docx", TestFiles.docx(TestFiles.wordBody("")), "empty"),
        refused(
            "cut.docx",
            cut(TestFiles.docx(TestFiles.wordBody(TestFiles.wordParagraph("x")))),
            "is damaged"),
        refused("cut.pdf", TestFiles.utf8("%PDF-1.7\nnothing"), "is damaged"),
        refused("broken.odt", TestFiles.odt(TestFiles.odtBody("<text:p>")), ""),
        refused(
            "picture.txt",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
            "is a picture"),
        refused("archive.txt", TestFiles.zip("a.txt", "a"), "is an archive"),
        refused("words.srt", TestFiles.utf8("no times here"), "holds no subtitles"));
  }

  private static Arguments refused(String name, byte[] bytes, String reason) {
    return Arguments.of(name, bytes, reason);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harmful")
  void givesOneProblemThatNamesTheFileAndTheReason(String name, byte[] bytes, String reason)
      throws IOException {
    TextDocuments read = TestFiles.read(folder, name, bytes);
    assertThat(read.documents()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().getFirst().where()).isEqualTo(folder.resolve(name).toString());
    assertThat(read.problems().getFirst().what()).contains(reason).hasLineCount(1);
    assertThat(read.problems().getFirst().fatal()).isTrue();
  }

  @Test
  void partsWithPathsThatLeadOutsideAreIgnoredAndNothingIsWritten() throws IOException {
    byte[] bytes =
        TestFiles.docx(
            TestFiles.wordBody(TestFiles.wordParagraph("safe")),
            "../../outside.txt",
            "x",
            "/absolute.txt",
            "x");
    TextDocuments read = TestFiles.read(folder, "path.docx", bytes);
    assertThat(read.documents()).extracting(TextDocument::text).containsExactly("safe");
    assertThat(read.documents().getFirst().problems())
        .extracting(Object::toString)
        .containsExactly(
            folder.resolve("path.docx")
                + ": 2 parts with a path that leads outside the document ignored: ../../outside.txt, /absolute.txt");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("path.docx"));
    }
    assertThat(folder.resolve("../../outside.txt")).doesNotExist();
  }

  @Test
  void relationsThatLeadOutsideFindNothing() throws IOException {
    byte[] bytes = TestFiles.office("../../../../etc/passwd", "<a>secret</a>");
    TextDocuments read = TestFiles.read(folder, "relation.docx", bytes);
    assertThat(read.documents()).isEmpty();
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void embeddedArchivesAreNeverOpened() throws IOException {
    byte[] bytes =
        TestFiles.docx(
            TestFiles.wordBody(TestFiles.wordParagraph("text")),
            "word/embeddings/bomb.zip",
            TestFiles.zip("b", BOMB_MEGABYTES));
    assertThat(TestFiles.read(folder, "embedded.docx", bytes).documents())
        .extracting(TextDocument::text)
        .containsExactly("text");
  }

  @Test
  void aWebPageNestedTooDeepGivesItsTextWithARemark() throws IOException {
    TextDocuments read =
        TestFiles.read(folder, "deep.html", TestFiles.utf8(nested("<div>", "</div>", "text")));
    assertThat(read.documents()).extracting(TextDocument::text).containsExactly("text");
    assertThat(read.documents().getFirst().problems()).hasSize(1);
  }

  @Test
  void aLineOfTwentyMegabytesArrives() throws IOException {
    String line = "ab花".repeat(4_000_000);
    TextDocument read =
        TestFiles.read(folder, "line.txt", TestFiles.utf8(line)).documents().getFirst();
    assertThat(read.text().equals(line)).isTrue();
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void nulsAndHalvesOfCharactersAreReplacedWithARemark() throws IOException {
    TextDocument nul =
        TestFiles.read(folder, "nul.txt", TestFiles.utf8("first\0line\r\nsecond\0"))
            .documents()
            .getFirst();
    assertThat(nul.text()).isEqualTo("first\uFFFDline\nsecond\uFFFD");
    assertThat(nul.problems())
        .extracting(p -> p.what())
        .containsExactly("2 characters that are no text (NUL or half a character) became U+FFFD");
    byte[] half = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0};
    TextDocument lone = TestFiles.read(folder, "half.txt", half).documents().getFirst();
    assertThat(lone.text()).startsWith("a\uFFFD");
    assertThat(lone.problems()).hasSize(1);
  }

  @Test
  void aFileThatIsGoneOrMayNotBeReadIsAProblem() throws IOException {
    Path gone = folder.resolve("gone.txt");
    assertThat(new DocumentReader().read(gone, ReadOptions.standard(), Progress.NONE).problems())
        .extracting(Object::toString)
        .containsExactly(gone + ": is not there any more");
    Path closed = Files.writeString(folder.resolve("closed.txt"), "x");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    if (!Files.isReadable(closed)) {
      assertThat(
              new DocumentReader().read(closed, ReadOptions.standard(), Progress.NONE).problems())
          .extracting(Object::toString)
          .containsExactly(
              closed + ": cannot be opened: you may not read it; change its permissions");
    }
  }

  @Test
  void aFileThatTakesTooLongIsGivenUp() throws IOException {
    byte[] bytes =
        TestFiles.docx(TestFiles.wordBody(TestFiles.wordParagraph("many words").repeat(200_000)));
    Limits standard = Limits.standard();
    Limits brief =
        new Limits(
            standard.bytes(),
            standard.unpacked(),
            standard.characters(),
            standard.depth(),
            Duration.ofMillis(1));
    TextDocuments read =
        TestFiles.read(folder, "slow.docx", bytes, ReadOptions.standard().withLimits(brief));
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().getFirst().what()).contains("was given up");
  }

  @Test
  void aUserWhoStopsIsObeyed() throws IOException {
    Path file = folder.resolve("stop.docx");
    Files.write(
        file, TestFiles.docx(TestFiles.wordBody(TestFiles.wordParagraph("x").repeat(100_000))));
    Progress stopped =
        new Progress() {
          private int asked;

          @Override
          public boolean isCancelled() {
            return asked++ > 2;
          }
        };
    assertThatThrownBy(() -> new DocumentReader().read(file, ReadOptions.standard(), stopped))
        .isInstanceOf(Progress.Cancelled.class);
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] manyParts() {
    Object[] parts = new Object[2 * 25_000];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = "word/" + i;
      parts[i + 1] = "";
    }
    return TestFiles.zip(parts);
  }

  private static byte[] locked() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(container)) {
        out.write(TestFiles.docx(TestFiles.wordBody(TestFiles.wordParagraph("x"))));
      }
      container.writeFilesystem(bytes);
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] emptyPdf() {
    return pdf(document -> {});
  }

  /** A page whose content unpacks to far more than a page needs. */
  private static byte[] pdfBomb() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 2 * BOMB_MEGABYTES; i++) {
        out.write(block);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    String head =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n"
            + "4 0 obj\n<</Filter/FlateDecode/Length "
            + packed.size()
            + ">>\nstream\n";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(
        "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }

  private static byte[] lockedPdf() {
    return pdf(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", "user", new AccessPermission())));
  }

  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static byte[] pdf(Change change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      change.apply(document);
      document.save(bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] deepPdf() {
    String deep = "[".repeat(DEEP) + "]".repeat(DEEP);
    return ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X "
            + deep
            + ">>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
