package io.firebreak.job.cli;

import picocli.CommandLine.Command;

/** What is about signing keys. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = "Makes signing keys and lists key rings.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {KeysGenerateCommand.class, KeysListCommand.class})
final class KeysCommand {}
