package io.firebreak.job.cli;

import io.firebreak.policy.FieldChange;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyDiff;
import io.firebreak.policy.PolicyUse;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what one policy changes over another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Lists every value that differs, whether it tightens or loosens, and whether the step is too"
          + " large for one change.",
      "Exit code: 0, or 2 where a document cannot be read or is invalid."
    })
final class PolicyDiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "Policy, or v0 for the shipped one.")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Policy.")
  private String after;

  @Override
  public Integer call() {
    List<String> errors = new ArrayList<>();
    Policy old = ControlFile.policy(before, errors);
    Policy now = ControlFile.policy(after, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    PrintWriter console = spec.commandLine().getOut();
    List<FieldChange> changes = PolicyDiff.between(old, now);
    for (FieldChange change : changes) {
      console.println(change.words());
      if (!change.refusal().isEmpty() && now.use() == PolicyUse.ACTIVE) {
        console.println("  refused by a gate with keys: " + change.refusal());
      }
    }
    long loosening = changes.stream().filter(FieldChange::loosens).count();
    if (now.use() != PolicyUse.ACTIVE) {
      console.println("shadow: judged by beside the policy in force; needs no second person");
      console.flush();
      return 0;
    }
    console.println(
        changes.size()
            + " changes, "
            + loosening
            + (loosening == 0
                ? " loosen: may take effect at the next tick"
                : " loosen: needs a second person and the delay"));
    console.flush();
    return 0;
  }
}
