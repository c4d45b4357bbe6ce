package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The help of each command can be read. */
class HelpTest {

  /** A lone per cent sign is one that picocli cannot format: it would tell that first. */
  @ParameterizedTest
  @MethodSource("allCommands")
  void eachLineCanBeFormatted(CommandLine command) {
    assertThat(texts(command))
        .allSatisfy(
            text -> assertThat(text.replace("%%", "").replace("%n", "")).doesNotContain("%"));
  }

  /** The list of commands shows the first line of a description alone. */
  @ParameterizedTest
  @MethodSource("allCommands")
  void firstLineIsASentence(CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().description()[0]).matches(".*[.?]");
  }

  private static List<String> texts(CommandLine command) {
    var spec = command.getCommandSpec();
    return Stream.of(
            Stream.of(spec.usageMessage().description()),
            Stream.of(spec.usageMessage().footer()),
            spec.options().stream().flatMap(option -> written(option)))
        .flatMap(lines -> lines)
        .toList();
  }

  /** The model holds the texts as they are printed, the field as they are written. */
  private static Stream<String> written(CommandLine.Model.OptionSpec option) {
    return option.userObject() instanceof AnnotatedElement field
        ? Stream.of(field.getAnnotation(CommandLine.Option.class).description())
        : Stream.of();
  }

  private static Stream<CommandLine> allCommands() {
    // Picocli's own help has texts of its own.
    return withSubcommands(Firebreak.commandLine())
        .filter(command -> !(command.getCommand() instanceof CommandLine.HelpCommand));
  }

  private static Stream<CommandLine> withSubcommands(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(HelpTest::withSubcommands));
  }
}
