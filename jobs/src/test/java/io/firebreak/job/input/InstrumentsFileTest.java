package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.instrument.ContractUnits;
import io.firebreak.instrument.Delivery;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.LiquidationSide;
import io.firebreak.instrument.SizeUnit;
import io.firebreak.instrument.VenueProfile;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.instrument.VolatilityScale;
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

  @Test
  void readsInstrumentsBesideVenues() {
    String text =
        "instruments:\n"
            + SPOT
            + "venues:\n"
            + "- {venue: v, liquidationSide: AS_POSITION, sizeUnit: BASE,"
            + " openInterestUnit: {inverse: QUOTE_USD}, volatilityScale: PERCENT,"
            + " liquidationThrottleMillis: 1000, liquidationDelivery: POLL, pollMillis: 60000,"
            + " liquidationTimesReliable: true}\n";
    InstrumentCatalog catalog = InstrumentsFile.parse(text, "f");
    assertThat(catalog.listed()).extracting(Instrument::symbol).containsExactly("S");
    assertThat(catalog.profiles().of("v"))
        .isEqualTo(
            new VenueProfile(
                LiquidationSide.AS_POSITION,
                ContractUnits.both(SizeUnit.BASE),
                new ContractUnits(SizeUnit.CONTRACTS, SizeUnit.QUOTE_USD),
                VolatilityScale.PERCENT,
                1000,
                Delivery.POLL,
                60_000,
                true));
  }

  @Test
  void keepsWhatAVenueEntryLeavesOut() {
    VenueProfiles profiles =
        InstrumentsFile.parse("venues: [{venue: bybit, liquidationThrottleMillis: 1000}]", "f")
            .profiles();
    assertThat(profiles.of("bybit").liquidationThrottleMillis()).isEqualTo(1000);
    assertThat(profiles.of("bybit").liquidationSide()).isEqualTo(LiquidationSide.AS_POSITION);
    assertThat(profiles.of("deribit")).isEqualTo(VenueProfiles.defaults().of("deribit"));
  }

  @Test
  void pushEndsThePollingOfABuiltInVenue() {
    String text = "venues: [{venue: okex-swap, liquidationDelivery: PUSH}]";
    assertThat(InstrumentsFile.parse(text, "f").profiles().of("okex-swap").pollMillis()).isZero();
  }

  @Test
  void reportsTheErrorsOfVenuesAndInstrumentsAtOnce() {
    String text =
        """
        venues:
        - {liquidationSide: BUY, sizeUnit: {linear: LOTS, other: BASE}}
        - {venue: v, liquidationThrottleMillis: 3600001, liquidationDelivery: POLL}
        - {venue: v, pollMillis: 5, liquidationTimesReliable: 1}
        instruments: [7]
        policies: []
        """;
    assertThatThrownBy(() -> InstrumentsFile.parse(text, "f"))
        .hasMessageContaining("policies is no part of an instruments file")
        .hasMessageContaining("venues[0].venue must be a name, was null")
        .hasMessageContaining("venues[0].liquidationSide must be one of [AS_ORDER, ")
        .hasMessageContaining("venues[0].sizeUnit.linear must be one of [BASE, ")
        .hasMessageContaining("venues[0].sizeUnit.other is no part of sizeUnit")
        .hasMessageContaining(
            "venues[1].liquidationThrottleMillis must be a whole number in [0, 3600000], was")
        .hasMessageContaining("venues[1].pollMillis must be in [1, 3600000] with POLL, was null")
        .hasMessageContaining("venues[2] must be described once")
        .hasMessageContaining("venues[2].pollMillis must be left out with PUSH, was 5")
        .hasMessageContaining("venues[2].liquidationTimesReliable must be true or false, was 1")
        .hasMessageContaining("instruments[0] must be an instrument, was 7");
  }

  @Test
  void wantsTheContractSizeWhereTheVenueCountsContracts() {
    String swap = "- {venue: okex-swap, symbol: S, base: B, quote: USDT, role: PERPETUAL}";
    assertThatThrownBy(() -> InstrumentsFile.parse(swap, "f"))
        .hasMessageContaining(
            "[0].contractSize must be given, okex-swap counts these in contracts");
    assertThat(InstrumentsFile.parse(swap.replace("}", ", contractSize: 10}"), "f").listed())
        .hasSize(1);
  }

  @Test
  void refusesAContractSizeThatTheVenueDoesNotCountIn() {
    String perpetual =
        "- {venue: deribit, symbol: S, base: B, quote: USD, role: PERPETUAL, inverse: true,"
            + " contractSize: 10}";
    assertThatThrownBy(() -> InstrumentsFile.parse(perpetual, "f"))
        .hasMessageContaining("[0].contractSize must be 1 or left out, deribit counts these in");
    String described =
        "{venues: [{venue: deribit, sizeUnit: CONTRACTS}], instruments: ["
            + perpetual.substring(2)
            + "]}";
    assertThat(InstrumentsFile.parse(described, "f").listed()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a: b", "- {a: [}", "- {venue: v, venue: w}"})
  void refusesWhatIsNoListOfInstruments(String text) {
    assertThatThrownBy(() -> InstrumentsFile.parse(text, "f"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("instruments file f has errors");
  }
}
