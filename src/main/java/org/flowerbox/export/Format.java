package org.flowerbox.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flowerbox.model.Refusal;

/** A kind of file. */
public enum Format {
  CSV("csv"),
  XLSX("xlsx"),
  HTML("html", "htm"),
  JSON("json"),
  MARKDOWN("md", "markdown"),
  DOCX("docx");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The usual ending of its files, without the dot. */
  public String ending() {
    return endings.getFirst();
  }

  /**
   * The kind of file that the name's ending says.
   *
   * @throws Refusal if it is none of these, naming them
   */
  public static Format of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(ending -> lower.endsWith("." + ending)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    fileName
                        + " does not say what to write; let it end in "
                        + list(Arrays.asList(values()))));
  }

  /** The endings of these kinds as a sentence names them: ".csv, .xlsx or .html". */
  static String list(List<Format> formats) {
    List<String> endings = formats.stream().map(format -> "." + format.ending()).toList();
    String all = endings.stream().limit(endings.size() - 1L).collect(Collectors.joining(", "));
    return all + " or " + endings.getLast();
  }
}
