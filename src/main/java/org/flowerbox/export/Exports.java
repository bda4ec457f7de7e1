package org.flowerbox.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Table;

/**
 * Writes tables and passages as files of the kind that their name's ending says. A file is whole
 * or, after a failure, what it was before. Beside NAME.csv it writes NAME.provenance.txt, since a
 * CSV file holds nothing but data. May be used from any thread.
 */
public final class Exports {
  private final String build;
  private final SequencedMap<Format, TableWriter> tables = new LinkedHashMap<>();
  private final SequencedMap<Format, ExcerptWriter> excerpts = new LinkedHashMap<>();

  /**
   * Exports of a program.
   *
   * @param build its name, version and hash, written into every file
   */
  public Exports(String build) {
    this.build = build;
    CsvFile csv = new CsvFile();
    JsonFile json = new JsonFile(build);
    tables.put(Format.CSV, csv);
    tables.put(Format.XLSX, new XlsxTable(build));
    tables.put(Format.HTML, new HtmlTable(build));
    tables.put(Format.JSON, json);
    tables.put(Format.MARKDOWN, new MarkdownFile(build));
    excerpts.put(Format.CSV, csv);
    excerpts.put(Format.XLSX, new XlsxExcerpts(build));
    excerpts.put(Format.HTML, new HtmlExcerpts(build));
    excerpts.put(Format.DOCX, new DocxExcerpts(build));
    excerpts.put(Format.JSON, json);
  }

  /**
   * Writes a table.
   *
   * @return the files written, the one asked for first
   * @throws Refusal if the ending is no kind of table, or the file cannot be written
   */
  public List<Path> write(Table table, Path file) {
    Format format = Format.of(name(file));
    TableWriter writer = writer(tables, format, file, "tables");
    List<Path> beside = aboutBeside(format, file, About.of(table, build));
    SafeFile.write(file, out -> writer.write(table, out));
    return with(file, beside);
  }

  /**
   * Writes passages.
   *
   * @return the files written, the one asked for first
   * @throws Refusal if the ending is no kind of passages, there are too many, or the file cannot be
   *     written
   * @throws Progress.Cancelled if the user asked to stop; the file is as it was
   */
  public List<Path> write(ExcerptList list, Path file, Progress progress) {
    Format format = Format.of(name(file));
    ExcerptWriter writer = writer(excerpts, format, file, "passages");
    List<Path> beside = aboutBeside(format, file, About.of(list, build));
    SafeFile.write(file, out -> writer.write(list, out, progress));
    return with(file, beside);
  }

  private static <W> W writer(Map<Format, W> writers, Format format, Path file, String what) {
    W writer = writers.get(format);
    if (writer == null) {
      throw new Refusal(
          file + ": " + what + " are written as " + Format.list(List.copyOf(writers.keySet())));
    }
    return writer;
  }

  private static List<Path> aboutBeside(Format format, Path file, About about) {
    if (format != Format.CSV) {
      return List.of();
    }
    String name = name(file);
    Path beside =
        file.resolveSibling(name.substring(0, name.length() - ".csv".length()) + ".provenance.txt");
    SafeFile.write(
        beside,
        out ->
            out.write((String.join("\n", about.lines()) + "\n").getBytes(StandardCharsets.UTF_8)));
    return List.of(beside);
  }

  private static List<Path> with(Path file, List<Path> beside) {
    return beside.isEmpty() ? List.of(file) : List.of(file, beside.getFirst());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
