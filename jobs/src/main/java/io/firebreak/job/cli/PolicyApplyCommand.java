package io.firebreak.job.cli;

import io.firebreak.job.local.QuietLoggers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a document to a running job and waits for its verdict. */
@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Sends a policy, an override or an envelope to the control topic of a running job and waits"
          + " for the reply of its gate. With --key it is signed on the way.",
      "Exit code: 0 accepted, 1 refused or no reply, 2 wrong use, 3 waits for a second person."
    })
final class PolicyApplyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Document in YAML or JSON, or an envelope.")
  private Path file;

  @Mixin private ControlTopicMixin topic;

  @Mixin private SigningMixin signing;

  @Override
  public Integer call() throws Exception {
    List<String> errors = new ArrayList<>();
    String document = ControlFile.text(file, errors);
    topic.check(errors);
    signing.check(false, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    String message = signing.sealed(document);
    return QuietLoggers.during(
        QuietLoggers.KAFKA,
        () -> GateReply.ask(topic.client(), message, spec.commandLine().getOut()));
  }
}
