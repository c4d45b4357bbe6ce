package io.firebreak.job.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Turns what went wrong into lines for a person: all wrong options at once, no stack trace. */
final class Failures
    implements CommandLine.IExecutionStrategy,
        CommandLine.IExecutionExceptionHandler,
        CommandLine.IParameterExceptionHandler {
  private static final int WRONG_USE = 2;
  private static final int FAILED = 1;

  /** Every reason why a command cannot start. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<String> reasons;

    Refused(List<String> reasons) {
      super(String.join("; ", reasons));
      this.reasons = List.copyOf(reasons);
    }
  }

  /**
   * Runs the command where its line could be parsed; otherwise tells all that was wrong with it.
   */
  @Override
  public int execute(CommandLine.ParseResult parsed) {
    List<CommandLine.ParameterException> wrong = new ArrayList<>();
    CommandLine.ParseResult level = parsed;
    while (true) {
      wrong.addAll(level.errors().stream().map(Failures::ofParsing).toList());
      if (!level.hasSubcommand()) {
        break;
      }
      level = level.subcommand();
    }
    boolean help = level.isUsageHelpRequested() || level.isVersionHelpRequested();
    return wrong.isEmpty() || help ? new CommandLine.RunLast().execute(parsed) : refuse(wrong);
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (failure instanceof Refused refused) {
      refused.reasons.forEach(reason -> command.getErr().println("error: " + reason));
      return WRONG_USE;
    }
    command.getErr().println("error: " + rootMessage(failure));
    if (System.getenv("FIREBREAK_TRACE") != null) {
      failure.printStackTrace(command.getErr());
    } else {
      command.getErr().println("(set FIREBREAK_TRACE=1 for the stack trace)");
    }
    return FAILED;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException failure, String[] args) {
    return refuse(List.of(failure));
  }

  private static int refuse(List<CommandLine.ParameterException> wrong) {
    CommandLine command = wrong.get(wrong.size() - 1).getCommandLine();
    PrintWriter err = command.getErr();
    List<CommandLine.Model.ArgSpec> missing = new ArrayList<>();
    for (CommandLine.ParameterException failure : wrong) {
      if (failure instanceof CommandLine.MissingParameterException lacks) {
        // The parser tells one that is missing at each value that it would have needed it for.
        if (!lacks.getMissing().isEmpty() && missing.containsAll(lacks.getMissing())) {
          continue;
        }
        missing.addAll(lacks.getMissing());
      }
      err.println("error: " + failure.getMessage());
      CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
    }
    err.println("(" + command.getCommandSpec().qualifiedName() + " --help lists the options)");
    return WRONG_USE;
  }

  private static CommandLine.ParameterException ofParsing(Exception failure) {
    if (failure instanceof CommandLine.ParameterException wrong) {
      return wrong;
    }
    throw new IllegalStateException("the command line could not be parsed", failure);
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
