package io.firebreak.job.cli;

import io.firebreak.haircut.HaircutExplanation;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import io.firebreak.job.report.ExplanationWords;
import io.firebreak.job.report.RecordedDecisions;
import io.firebreak.policy.Policy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a recorded decision once more and shows how it came about. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows how a recorded haircut decision came about, and makes it once more.",
      "Runs the engine on the recorded inputs of one haircut decision, checks that it decides the"
          + " same again, and prints layers, drivers, size tiers, announced steps.",
      "Exit code: 0 reproduced, 1 not reproduced, 2 if there is no such decision."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int NOT_REPRODUCED = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DECISION_ID",
      description = "Id of the decision, as in the topic haircuts: BTC@12.")
  private String id;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      required = true,
      description = "Results of a run: decisions.jsonl, and policy-log.jsonl for its policies.")
  private Path from;

  @Override
  public Integer call() {
    RecordedDecisions decisions = RecordedDecisions.in(from);
    try {
      HaircutRecord recorded = recorded(decisions);
      HaircutExplanation explanation = HaircutExplanation.of(recorded, policy(recorded));
      boolean same = explanation.reproduces(recorded.decision());
      PrintWriter console = spec.commandLine().getOut();
      console.print(ExplanationWords.of(recorded, explanation));
      console.println();
      console.println(
          same
              ? "reproduced: the engine decides the same of the recorded inputs"
              : "NOT REPRODUCED: of the recorded inputs this engine makes "
                  + explanation.reproduced());
      console.flush();
      return same ? 0 : NOT_REPRODUCED;
    } catch (IOException e) {
      throw unreadable(decisions, Unreadable.why(e));
    } catch (UncheckedIOException e) {
      throw unreadable(decisions, Unreadable.why(e));
    } catch (IllegalArgumentException e) {
      throw refused(decisions.file() + ": " + e.getMessage());
    }
  }

  private HaircutRecord recorded(RecordedDecisions decisions) throws IOException {
    int at = id.lastIndexOf('@');
    if (at < 1) {
      throw refused("DECISION_ID must be an asset and a number like BTC@12, was " + id);
    }
    String asset = id.substring(0, at);
    var found = decisions.haircut(id);
    if (found.isEmpty()) {
      throw refused(
          "DECISION_ID must be in "
              + decisions.file()
              + ", which has "
              + MissingDecision.words(id.substring(at + 1), asset, decisions.haircuts())
              + "; was "
              + id);
    }
    return found.get();
  }

  /** The policy that decided: the shipped one, or as the run has logged it. */
  private Policy policy(HaircutRecord recorded) {
    List<String> errors = new ArrayList<>();
    Path log = JsonLinesMerge.result(from, Topic.POLICY_LOG);
    List<Policy> policies = PolicyFiles.read(Files.exists(log) ? log : null, errors);
    long version = recorded.decision().policyVersion();
    for (Policy policy : policies) {
      if (policy.version() == version) {
        return policy;
      }
    }
    errors.add(log + " must hold policy version " + version + ", which decided " + id);
    throw new Failures.Refused(errors);
  }

  private Failures.Refused unreadable(RecordedDecisions decisions, String why) {
    String name = decisions.file().getFileName().toString();
    return refused("--from must hold a readable " + name + ", was " + from + ": " + why);
  }

  private static Failures.Refused refused(String reason) {
    return new Failures.Refused(List.of(reason));
  }
}
