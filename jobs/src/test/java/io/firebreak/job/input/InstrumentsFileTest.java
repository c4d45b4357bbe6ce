package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.InstrumentRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsFileTest {
  private static final String SPOT = "- {venue: v, symbol: S, base: B, quote: Q}\n";

  @Test
  void readsAnEntryWithDefaults(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("instruments.yaml"), SPOT);
    assertThat(InstrumentsFile.read(file).find("v", "S"))
        .contains(new Instrument("v", "S", "B", "Q", "Q", InstrumentRole.SPOT, 1, false, "B"));
  }

  @Test
  void readsAnEntryWithEveryKey() {
    String text =
        "- {venue: v, symbol: S, base: B, quote: Q, settle: T, role: FUTURE, contractSize: 2.5,"
            + " inverse: true, asset: A}";
    assertThat(InstrumentsFile.parse(text, "f").find("v", "S"))
        .contains(new Instrument("v", "S", "B", "Q", "T", InstrumentRole.FUTURE, 2.5, true, "A"));
  }

  @Test
  void settlesAnInverseContractInItsBase() {
    String text = SPOT.replace("}", ", inverse: true}");
    assertThat(InstrumentsFile.parse(text, "f").find("v", "S").orElseThrow().settle())
        .isEqualTo("B");
  }

  @Test
  void reportsAllErrorsAtOnce() {
    String text =
        "- {venue: v, symbol: S, base: B, qoute: Q, role: SWAP, contractSize: 0, inverse: 1}\n"
            + "- 7\n"
            + SPOT
            + SPOT;
    assertThatThrownBy(() -> InstrumentsFile.parse(text, "f"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[0].qoute is no key of an instrument")
        .hasMessageContaining("[0].quote must be a name, was null")
        .hasMessageContaining("[0].role must be one of [SPOT, ")
        .hasMessageContaining("[0].contractSize must be finite and above 0, was 0")
        .hasMessageContaining("[0].inverse must be true or false, was 1")
        .hasMessageContaining("[1] must be an instrument, was 7")
        .hasMessageContaining("[3] must be listed once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a: b", "- {a: [}", "- {venue: v, venue: w}"})
  void refusesWhatIsNoListOfInstruments(String text) {
    assertThatThrownBy(() -> InstrumentsFile.parse(text, "f"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("instruments file f has errors");
  }
}
