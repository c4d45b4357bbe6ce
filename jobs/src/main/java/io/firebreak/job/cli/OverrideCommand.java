package io.firebreak.job.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.control.OverrideAction;
import io.firebreak.job.local.QuietLoggers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An order of an operator, made, signed and sent. */
@Command(
    name = "override",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Orders over the guard's own judgement, for a bounded time: halt a market, release it, pin a"
          + " haircut, mute alerts. A halt and a lower bound of a haircut are in force at the next"
          + " tick; what loosens needs a second person, who applies the same document (print it"
          + " with --print), and the delay.",
      "Exit code: 0 accepted, 1 refused or no reply, 2 wrong use, 3 waits for a second person."
    })
final class OverrideCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ACTION",
      description = {
        "halt: until --ttl is over, then it reopens in stages.",
        "release: ends a halt into its staged reopening.",
        "pin: a haircut, by --initial-bps, --maintenance-bps or both.",
        "mute: tells no alerts.",
        "What is not said to be of pin alone belongs to each."
      })
  private OverrideAction action;

  @Option(
      names = "--scope",
      required = true,
      paramLabel = "SCOPE",
      description = "asset:NAME, group:NAME or cluster.")
  private String scope;

  @Option(names = "--operator", required = true, paramLabel = "NAME", description = "Who orders.")
  private String operator;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
  private String reason;

  @Option(
      names = "--ttl",
      required = true,
      paramLabel = "TIME",
      description = "How long, for example 90s, 15m, 2h.")
  private String ttl;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      defaultValue = "asap",
      description = "ISO-8601 event time (default: as soon as the rules allow).")
  private String from;

  @Option(
      names = "--initial-bps",
      paramLabel = "BPS",
      description = "pin only: initial haircut, in basis points.")
  private Integer initialBps;

  @Option(
      names = "--maintenance-bps",
      paramLabel = "BPS",
      description = "pin only: maintenance haircut, in basis points.")
  private Integer maintenanceBps;

  @Option(names = "--at-least", description = "pin only: it is a lower bound.")
  private boolean atLeast;

  @Option(names = "--print", description = "Print the document, send nothing.")
  private boolean print;

  @Mixin private ControlTopicMixin topic;

  @Mixin private SigningMixin signing;

  @Override
  public Integer call() throws Exception {
    String document = document();
    List<String> errors = new ArrayList<>(ControlFile.errors(document));
    if (!print) {
      topic.check(errors);
    }
    signing.check(false, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    if (print) {
      spec.commandLine().getOut().println(signing.sealed(document));
      spec.commandLine().getOut().flush();
      return 0;
    }
    String message = signing.sealed(document);
    return QuietLoggers.during(
        QuietLoggers.KAFKA,
        () -> GateReply.ask(topic.client(), message, spec.commandLine().getOut()));
  }

  private String document() {
    ObjectNode document = new ObjectMapper().createObjectNode();
    document
        .put("override", action.name().toLowerCase(Locale.ROOT))
        .put("scope", scope)
        .put("operator", operator)
        .put("reason", reason)
        .put("ttl", ttl)
        .put("from", from);
    if (initialBps != null) {
      document.put("initialBps", initialBps);
    }
    if (maintenanceBps != null) {
      document.put("maintenanceBps", maintenanceBps);
    }
    if (atLeast) {
      document.put("atLeast", true);
    }
    return document.toString();
  }
}
