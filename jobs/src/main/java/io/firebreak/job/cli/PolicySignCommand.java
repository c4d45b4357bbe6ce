package io.firebreak.job.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a document into a signed envelope. */
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Puts a policy, or an override, into an envelope that a key has signed. A second person signs"
          + " the same file: what is approved is the document, byte for byte.",
      "Exit code: 0 signed, 2 wrong use or an invalid document."
    })
final class PolicySignCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Document in YAML or JSON.")
  private Path file;

  @Mixin private SigningMixin signing;

  @Option(names = "--out", paramLabel = "FILE", description = "Envelope (default: printed).")
  private Path out;

  @Override
  public Integer call() throws IOException {
    String document = ControlFile.text(file);
    List<String> errors = new ArrayList<>();
    signing.check(true, errors);
    ControlFile.errors(document).forEach(error -> errors.add(file + ": " + error));
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    String envelope = signing.sealed(document);
    if (out == null) {
      spec.commandLine().getOut().println(envelope);
      spec.commandLine().getOut().flush();
    } else {
      Files.writeString(out, envelope + "\n");
    }
    return 0;
  }
}
