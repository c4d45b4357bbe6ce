package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsCommandTest {
  private static final int INVALID = 1;
  private static final int WRONG_USE = 2;

  @TempDir private Path directory;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static String trades(String... pairs) {
    StringBuilder lines = new StringBuilder("ts_ms,venue,asset,price,qty,side\n");
    for (String pair : pairs) {
      lines.append("1000,").append(pair).append(",100,1,buy\n");
    }
    return lines.toString();
  }

  @Test
  void checkPrintsWhatItUnderstood() throws IOException {
    Path file =
        write(
            "i.yaml",
            """
            venues: [{venue: mine, liquidationSide: AS_ORDER, liquidationThrottleMillis: 1000}]
            instruments:
            - {venue: okex-swap, symbol: S, base: BTC, quote: USDT, role: PERPETUAL,
               contractSize: 0.01}
            - {venue: mine, symbol: BTCUSD, base: BTC, quote: USD}
            - {venue: deribit, symbol: D, base: BTC, quote: USD, role: FUTURE, inverse: true}
            """);

    CommandRun run = CommandRun.of("instruments", "check", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "venue symbol role asset quote settle a size of 1 is open interest",
            "deribit D FUTURE BTC USD BTC 1 USD 1 USD",
            "mine BTCUSD SPOT BTC USD USD 1 BTC -",
            "okex-swap S PERPETUAL BTC USDT USDT 0.01 BTC 0.01 BTC",
            "mine AS_ORDER UNKNOWN one in 1000 ms pushed of arrival or unknown",
            "okex-swap AS_ORDER FRACTION one in 1000 ms polled every 60000 ms reliable",
            file + ": 3 instruments, no errors");
  }

  @Test
  void checkListsAllErrors() throws IOException {
    Path file =
        write(
            "i.yaml",
            "venues: [{}]\ninstruments: [7, {venue: v}, {venue: v, symbol: s, base: b}]\n");

    CommandRun run = CommandRun.of("instruments", "check", file.toString());

    assertThat(run.code()).isEqualTo(INVALID);
    assertThat(run.err().lines())
        .containsExactly(
            "error: venues[0].venue must be a name, was null",
            "error: instruments[0] must be an instrument, was 7",
            "error: instruments[1].base must be a name, was null (v)",
            "error: instruments[1].quote must be a name, was null (v)",
            "error: instruments[1].symbol must be a name, was null (v)",
            "error: instruments[2].quote must be a name, was null (v s)",
            file + ": 6 errors");
  }

  @Test
  void checkNeedsAFileThatCanBeRead() {
    CommandRun run = CommandRun.of("instruments", "check", directory.resolve("none").toString());

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err()).contains("cannot be read: there is no such file");
  }

  @Test
  void inferProposesWhatVenueAndSymbolTell() throws IOException {
    write(
        "trades_a.csv",
        trades("binance,BTCUSDT", "binance-delivery,BTCUSD_PERP", "binance,BTCUSDT"));

    CommandRun run = CommandRun.of("instruments", "infer", "--input", directory.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "# Proposed from venue and symbol alone: check it.",
            "instruments:",
            "- {venue: \"binance\", symbol: \"BTCUSDT\", base: \"BTC\", quote: \"USDT\","
                + " settle: \"USDT\", role: SPOT} # 2 lines",
            "- {venue: \"binance-delivery\", symbol: \"BTCUSD_PERP\", base: \"BTC\","
                + " quote: \"USD\", settle: \"BTC\", role: PERPETUAL, contractSize: 100,"
                + " inverse: true} # 1 line");
  }

  @Test
  void inferSaysWhatItCannotProposeAndWhy() throws IOException {
    write(
        "trades_a.csv",
        trades("okex-swap,PEPE-USDT-SWAP", "Binance,BTCUSDT", "upbit,KRW-BTC", "binance,BTCXYZ"));

    CommandRun run = CommandRun.of("instruments", "infer", "--input", directory.toString());

    assertThat(run.out().lines())
        .contains(
            "instruments: []",
            "# \"Binance\" \"BTCUSDT\": its venue must be lower case letters, digits and hyphens"
                + " (1 line)",
            "# \"binance\" \"BTCXYZ\": its symbol is in no known form of a pair, future, option"
                + " or index (1 line)",
            "# \"okex-swap\" \"PEPE-USDT-SWAP\": the size of its contract is neither in the"
                + " symbol nor published in one place (1 line)",
            "# \"upbit\" \"KRW-BTC\": its venue may name the quote first (1 line)");
  }

  @Test
  void whatInferWritesCheckAccepts() throws IOException {
    write(
        "trades_a.csv",
        trades(
            "binance,BTCUSDT",
            "binance-delivery,ETHUSD_PERP",
            "okex-swap,BTC-USDT-SWAP",
            "deribit,BTC-PERPETUAL",
            "deribit,BTC-27DEC24-50000-C",
            "bitmex,XBTUSD",
            "bybit,BTCUSD",
            "kraken,XBT/USD",
            "strange,\u0001\"\\"));
    Path file = directory.resolve("i.yaml");

    CommandRun infer =
        CommandRun.of(
            "instruments", "infer", "--input", directory.toString(), "--out", file.toString());
    CommandRun check = CommandRun.of("instruments", "check", file.toString());

    assertThat(infer.out()).contains("not proposed: \"strange\" ", ": 8 instruments proposed");
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).contains("8 instruments, no errors");
  }

  @Test
  void inferNeedsRecordings() {
    CommandRun run =
        CommandRun.of(
            "instruments",
            "infer",
            "--input",
            directory.resolve("none").toString(),
            "--out",
            directory.toString());

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err())
        .contains("--input must be a directory or file that exists")
        .contains("--out must be a file, was the directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "infer"})
  void explainsEachCommand(String command) {
    CommandRun run = CommandRun.of("instruments", command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: firebreak instruments " + command);
  }

  @Test
  void withoutACommandItIsWrongUse() {
    assertThat(CommandRun.of("instruments").code()).isEqualTo(WRONG_USE);
  }
}
