package io.firebreak.evaluation;

import java.util.List;
import java.util.function.Function;

/**
 * How much of a fall is over at an alarm: ln(peak / price at the alarm) / ln(peak / trough). The
 * peak is the highest price of the hour that ends at the trough, the trough is what the label says
 * of it. 0 at the peak, 1 at the trough, never beyond.
 */
public final class FallShare {
  private static final long HOUR = 3_600_000;

  private FallShare() {}

  /** The share of one instrument's fall, NaN where its prices are not known. O(log n). */
  public static double of(Label label, PriceHistory prices, long alarmMillis) {
    double peak = prices.highest(label.troughMillis() - HOUR, label.troughMillis());
    double whole = -Math.log1p(-label.fallFraction());
    double fallen = Math.log(peak / prices.at(alarmMillis));
    return Double.isNaN(fallen) ? Double.NaN : Math.max(0, Math.min(1, fallen / whole));
  }

  /**
   * The median of the shares of an event's instruments, NaN where none is known or it is missed.
   */
  static double of(EventMatch match, Function<Label, PriceHistory> prices) {
    if (!match.hit()) {
      return Double.NaN;
    }
    List<Label> labels = match.event().labels();
    return Median.of(
        labels.stream().mapToDouble(label -> of(label, prices.apply(label), match.alarmMillis())));
  }
}
