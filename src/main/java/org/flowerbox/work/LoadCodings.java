package org.flowerbox.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.framework.CodedQuote;
import org.flowerbox.framework.CodingsFile;
import org.flowerbox.framework.QuoteFinder;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/** Loads a table of coded quotes, as one step a coder. */
public final class LoadCodings {
  private final Project project;
  private final Map<String, QuoteFinder> texts = new HashMap<>();

  public LoadCodings(Project project) {
    this.project = project;
  }

  /**
   * Loads all of its rows, or none.
   *
   * @return how many codings there are now that were not before
   * @throws Refusal if a row's source, code or quote is not in the project, naming the row
   */
  public int load(Path file) {
    List<CodedQuote> quotes = CodingsFile.read(content(file), file.getFileName().toString());
    List<String> coders = quotes.stream().map(CodedQuote::coder).distinct().toList();
    List<Step> steps = new ArrayList<>();
    for (String coder : coders) {
      steps.add(
          step(coder, quotes.stream().filter(quote -> quote.coder().equals(coder)).toList(), file));
    }
    steps.forEach(project::apply);
    return quotes.size();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new Refusal(
          file + ": the codings cannot be read (" + failed.getMessage() + ")", failed);
    }
  }

  private Step step(String coder, List<CodedQuote> quotes, Path file) {
    Coders.AtWork who = Coders.named(project, coder);
    List<Change> changes = new ArrayList<>(who.missing());
    quotes.forEach(quote -> changes.add(new Change.Add(coding(quote, who, file))));
    return new Step(
        StepKind.CODE,
        quotes.size() + " codings from " + file.getFileName(),
        who.coder().id(),
        changes);
  }

  private Coding coding(CodedQuote quote, Coders.AtWork who, Path file) {
    Corpus corpus = project.corpus();
    Lookup lookup = new Lookup(corpus);
    String name = file.getFileName().toString();
    try {
      Source source = lookup.source(quote.source());
      Code code = lookup.code(quote.code());
      QuoteFinder text =
          texts.computeIfAbsent(source.name(), _ -> new QuoteFinder(corpus.text(source)));
      String comment = quote.comment().isEmpty() ? null : quote.comment();
      return new CodePassages(project)
          .coding(code, source, CodingsFile.resolve(quote, text, name), who, comment);
    } catch (Refusal refusal) {
      String message = String.valueOf(refusal.getMessage());
      throw message.startsWith(name)
          ? refusal
          : new Refusal(name + ", line " + quote.line() + ": " + message, refusal);
    }
  }
}
