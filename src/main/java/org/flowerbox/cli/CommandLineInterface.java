package org.flowerbox.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.SourceKind;
import org.flowerbox.work.Autocode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** All commands under one name. */
public final class CommandLineInterface {
  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 140;

  private final Environment environment;

  public CommandLineInterface(Environment environment) {
    this.environment = environment;
  }

  @Command(
      name = "flowerbox",
      description = "Qualitative coding, offline, in one file.",
      footer = {
        "",
        "flowerbox COMMAND --help tells more, with an example.",
        "Start with: flowerbox demo"
      })
  private static final class Root implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help.")
    private boolean help;

    @Option(
        names = {"-V", "--version"},
        versionHelp = true,
        description = "Show the version.")
    private boolean version;

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "name a command");
    }
  }

  /**
   * Runs a command.
   *
   * @return 0 done, 1 refused, 2 wrong usage
   */
  public int run(String... arguments) {
    CommandLine line = new CommandLine(new Root());
    line.getCommandSpec().version(environment.build());
    commands().forEach(line::addSubcommand);
    CommandLine codebook = new CommandLine(new CodebookCommand(environment));
    codebook.addSubcommand(new CodebookCommand.Import(environment));
    codebook.addSubcommand(new CodebookCommand.Export(environment));
    line.addSubcommand(codebook);
    Console console = environment.console();
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setUsageHelpWidth(Math.clamp(console.columns(), NARROWEST_HELP, WIDEST_HELP));
    line.registerConverter(Autocode.Extent.class, typed -> choice(Autocode.Extent.values(), typed));
    line.registerConverter(CaseKind.class, typed -> choice(CaseKind.values(), typed));
    line.registerConverter(SourceKind.class, CommandLineInterface::kind);
    Failures failures = new Failures(environment);
    line.setParameterExceptionHandler((wrong, _) -> failures.misused(wrong));
    line.setExecutionExceptionHandler((failure, _, _) -> failures.failed(failure));
    int code = execute(line, failures, arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private int execute(CommandLine line, Failures failures, String... arguments) {
    try {
      if (arguments.length == 0) {
        environment
            .console()
            .remark(
                "There is no display to open the window on, so the demo runs; see: flowerbox --help");
        return line.execute("demo");
      }
      if (arguments.length == 1 && arguments[0].endsWith(".flowerbox")) {
        throw new Refusal(
            arguments[0]
                + ": there is no display to open it on; name a command: flowerbox codings "
                + arguments[0]);
      }
      return line.execute(arguments);
    } catch (Refusal | Error failure) {
      return failures.failed(failure);
    }
  }

  private static SourceKind kind(String typed) {
    Object[] labels = Arrays.stream(SourceKind.values()).map(SourceKind::label).toArray();
    return SourceKind.of(typed)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "choose " + Wording.choices(labels) + ", not '" + typed + "'"));
  }

  private static <E extends Enum<E>> E choice(E[] choices, String typed) {
    return Arrays.stream(choices)
        .filter(choice -> choice.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "choose " + Wording.choices((Object[]) choices) + ", not '" + typed + "'"));
  }

  private List<BaseCommand> commands() {
    return List.of(
        new NewCommand(environment),
        new ImportCommand(environment),
        new SourcesCommand(environment),
        new TextCommand(environment),
        new CodesCommand(environment),
        new SearchCommand(environment),
        new CodeCommand(environment),
        new UncodeCommand(environment),
        new CodingsCommand(environment),
        new CasesCommand(environment),
        new CaseCommand(environment),
        new TableCommand(environment),
        new ExcerptsCommand(environment),
        new HistoryCommand(environment),
        new UndoCommand(environment),
        new RedoCommand(environment),
        new CheckCommand(environment),
        new RestoreCommand(environment),
        new DemoCommand(environment),
        new PicturesCommand(environment));
  }
}
