package io.firebreak.job.cli;

import io.firebreak.control.ControlSetup;
import io.firebreak.control.VerifyingKey;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a key ring and lists its keys and rules. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a key ring and lists its keys and rules.",
      "Exit code: 0 valid, 2 unreadable or with errors (all are listed)."
    })
final class KeysListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Key ring in YAML.")
  private Path file;

  @Override
  public Integer call() {
    List<String> errors = new ArrayList<>();
    ControlSetup setup = KeyFiles.ring(file, "FILE", errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    PrintWriter console = spec.commandLine().getOut();
    for (VerifyingKey key : setup.ring().keys()) {
      console.printf("%-20s %-8s %s%n", key.id(), key.role(), key.owner());
    }
    RuleWords.of(setup.rules()).forEach(console::println);
    console.flush();
    return 0;
  }
}
