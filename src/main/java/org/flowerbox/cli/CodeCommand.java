package org.flowerbox.cli;

import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.project.Project;
import org.flowerbox.work.Autocode;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.Lookup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "code",
    description = "Code one passage, or all that a query finds.",
    footer = {
      "",
      "Example: flowerbox code study.flowerbox cognition --source 20201204-F-YC --start 120 --end 164 --coder A",
      "         flowerbox code study.flowerbox 变通执行 --query '应付 OR 检查' --extend sentence --coder A"
    })
final class CodeCommand extends ProjectCommand {
  @Parameters(
      index = "1",
      paramLabel = "CODE",
      description = "The code: its name in any language, key, path or id.")
  private String code = "";

  @Option(
      names = "--source",
      paramLabel = "S",
      description = "The source of the passage; with --query, only this source.")
  private @Nullable String source;

  @Option(
      names = "--start",
      paramLabel = "N",
      description = "First UTF-16 code unit of the passage.")
  private @Nullable Integer start;

  @Option(names = "--end", paramLabel = "M", description = "The code unit after its last.")
  private @Nullable Integer end;

  @Option(
      names = "--query",
      paramLabel = "Q",
      description = "Code what this query finds; see search.")
  private @Nullable String query;

  @Option(
      names = "--extend",
      paramLabel = "E",
      description = "With --query: code the hit, its sentence or its turn (default: hit).")
  private Autocode.Extent extent = Autocode.Extent.HIT;

  @Option(
      names = "--all-speakers",
      description = "With --query: also code what the interviewer says.")
  private boolean allSpeakers;

  @Option(names = "--coder", paramLabel = "C", description = "Who codes (default: you).")
  private @Nullable String coder;

  @Option(names = "--comment", paramLabel = "TEXT", description = "A remark on the coding.")
  private @Nullable String comment;

  @Option(names = "--weight", paramLabel = "W", description = "1 to 100.")
  private int weight;

  CodeCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    requireSense();
    try (Project project = writing()) {
      if (query != null) {
        autocode(project, query);
      } else if (source != null && start != null && end != null) {
        passage(project, source, start, end);
      }
    }
  }

  private void requireSense() {
    boolean whole = source != null && start != null && end != null;
    boolean both = query != null && (start != null || end != null);
    if (both || query == null && !whole) {
      throw misuse("say which passage: --source, --start and --end, or else --query");
    }
    if (query == null && (allSpeakers || extent != Autocode.Extent.HIT)) {
      throw misuse("--extend and --all-speakers go with --query");
    }
    if (query != null && (comment != null || weight != 0)) {
      throw misuse("--comment and --weight go with a single passage, not with --query");
    }
    if (weight < 0 || weight > 100) {
      throw misuse("--weight is 1 to 100, not " + weight);
    }
  }

  private String coder() {
    return coder == null ? environment().user() : coder;
  }

  private void passage(Project project, String name, int from, int to) {
    if (from < 0 || to <= from) {
      throw new Refusal(
          "--start " + from + " --end " + to + ": give a start from 0 and an end after it");
    }
    Corpus corpus = project.corpus();
    Lookup lookup = new Lookup(corpus);
    Code chosen = lookup.code(code);
    Source of = lookup.source(name);
    Coding coding =
        new CodePassages(project).code(chosen, of, new Span(from, to), coder(), comment, weight);
    console()
        .line(
            "coding "
                + coding.id()
                + ": "
                + chosen.name().in(corpus.study().language())
                + " – "
                + of.name()
                + " "
                + from
                + "–"
                + to
                + " 「"
                + coding.span().in(corpus.text(of)).replace('\n', ' ')
                + "」");
  }

  private void autocode(Project project, String words) {
    try (ProgressLine progress = console().progress()) {
      Lookup lookup = new Lookup(project.corpus());
      Source only = source == null ? null : lookup.source(source);
      Autocode.Wish wish =
          new Autocode.Wish(lookup.code(code), words, extent, allSpeakers, only, coder());
      Autocode.Outcome outcome = new Autocode(project).run(wish, progress);
      progress.wipe();
      console()
          .line(
              Wording.count(outcome.coded(), "passage")
                  + " coded ("
                  + Wording.count(outcome.hits(), "hit")
                  + ", "
                  + outcome.interviewers()
                  + " of the interviewer left out, "
                  + outcome.already()
                  + " coded so before)");
    }
  }
}
