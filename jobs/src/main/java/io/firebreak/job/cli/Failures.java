package io.firebreak.job.cli;

import java.util.List;
import picocli.CommandLine;

/** Turns what went wrong into lines for a person: all wrong options at once, no stack trace. */
final class Failures
    implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
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
    CommandLine command = failure.getCommandLine();
    command.getErr().println("error: " + failure.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
    command
        .getErr()
        .println("(" + command.getCommandSpec().qualifiedName() + " --help lists the options)");
    return WRONG_USE;
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
