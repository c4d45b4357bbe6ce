package io.firebreak.job.cli;

import io.firebreak.cascade.CascadePattern;
import io.firebreak.cascade.CascadePatterns;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import io.firebreak.stress.LetterThresholds;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the patterns and what a policy asks of the letters that they read. */
@Command(
    name = "patterns",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists every pattern with its window, and every letter that it reads with its thresholds.",
      "Thresholds are those of policy version 0, or of the newest one in --policy."
    })
final class PatternsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Policy in YAML or JSON, or a policy log in JSON lines.")
  private Path policyFile;

  @Override
  public Integer call() {
    List<String> errors = new ArrayList<>();
    List<Policy> policies = PolicyFiles.read(policyFile, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    Policy policy = policies.get(policies.size() - 1);
    PrintWriter console = spec.commandLine().getOut();
    console.println("thresholds of policy version " + policy.version());
    for (CascadePattern pattern : CascadePatterns.all()) {
      show(pattern, policy, console);
    }
    console.flush();
    return 0;
  }

  private static void show(CascadePattern pattern, Policy policy, PrintWriter console) {
    console.printf(
        "%n%s (version %d, %s, within %d min)%n  %s%n",
        pattern.patternName(),
        pattern.card().version(),
        pattern.card().form().name().toLowerCase(Locale.ROOT),
        pattern.card().within().toMinutes(),
        pattern.card().description());
    Stream.of(StressKind.values())
        .filter(pattern::reads)
        .forEach(kind -> console.printf("    %-18s %s%n", kind, thresholds(kind, policy)));
  }

  private static String thresholds(StressKind kind, Policy policy) {
    return LetterThresholds.of(kind, policy).stream()
        .map(each -> each.key() + " " + number(each.value()))
        .collect(Collectors.joining(", "));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : "" + value;
  }
}
