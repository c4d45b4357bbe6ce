package io.firebreak.job.cli;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.input.InstrumentsFile;
import io.firebreak.job.report.Counted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates an instruments file and shows what it was understood to say. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Validates an instruments file and prints what it says of each instrument and its venue.",
      "Exit code: 0 valid, 1 with errors (all are listed), 2 if it cannot be read."
    })
final class InstrumentsCheckCommand implements Callable<Integer> {
  private static final int INVALID = 1;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Instruments file in YAML.")
  private Path file;

  @Override
  public Integer call() {
    String text = text();
    PrintWriter err = spec.commandLine().getErr();
    InstrumentCatalog catalog;
    try {
      catalog = InstrumentsFile.parse(text, file.toString());
    } catch (IllegalArgumentException e) {
      List<String> errors = e.getMessage().lines().skip(1).toList();
      errors.forEach(error -> err.println("error: " + error));
      err.println(file + ": " + Counted.of(errors.size(), "error"));
      return INVALID;
    }
    PrintWriter console = spec.commandLine().getOut();
    console.print(InstrumentsTable.instruments(catalog));
    console.println();
    console.print(InstrumentsTable.venues(catalog));
    String instruments = Counted.of(catalog.listed().size(), "instrument");
    console.println(file + ": " + instruments + ", no errors");
    console.flush();
    return 0;
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Failures.Refused(List.of("FILE " + file + " cannot be read: " + Unreadable.why(e)));
    }
  }
}
