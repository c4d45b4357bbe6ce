package io.firebreak.job.input;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.model.EventKind;
import java.nio.file.Path;
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
  OPTIONS("options_", OptionLines.COLUMNS),
  // Those of Tardis are known by their headers: users name these files as they like.
  TARDIS_LEVELS("", TardisLevelLines.COLUMNS),
  TARDIS_BOOKS("", TardisBookLines.COLUMNS),
  /** Before the tops: an option has a best bid and ask as well. */
  TARDIS_OPTIONS("", TardisOptionLines.COLUMNS),
  TARDIS_TOPS("", TardisTopLines.COLUMNS),
  TARDIS_TICKERS("", TardisTickerLines.COLUMNS),
  /** Has the header of the trades. */
  TARDIS_LIQUIDATIONS("", TardisTradeLines.COLUMNS),
  TARDIS_TRADES("", TardisTradeLines.COLUMNS);

  private final String prefix;
  private final String required;

  RecordingLayout(String prefix, String required) {
    this.prefix = prefix;
    this.required = required;
  }

  /** The layout of a file by its name and its header. */
  static Optional<RecordingLayout> of(Path file, Columns columns) {
    return Arrays.stream(values()).filter(layout -> layout.fits(file, columns)).findFirst();
  }

  /** Why a file is of none of them. */
  static String whyNone(Path file, Columns columns) {
    String name = file.getFileName().toString();
    return Arrays.stream(values())
        .filter(layout -> !layout.prefix.isEmpty() && name.startsWith(layout.prefix))
        .findFirst()
        .map(
            layout ->
                "a file "
                    + layout.prefix
                    + "* must have the columns "
                    + layout.required
                    + ", lacks "
                    + String.join(",", Columns.of(layout.required).without(columns)))
        .orElse("its name and header are of no known layout");
  }

  private boolean fits(Path file, Columns columns) {
    return file.getFileName().toString().startsWith(prefix)
        && columns.has(Columns.of(required))
        && (this != TARDIS_LIQUIDATIONS || saysLiquidations(file.toString()));
  }

  /** Tardis names the data type in the file's name, in its addresses as a directory. */
  private static boolean saysLiquidations(String path) {
    return path.lastIndexOf("liquidations") > path.lastIndexOf("trades");
  }

  /** Whether lines are known later than their time says, so that the interval must be known. */
  boolean delayed(Columns columns) {
    return this == BARS
        || this == CLOSES
        || (this == IMPLIED_VOLATILITY && columns.find("iv_open") >= 0);
  }

  int venueColumn(Columns columns) {
    return columns.at(prefix.isEmpty() ? "exchange" : "venue");
  }

  int symbolColumn(Columns columns) {
    if (this == OPTIONS) {
      return columns.at("underlying");
    }
    return columns.at(prefix.isEmpty() ? "symbol" : "asset");
  }

  LineReader reader(RecordedFile file, VenueProfiles profiles) {
    Columns columns = file.columns();
    return switch (this) {
      case TRADES -> new TradeLines(EventKind.TRADE, columns);
      case LIQUIDATIONS -> new TradeLines(EventKind.LIQUIDATION, columns);
      case BARS, CLOSES -> new BarLines(columns, file.intervalMillis());
      case BOOKS -> new BookLines(columns);
      case IMPLIED_VOLATILITY -> new VolatilityLines(columns, file.intervalMillis());
      case OPTIONS -> new OptionLines(columns);
      case TARDIS_LEVELS -> new TardisLevelLines(columns);
      case TARDIS_BOOKS -> new TardisBookLines(columns);
      case TARDIS_OPTIONS -> new TardisOptionLines(columns, profiles);
      case TARDIS_TOPS -> new TardisTopLines(columns);
      case TARDIS_TICKERS -> new TardisTickerLines(columns);
      case TARDIS_LIQUIDATIONS -> new TardisTradeLines(EventKind.LIQUIDATION, columns);
      case TARDIS_TRADES -> new TardisTradeLines(EventKind.TRADE, columns);
    };
  }
}
