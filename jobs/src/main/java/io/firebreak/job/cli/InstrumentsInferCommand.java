package io.firebreak.job.cli;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.input.Recordings;
import io.firebreak.job.report.Counted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proposes an instruments file for recordings. */
@Command(
    name = "infer",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Proposes an instruments file for the venues and symbols of recordings.",
      "Only what venue and symbol tell: a contract size that is not published in one place is not"
          + " invented; what cannot be proposed is listed with its reason."
    })
final class InstrumentsInferCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "DIR",
      description = "Directory (searched through) or file of recordings.")
  private Path input;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Instruments file to write; without it, it is printed.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Recordings recordings = recordings();
    ProposedInstruments proposed = ProposedInstruments.of(recordings.pairs());
    PrintWriter console = spec.commandLine().getOut();
    if (out == null) {
      console.print(proposed.yaml());
    } else {
      Files.writeString(out, proposed.yaml());
      proposed.refused().forEach(line -> console.println("not proposed: " + line));
      console.println(
          out + ": " + Counted.of(proposed.entries().size(), "instrument") + " proposed");
    }
    recordings
        .ignored()
        .forEach(
            file ->
                spec.commandLine()
                    .getErr()
                    .println("ignored " + file.name() + ": " + file.reason()));
    console.flush();
    return 0;
  }

  private Recordings recordings() {
    List<String> errors = new ArrayList<>();
    if (!Files.exists(input)) {
      errors.add("--input must be a directory or file that exists, was " + input);
    }
    if (out != null && Files.isDirectory(out)) {
      errors.add("--out must be a file, was the directory " + out);
    }
    try {
      if (errors.isEmpty()) {
        return Recordings.in(input, InstrumentCatalog.inferred());
      }
    } catch (IOException | IllegalArgumentException e) {
      errors.add("--input " + input + ": " + e.getMessage());
    }
    throw new Failures.Refused(errors);
  }
}
