package io.firebreak.job.cli;

import io.firebreak.job.local.TemporaryDirectory;
import io.firebreak.job.soak.SoakReading;
import io.firebreak.job.soak.SoakRun;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether patterns and episodes hold their memory. */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Sends letters of stress through every pattern and prints heap and state at each tenth.",
      "Assets fall silent in the middle of matches and come back.",
      "Exit code: 0 steady, 1 where either grew by more than 5 %% after the first tenth (8 MiB of"
          + " heap and 1 kB of state aside: what a cluster keeps of itself)."
    })
final class SoakCommand implements Callable<Integer> {
  private static final long LEAST = 10_000;
  private static final double MIB = 1 << 20;

  @Spec private CommandSpec spec;

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "10000000",
      description = "Letters, at least 10000 (default ${DEFAULT-VALUE}).")
  private long events;

  @Override
  public Integer call() throws Exception {
    if (events < LEAST) {
      throw new Failures.Refused(List.of("--events must be at least 10000, was " + events));
    }
    PrintWriter console = spec.commandLine().getOut();
    console.printf("%12s %12s %12s%n", "letters", "heap MiB", "state kB");
    List<SoakReading> readings = readings(console);
    boolean steady = SoakReading.steady(readings);
    console.println(steady ? "steady" : "GREW by more than 5 % after the first tenth");
    console.flush();
    return steady ? 0 : 1;
  }

  private List<SoakReading> readings(PrintWriter console) throws Exception {
    try (TemporaryDirectory directory = TemporaryDirectory.create("firebreak-soak")) {
      return new SoakRun(events, directory.path()).run(reading -> report(console, reading));
    }
  }

  private static void report(PrintWriter console, SoakReading reading) {
    console.printf(
        "%,12d %12.1f %12.1f%n",
        reading.letters(), reading.heapBytes() / MIB, reading.stateBytes() / 1e3);
    console.flush();
  }
}
