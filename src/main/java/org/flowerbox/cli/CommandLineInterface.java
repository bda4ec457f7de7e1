package org.flowerbox.cli;

import java.util.List;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands under one name. */
public final class CommandLineInterface {
  private final Environment environment;

  public CommandLineInterface(Environment environment) {
    this.environment = environment;
  }

  @Command(
      name = "flowerbox",
      description = "Qualitative coding, offline, in one file.",
      footer = {"", "flowerbox COMMAND --help tells more, with an example.", "Start with: flowerbox demo"})
  private static final class Root implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
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
    line.getSubcommands()
        .get("codebook")
        .addSubcommand(new CodebookCommand.Import(environment))
        .addSubcommand(new CodebookCommand.Export(environment));
    Console console = environment.console();
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
    int code = line.execute(arguments);
    console.out().flush();
    return code;
  }

  private List<BaseCommand> commands() {
    return List.of(
        new NewCommand(environment),
        new ImportCommand(environment),
        new SourcesCommand(environment),
        new TextCommand(environment),
        new CodebookCommand(environment),
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
        new DemoCommand(environment));
  }

  private int failed(Exception failure) throws Exception {
    switch (failure) {
      case Refusal refusal -> environment.console().remark("flowerbox: " + oneLine(refusal));
      case Progress.Cancelled _ -> environment.console().remark("flowerbox: stopped; what was done before is kept");
      default -> throw failure;
    }
    return 1;
  }

  private static String oneLine(Refusal refusal) {
    return String.valueOf(refusal.getMessage()).replace('\n', ' ');
  }
}
