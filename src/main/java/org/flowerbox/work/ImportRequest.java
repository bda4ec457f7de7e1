package org.flowerbox.work;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.flowerbox.importing.ImportOptions;
import org.flowerbox.importing.NameRule;
import org.flowerbox.importing.ReadOptions;
import org.flowerbox.importing.TableOptions;
import org.flowerbox.importing.TranscriptOptions;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What a user says about documents to import, as typed; null or empty to have it guessed.
 *
 * @param kind a label of {@link SourceKind}
 * @param nameRule such as {@code {date}-{interviewee}-{place}-{method}}, or {@code none}
 * @param variables values for all of them
 * @param encoding name of a character encoding
 * @param speakers a regular expression for speakers' labels; its first group is the name
 * @param findSpeakers false to look for none
 * @param textColumns columns of a table that are text
 * @param nameColumn the column that names the rows
 * @param folders whether files of a folder get its name as a variable
 */
public record ImportRequest(
    @Nullable String kind,
    @Nullable String nameRule,
    Map<String, String> variables,
    @Nullable String encoding,
    @Nullable String speakers,
    boolean findSpeakers,
    List<String> textColumns,
    @Nullable String nameColumn,
    boolean folders) {
  /** Everything guessed. */
  public static ImportRequest guess() {
    return new ImportRequest(null, null, Map.of(), null, null, true, List.of(), null, false);
  }

  /** The same, with the folders that documents lie in. */
  public ImportRequest withFolders() {
    return new ImportRequest(
        kind, nameRule, variables, encoding, speakers, findSpeakers, textColumns, nameColumn, true);
  }

  /** The folders among what is imported, as far as they are asked for. */
  Folders among(List<Path> paths) {
    return folders ? Folders.among(paths) : Folders.NONE;
  }

  /**
   * The same, understood.
   *
   * @throws Refusal if something cannot be, naming it
   */
  ImportOptions options() {
    ReadOptions reading =
        ReadOptions.standard()
            .withEncoding(charset(encoding))
            .withTables(new TableOptions(textColumns, nameColumn, null));
    return new ImportOptions(
        reading, transcripts(), sourceKind(), rule(), new TreeMap<>(variables));
  }

  /**
   * The character encoding of that name, null for none.
   *
   * @throws Refusal if there is none called so
   */
  static @Nullable Charset charset(@Nullable String encoding) {
    try {
      return encoding == null ? null : Charset.forName(encoding.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new Refusal(
          "there is no encoding " + encoding + "; try UTF-8, GB18030, Big5 or Shift_JIS", unknown);
    }
  }

  private TranscriptOptions transcripts() {
    return new TranscriptOptions(findSpeakers, speakers == null ? null : pattern(speakers));
  }

  /**
   * The pattern of speakers' labels.
   *
   * @throws Refusal if it is no regular expression, with the place
   */
  static Pattern pattern(String speakers) {
    try {
      return Pattern.compile(speakers);
    } catch (PatternSyntaxException wrong) {
      throw new Refusal(
          "the speakers' pattern is no regular expression: "
              + wrong.getDescription()
              + " at character "
              + (wrong.getIndex() + 1),
          wrong);
    }
  }

  private @Nullable SourceKind sourceKind() {
    if (kind == null) {
      return null;
    }
    return SourceKind.of(kind)
        .orElseThrow(
            () ->
                new Refusal(
                    "there is no kind "
                        + kind
                        + "; choose interview, focus group, field note, observation or document"));
  }

  private @Nullable NameRule rule() {
    return rule(nameRule);
  }

  /**
   * The rule as typed; null for the standard one, {@code none} for none.
   *
   * @throws Refusal if it cannot be read, with the place
   */
  static @Nullable NameRule rule(@Nullable String nameRule) {
    if (nameRule == null) {
      return NameRule.standard();
    }
    return nameRule.equals("none") ? null : NameRule.parse(nameRule);
  }
}
