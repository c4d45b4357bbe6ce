package io.firebreak.job.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.local.QuietLoggers;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the timeline of policies and overrides. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows every accepted policy and override with who signed it and what it changed, from a"
          + " running job or from the policy-log.jsonl of a run.",
      "Exit code: 0 shown, 1 unreachable, 2 wrong use."
    })
final class PolicyShowCommand implements Callable<Integer> {
  private static final PolicyDocuments DOCUMENTS = new PolicyDocuments();

  @Spec private CommandSpec spec;

  @Option(names = "--log", paramLabel = "FILE", description = "policy-log.jsonl of a run.")
  private Path log;

  @Option(names = "--documents", description = "Print each document whole.")
  private boolean documents;

  @Mixin private ControlTopicMixin topic;

  @Override
  public Integer call() throws Exception {
    PrintWriter console = spec.commandLine().getOut();
    for (JsonNode entry : entries()) {
      show(entry, console);
    }
    console.flush();
    return 0;
  }

  private List<JsonNode> entries() throws Exception {
    List<String> errors = new ArrayList<>();
    if ((log == null) != topic.given()) {
      errors.add("one of --log and --bootstrap must be given, were " + (log == null ? 0 : 2));
    } else if (log == null) {
      topic.check(errors);
    }
    List<JsonNode> lines =
        errors.isEmpty() && log != null ? PolicyLog.lines(log, errors) : List.of();
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    if (log == null) {
      return PolicyLog.current(QuietLoggers.during(QuietLoggers.KAFKA, topic.client()::policyLog));
    }
    return PolicyLog.current(lines);
  }

  private void show(JsonNode entry, PrintWriter console) {
    boolean isShadow = entry.path("kind").asText().equals("SHADOW");
    boolean isOverride = entry.path("kind").asText().equals("OVERRIDE");
    long from = entry.path("effectiveFromMillis").asLong();
    console.println(
        "#"
            + entry.path("sequence").asLong()
            + (isOverride ? " override" : "")
            + (isShadow ? " shadow" : "")
            + (isOverride ? "" : " version " + entry.path("version").asLong())
            + ", in force from "
            + (from == Long.MIN_VALUE ? "the start" : Instant.ofEpochMilli(from))
            + ", by "
            + shown(entry, "author")
            + ", signed by "
            + shown(entry, "signedBy"));
    entry.path("changes").asText().lines().forEach(change -> console.println("    " + change));
    boolean ends = isShadow && entry.path("document").asText().contains("\"end\"");
    if (ends) {
      console.println("    the shadow ends");
    }
    String document = entry.path("document").asText();
    if (isOverride && !document.isEmpty()) {
      console.println("    " + OverrideWords.of(DOCUMENTS.accepted(document)));
    }
    if (documents) {
      console.println("    " + document);
    }
  }

  private static String shown(JsonNode entry, String key) {
    String text = entry.path(key).asText();
    return text.isEmpty() ? "nobody" : text;
  }
}
