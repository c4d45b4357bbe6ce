package io.firebreak.job.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of all commands; Flink's own command line submits {@code run} with it too. */
@Command(
    name = "firebreak",
    mixinStandardHelpOptions = true,
    version = "Firebreak 0.1.0",
    description = "A defence against liquidation cascades: haircuts, alerts, circuit breakers.",
    footer = {
      "",
      "Each command explains its options with --help.",
      "summary.json is written beside the results of demo, replay, evaluate, scenario, backtest and"
          + " bench, and by run with --out.",
      "Exit code: 0 done, 1 failed or a claim violated, 2 wrong use.",
      "FIREBREAK_JAVA_OPTS sets the options of the JVM for deploy/firebreak (default -Xmx3g);",
      "FIREBREAK_TRACE=1 shows stack traces."
    },
    subcommands = {
      DemoCommand.class,
      ReplayCommand.class,
      EvaluateCommand.class,
      ScenarioCommand.class,
      RunCommand.class,
      ExplainCommand.class,
      InstrumentsCommand.class,
      BacktestCommand.class,
      PolicyCommand.class,
      OverrideCommand.class,
      KeysCommand.class,
      BenchCommand.class,
      PatternsCommand.class,
      SoakCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Firebreak {
  private Firebreak() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    int code = commandLine().execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static void collectErrors(CommandLine command) {
    command.getCommandSpec().parser().collectErrors(true);
    command.getSubcommands().values().forEach(Firebreak::collectErrors);
  }

  static CommandLine commandLine() {
    Failures failures = new Failures();
    CommandLine commands = new CommandLine(new Firebreak());
    // For the commands below too: without it the first wrong option would be told alone.
    collectErrors(commands);
    return commands
        .setExecutionStrategy(failures)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
