package org.flowerbox.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what went wrong and how to mend it. What nobody foresaw goes into a file in
 * full, never onto the terminal.
 */
final class Failures {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'failure-'yyyyMMdd-HHmmss-SSS'.log'").withZone(ZoneOffset.UTC);

  private final Environment environment;

  Failures(Environment environment) {
    this.environment = environment;
  }

  /** A command that was not understood. */
  int misused(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    say(sentence(wrong) + "; see: " + command + " --help");
    return 2;
  }

  private static String sentence(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      default -> plain(String.valueOf(wrong.getMessage()));
    };
  }

  /** The parser's words, where they speak of its insides, in ours. */
  private static String plain(String sentence) {
    return sentence
        .replaceFirst("^Invalid value for option ", "invalid value for ")
        .replaceFirst(
            "^Invalid value for positional parameter at index \\S+ \\((.+?)\\)",
            "invalid value for $1")
        .replace("Value for option option", "the value for")
        .replace("is not an int", "is not a whole number");
  }

  private static String unmatched(UnmatchedArgumentException unmatched) {
    String first = unmatched.getUnmatched().getFirst();
    boolean command = !unmatched.getCommandLine().getSubcommands().isEmpty();
    String near =
        unmatched.getSuggestions().isEmpty()
            ? ""
            : "; did you mean " + Wording.choices(unmatched.getSuggestions().toArray());
    String what =
        unmatched.isUnknownOption()
            ? "there is no option "
            : command ? "there is no command " : "there is one word too many: ";
    return what + first + (command || unmatched.isUnknownOption() ? near : "");
  }

  private static String missing(MissingParameterException missing) {
    ArgSpec argument = missing.getMissing().getFirst();
    String name =
        argument instanceof OptionSpec option
            ? option.longestName() + " needs " + argument.paramLabel()
            : argument.paramLabel() + " is missing";
    String meaning = String.join(" ", argument.description()).replaceFirst("\\.$", "");
    return name + " (" + meaning + ")";
  }

  /** A command that was understood and could not be done. */
  int failed(Throwable failure) {
    switch (failure) {
      case Refusal refusal -> say(String.valueOf(refusal.getMessage()));
      case Progress.Cancelled _ -> say("stopped; what was done before is kept");
      case OutOfMemoryError _ ->
          say(
              "memory ran out, what was saved before is safe; give more with FLOWERBOX_JAVA_OPTIONS=-Xmx4g"
                  + details(failure));
      default ->
          say("something went wrong that should not have (" + failure + ")" + details(failure));
    }
    return 1;
  }

  private void say(String sentence) {
    environment.console().remark("flowerbox: " + sentence.replaceAll("\\R\\s*", " "));
  }

  private String details(Throwable failure) {
    Path log = log(failure);
    return log == null ? "" : "; details in " + log;
  }

  private @Nullable Path log(Throwable failure) {
    StringWriter text = new StringWriter();
    text.append(environment.build()).append(", Java ").append(Runtime.version().toString());
    text.append(", ").append(System.getProperty("os.name")).append("\n");
    failure.printStackTrace(new PrintWriter(text, true));
    try {
      Path folder = Files.createDirectories(environment.cache().resolve("log"));
      return Files.writeString(
          folder.resolve(NAME.format(environment.clock().instant())), text.toString());
    } catch (IOException unwritable) {
      return null;
    }
  }
}
