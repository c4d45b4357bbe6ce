package io.firebreak.job.input;

import io.firebreak.model.EventKind;
import java.util.Arrays;
import java.util.Optional;

/** The layouts of recorded files that can be played. */
enum RecordingLayout {
  TRADES("trades_", "ts_ms,venue,asset,price,qty,side"),
  BARS("bars_", "ts_ms,venue,asset,open,high,low,close"),
  CLOSES("closes_", "ts_ms,venue,asset,close"),
  BOOKS("books_", "ts_ms,venue,asset,b1p,b1q,a1p,a1q"),
  LIQUIDATIONS("liquidations_", "ts_ms,venue,asset,side,price,qty"),
  IMPLIED_VOLATILITY("iv_", "ts_ms,venue,asset,tenor_days,iv"),
  /** Known by its header alone: users name these files as they like. */
  TARDIS_TRADES("", TardisTradeLines.COLUMNS);

  private final String prefix;
  private final String required;

  RecordingLayout(String prefix, String required) {
    this.prefix = prefix;
    this.required = required;
  }

  /** The layout of a file by its simple name and its header. */
  static Optional<RecordingLayout> of(String fileName, Columns columns) {
    return Arrays.stream(values())
        .filter(
            layout ->
                fileName.startsWith(layout.prefix) && columns.has(Columns.of(layout.required)))
        .findFirst();
  }

  /** Whether lines are known later than their time says, so that the interval must be known. */
  boolean delayed(Columns columns) {
    return this == BARS
        || this == CLOSES
        || (this == IMPLIED_VOLATILITY && columns.find("iv_open") >= 0);
  }

  int venueColumn(Columns columns) {
    return columns.at(this == TARDIS_TRADES ? "exchange" : "venue");
  }

  int symbolColumn(Columns columns) {
    return columns.at(this == TARDIS_TRADES ? "symbol" : "asset");
  }

  LineReader reader(Columns columns, long intervalMillis) {
    return switch (this) {
      case TRADES -> new TradeLines(EventKind.TRADE, columns);
      case LIQUIDATIONS -> new TradeLines(EventKind.LIQUIDATION, columns);
      case BARS, CLOSES -> new BarLines(columns, intervalMillis);
      case BOOKS -> new BookLines(columns);
      case IMPLIED_VOLATILITY -> new VolatilityLines(columns, intervalMillis);
      case TARDIS_TRADES -> new TardisTradeLines(columns);
    };
  }
}
