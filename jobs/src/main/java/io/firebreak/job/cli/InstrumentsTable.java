package io.firebreak.job.cli;

import io.firebreak.instrument.Delivery;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.SizeUnit;
import io.firebreak.instrument.VenueProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Instruments and their venues as text, in columns. */
final class InstrumentsTable {
  private InstrumentsTable() {}

  static String instruments(InstrumentCatalog catalog) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "venue",
            "symbol",
            "role",
            "asset",
            "quote",
            "settle",
            "a size of 1 is",
            "open interest"));
    for (Instrument one : catalog.listed()) {
      rows.add(
          List.of(
              one.venue(),
              one.symbol(),
              one.role().name(),
              one.asset(),
              one.quote(),
              one.settle(),
              unit(one, one.sizeUnit()),
              one.isContract() ? unit(one, one.openInterestUnit()) : "-"));
    }
    return columns(rows);
  }

  /** The venues that are listed, and what else would be read by default is left out. */
  static String venues(InstrumentCatalog catalog) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "venue", "liquidation side", "volatility", "throttle", "liquidations", "their times"));
    catalog.listed().stream()
        .map(Instrument::venue)
        .distinct()
        .forEach(venue -> rows.add(row(venue, catalog)));
    return columns(rows);
  }

  private static List<String> row(String venue, InstrumentCatalog catalog) {
    VenueProfile profile = catalog.profiles().of(venue);
    boolean polled = profile.liquidationDelivery() == Delivery.POLL;
    long throttle = profile.liquidationThrottleMillis();
    return List.of(
        catalog.profiles().describes(venue) ? venue : venue + " (not described)",
        profile.liquidationSide().name(),
        profile.volatilityScale().name(),
        throttle == 0 ? "none" : "one in " + throttle + " ms",
        polled ? "polled every " + profile.pollMillis() + " ms" : "pushed",
        profile.liquidationTimesReliable() ? "reliable" : "of arrival or unknown");
  }

  private static String unit(Instrument instrument, SizeUnit unit) {
    return switch (unit) {
      case BASE -> "1 " + instrument.base();
      case QUOTE_USD -> "1 " + instrument.quote();
      case CONTRACTS ->
          BigDecimal.valueOf(instrument.contractSize()).stripTrailingZeros().toPlainString()
              + " "
              + (instrument.inverse() ? instrument.quote() : instrument.base());
    };
  }

  private static String columns(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }
}
