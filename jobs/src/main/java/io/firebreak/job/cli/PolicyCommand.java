package io.firebreak.job.cli;

import picocli.CommandLine.Command;

/** What is about policies. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    description = "Validates, compares, signs, applies and shows policies.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      PolicyValidateCommand.class,
      PolicyDiffCommand.class,
      PolicySignCommand.class,
      PolicyApplyCommand.class,
      PolicyShowCommand.class
    })
final class PolicyCommand {}
