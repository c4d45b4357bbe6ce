package io.firebreak.job.cli;

import picocli.CommandLine.Command;

/** What is about instruments files. */
@Command(
    name = "instruments",
    mixinStandardHelpOptions = true,
    description = "Checks an instruments file, or proposes one for recordings.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {InstrumentsCheckCommand.class, InstrumentsInferCommand.class})
final class InstrumentsCommand {}
