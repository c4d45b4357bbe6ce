package io.firebreak.job.report;

import io.firebreak.model.BreakerSignal;
import io.firebreak.model.CascadeAlert;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The end of a run as a table for a terminal; times are UTC. */
public final class DayTable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY_TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int SHOWN = 6;

  private DayTable() {}

  /** The table, a line an asset and indented lines for what was raised. */
  public static String render(DayBook book) {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-8s %22s %22s %12s %10s %7s%n",
                "asset",
                "lowest price USD",
                "widest initial",
                "maintenance",
                "top score",
                "alerts"));
    book.assets().forEach((asset, day) -> row(table, asset, day));
    book.scopes().forEach((scope, day) -> scope(table, scope, day));
    return table.toString();
  }

  /** A time of day, UTC. */
  public static String time(long millis) {
    return TIME.format(Instant.ofEpochMilli(millis));
  }

  /** Basis points as per cent. */
  public static String percent(int bps) {
    return String.format(Locale.ROOT, "%.2f %%", bps / 100.0);
  }

  private static void row(StringBuilder table, String asset, AssetDay day) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-8s %12s at %s %13s at %s %9s %10.0f %7d%n",
            asset,
            price(day.lowestUsd()),
            dayTime(day.lowestMillis()).substring(6),
            percent(day.widestInitialBps()),
            dayTime(day.widestInitialMillis()).substring(6),
            percent(day.widestMaintenanceBps()),
            day.highestScore(),
            day.alerts().size()));
    lines(table, "alerts", day.alerts().stream().map(DayTable::alert).toList());
    lines(table, "breaker", day.transitions().stream().map(DayTable::transition).toList());
  }

  /** A scope has neither price nor haircut; one that never raised anything is left out. */
  private static void scope(StringBuilder table, String scope, AssetDay day) {
    if (!day.alerts().isEmpty() || !day.transitions().isEmpty()) {
      table.append(scope).append(System.lineSeparator());
      lines(table, "alerts", day.alerts().stream().map(DayTable::alert).toList());
      lines(table, "breaker", day.transitions().stream().map(DayTable::transition).toList());
    }
  }

  private static void lines(StringBuilder table, String name, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder();
    String date = "";
    for (Entry entry : entries.subList(0, Math.min(SHOWN, entries.size()))) {
      String dayTime = dayTime(entry.millis());
      // The date only where it changes: most runs are of one day.
      line.append("  ").append(dayTime.startsWith(date + " ") ? dayTime.substring(6) : dayTime);
      line.append(' ').append(entry.what());
      date = dayTime.substring(0, 5);
    }
    String more = entries.size() > SHOWN ? "  (+" + (entries.size() - SHOWN) + " more)" : "";
    table.append(String.format(Locale.ROOT, "    %-7s%s%s%n", name, line, more));
  }

  private static Entry alert(CascadeAlert alert) {
    return new Entry(alert.eventTimeMillis(), alert.pattern());
  }

  private static Entry transition(BreakerSignal signal) {
    return new Entry(signal.eventTimeMillis(), signal.to().name());
  }

  private static String dayTime(long millis) {
    return DAY_TIME.format(Instant.ofEpochMilli(millis));
  }

  private record Entry(long millis, String what) {}

  /** A price in US dollars, a hyphen for none. */
  public static String price(double usd) {
    if (Double.isInfinite(usd)) {
      return "-";
    }
    return String.format(Locale.ROOT, usd < 10 ? "%.5f" : "%.2f", usd);
  }
}
