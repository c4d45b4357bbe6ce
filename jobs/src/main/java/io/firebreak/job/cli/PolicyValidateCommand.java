package io.firebreak.job.cli;

import io.firebreak.job.report.Counted;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with a policy or an override. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Validates a policy, or an override, and lists every error.",
      "Exit code: 0 valid, 1 with errors, 2 if it cannot be read."
    })
final class PolicyValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Document in YAML or JSON.")
  private Path file;

  @Override
  public Integer call() {
    List<String> errors = ControlFile.errors(ControlFile.text(file));
    PrintWriter err = spec.commandLine().getErr();
    errors.forEach(error -> err.println("error: " + error));
    if (!errors.isEmpty()) {
      err.println(file + ": " + Counted.of(errors.size(), "error"));
      return 1;
    }
    spec.commandLine().getOut().println(file + ": no errors");
    spec.commandLine().getOut().flush();
    return 0;
  }
}
