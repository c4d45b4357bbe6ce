package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One line of trades of a CSV file of Tardis to an event, beside splitting it into strings,
 * unchecked. TradeLineBenchmarkTest tests that both give the same.
 */
@State(Scope.Thread)
public class TradeLineBenchmark {
  private static final String HEADER =
      "exchange,symbol,timestamp,local_timestamp,id,side,price,amount";
  private static final String LINE =
      "binance-futures,BTCUSDT,1760133600123000,1760133600127412,4123456789,sell,112345.67,0.0123";

  private final byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
  private final Columns columns = Columns.of(HEADER);
  private final Fields fields = new Fields(columns);
  private final LineReader reader = new TardisTradeLines(EventKind.TRADE, columns);
  private final Instrument instrument =
      new Instrument(
          "binance-futures",
          "BTCUSDT",
          "BTC",
          "USDT",
          "USDT",
          InstrumentRole.PERPETUAL,
          1,
          false,
          "BTC");

  @Benchmark
  public MarketEvent tardisCsv() throws BadLineException {
    fields.split(line, 0, line.length);
    return reader.read(fields, instrument).from("trades", 1).build();
  }

  @Benchmark
  public MarketEvent tardisCsvSplit() {
    String[] cells = new String(line, StandardCharsets.UTF_8).split(",", -1);
    return MarketEvent.of(EventKind.TRADE, cells[0], cells[1])
        .from("trades", 1)
        .at(Long.parseLong(cells[2]) / 1000)
        .ingestedAt(Long.parseLong(cells[3]) / 1000)
        .id(cells[4])
        .side(cells[5].equals("buy") ? Side.BUY : Side.SELL)
        .price(Double.parseDouble(cells[6]))
        .quantity(Double.parseDouble(cells[7]))
        .build();
  }
}
