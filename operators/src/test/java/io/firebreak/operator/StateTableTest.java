package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.MeasureSizeTest;
import io.firebreak.Snapshots;
import io.firebreak.leverage.BranchingState;
import io.firebreak.leverage.LiquidationState;
import io.firebreak.leverage.OpenInterestState;
import io.firebreak.volatility.RealisedVolatility;
import io.firebreak.volatility.VolatilityLadder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of states in the README is what is measured. */
class StateTableTest {
  private static final String BEGIN = "<!-- states: begin -->\n";
  private static final String END = "<!-- states: end -->\n";

  @Test
  void tableInTheReadmeIsThisOne() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
        .isEqualTo(table());
  }

  private static String table() throws IOException {
    StringBuilder table = new StringBuilder("| state | bytes |\n| --- | ---: |\n");
    // Whole kilobytes: what a field more or less does to them is not worth a change here.
    row(table, "asset, all measures (bound 16 kB)", kilobytes(StateSizeTest.bytesOfAnAsset()));
    row(table, "instrument with its book (bound 8 kB)", kilobytes(StateSizeTest.bytesOfABook()));
    row(table, "option chain of a venue (bound 8 kB)", kilobytes(StateSizeTest.bytesOfAChain()));
    Stream<Object> bounded = MeasureSizeTest.largest().map(arguments -> arguments.get()[0]);
    Stream<Object> others =
        Stream.of(
            RealisedVolatility.start(1, 1),
            VolatilityLadder.start(1, 1, 1),
            OpenInterestState.unseen(),
            BranchingState.unseen(),
            LiquidationState.unseen());
    Stream.concat(bounded, others)
        .map(state -> new String[] {name(state), bytes(state)})
        .sorted((one, other) -> one[0].compareTo(other[0]))
        .forEach(row -> row(table, row[0], row[1]));
    return table.toString();
  }

  private static String name(Object state) {
    return "`" + state.getClass().getSimpleName() + "`";
  }

  private static String bytes(Object state) {
    return String.format(Locale.ROOT, "%,d", Snapshots.bytes(state).length);
  }

  private static String kilobytes(int bytes) {
    return "at most " + (bytes + 1_023) / 1_024 + " kB";
  }

  private static void row(StringBuilder table, String state, String bytes) {
    table.append("| ").append(state).append(" | ").append(bytes).append(" |\n");
  }
}
