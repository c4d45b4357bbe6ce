package io.firebreak.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RecordedTrades;
import java.io.IOException;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The correlation of two assets through a crash, against the weighted sums over the minutes that
 * have a trade: 1e-10, the rounding of running sums. Skipped where there are no recordings.
 */
class RecordedCorrelationTest {
  private static final long MINUTE = 60_000;
  private static final double HALF_LIFE_MINUTES = 1_440;

  @Test
  void equalsTheWeightedSumsOverTheMinutes() throws IOException {
    RecordedTrades avax = RecordedTrades.of("coinbase_AVAXUSD");
    RecordedTrades link = RecordedTrades.of("coinbase_LINKUSD");
    MarketCorrelation market = new MarketCorrelation(MarketPolicy.defaults());
    double streamed = market.correlation(run(market, avax, link), "AVAX", "LINK");
    assertThat(streamed).isCloseTo(batch(closes(avax), closes(link)), within(1e-10));
  }

  private static MarketState run(
      MarketCorrelation market, RecordedTrades avax, RecordedTrades link) {
    MarketState state = MarketState.unseen();
    int j = 0;
    for (int i = 0; i < avax.prices().length; i++) {
      for (; j < link.times().length && link.times()[j] <= avax.times()[i]; j++) {
        state = market.plus(state, "LINK", link.prices()[j], link.times()[j]);
      }
      state = market.plus(state, "AVAX", avax.prices()[i], avax.times()[i]);
    }
    return state;
  }

  /** Last log price of each minute. */
  private static NavigableMap<Long, Double> closes(RecordedTrades day) {
    NavigableMap<Long, Double> closes = new TreeMap<>();
    for (int i = 0; i < day.prices().length; i++) {
      closes.put(day.times()[i] / MINUTE, Math.log(day.prices()[i]));
    }
    return closes;
  }

  /** The variances over each asset's own minutes, the product over those that they share. */
  private static double batch(NavigableMap<Long, Double> one, NavigableMap<Long, Double> other) {
    // The minute that is still running is in neither.
    long newest = Math.max(one.lastKey(), other.lastKey()) - 1;
    return mean(one, other, newest)
        / Math.sqrt(mean(one, one, newest) * mean(other, other, newest));
  }

  private static double mean(
      NavigableMap<Long, Double> one, NavigableMap<Long, Double> other, long newest) {
    double sum = 0;
    double weights = 0;
    for (long minute : one.headMap(newest, true).keySet()) {
      boolean shared = other.containsKey(minute) && other.containsKey(minute - 1);
      if (shared && one.containsKey(minute - 1)) {
        double weight = Math.pow(2, -(newest - minute) / HALF_LIFE_MINUTES);
        double a = one.get(minute) - one.get(minute - 1);
        double b = other.get(minute) - other.get(minute - 1);
        sum += weight * a * b;
        weights += weight;
      }
    }
    return sum / weights;
  }
}
