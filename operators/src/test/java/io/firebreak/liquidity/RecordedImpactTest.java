package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.firebreak.RecordedTrades;
import io.firebreak.RestoredStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Roll's spread, Kyle's lambda and Amihud's illiquidity against weighted sums over all trades of a
 * day that holds a crash: 1e-9 of the value, the rounding of running sums. Skipped where there are
 * no recordings.
 */
class RecordedImpactTest {
  private static final double EXACT = 1e-7;
  private static final int RESTORED_TRADES = 5_000;

  /** A closed interval of ten seconds. */
  private record Interval(long number, double signedUsd, double volumeUsd, double logReturn) {}

  @ParameterizedTest
  @ValueSource(strings = {"gemini_BTCUSD", "coinbase_AVAXUSD", "coinbase_LINKUSD"})
  void rollsSpreadIsThatOfTheSerialCovariance(String recording) throws IOException {
    RecordedTrades day = RecordedTrades.of(recording);
    RollState state = RollState.unseen();
    for (int i = 0; i < day.size(); i++) {
      state = RollSpread.plus(state, day.prices()[i], day.times()[i]);
    }
    int pairs = day.size() - 2;
    double[] x = new double[pairs];
    double[] y = new double[pairs];
    double[] weights = new double[pairs];
    long now = day.times()[day.size() - 1];
    for (int i = 0; i < pairs; i++) {
      x[i] = day.prices()[i + 2] - day.prices()[i + 1];
      y[i] = day.prices()[i + 1] - day.prices()[i];
      weights[i] = Math.pow(2, -(now - day.times()[i + 2]) / 600_000.0);
    }
    double covariance = Weighted.covariance(x, y, weights);
    assertThat(covariance).isNegative();
    assertThat(RollSpread.spread(state))
        .isCloseTo(2 * Math.sqrt(-covariance), withinPercentage(EXACT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gemini_BTCUSD", "coinbase_AVAXUSD", "coinbase_LINKUSD"})
  void impactIsThatOfAllClosedIntervals(String recording) throws IOException {
    RecordedTrades day = RecordedTrades.of(recording);
    TradeImpactState state = TradeImpactState.unseen();
    for (int i = 0; i < day.size(); i++) {
      state = TradeImpact.plus(state, flow(day, i), day.times()[i]);
    }
    List<Interval> closed = closed(day);
    long open = day.times()[day.size() - 1] / 10_000;
    double[] x = closed.stream().mapToDouble(Interval::signedUsd).toArray();
    double[] y = closed.stream().mapToDouble(Interval::logReturn).toArray();
    double[] weights =
        closed.stream().mapToDouble(i -> Math.pow(2, -(open - i.number()) / 360.0)).toArray();
    double xx = Weighted.covariance(x, x, weights);
    double xy = Weighted.covariance(x, y, weights);
    double yy = Weighted.covariance(y, y, weights);
    assertThat(TradeImpact.kyleLambda(state)).isCloseTo(xy / xx, withinPercentage(EXACT));
    assertThat(TradeImpact.explained(state)).isCloseTo(xy * xy / xx / yy, withinPercentage(EXACT));
    assertThat(TradeImpact.amihud(state)).isCloseTo(amihud(closed, open), withinPercentage(EXACT));
  }

  private static double amihud(List<Interval> closed, long open) {
    double sum = 0;
    double weights = 0;
    for (Interval interval : closed) {
      double weight = Math.pow(2, -(open - interval.number()) / 360.0);
      sum += weight * Math.abs(interval.logReturn()) / interval.volumeUsd();
      weights += weight;
    }
    return sum / weights;
  }

  /** All intervals with trades but the last; each begins where the one just before it ended. */
  private static List<Interval> closed(RecordedTrades day) {
    List<Interval> closed = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < day.size(); i++) {
      long number = day.times()[from] / 10_000;
      if (day.times()[i] / 10_000 != number) {
        boolean adjacent = from > 0 && day.times()[from - 1] / 10_000 == number - 1;
        closed.add(interval(day, from, i, day.prices()[adjacent ? from - 1 : from]));
        from = i;
      }
    }
    return closed;
  }

  private static Interval interval(RecordedTrades day, int from, int to, double openPrice) {
    double signed = 0;
    double volume = 0;
    for (int i = from; i < to; i++) {
      signed += flow(day, i).signedUsd();
      volume += day.notional(i);
    }
    double logReturn = Math.log(day.prices()[to - 1] / openPrice);
    return new Interval(day.times()[from] / 10_000, signed, volume, logReturn);
  }

  @Test
  void restoresInMidStreamMakeNoDifference() throws IOException {
    RecordedTrades day = RecordedTrades.of("coinbase_AVAXUSD");
    int from = day.size() / 2;
    RestoredStream.assertExact(
        RollState.unseen(),
        RESTORED_TRADES,
        i -> s -> RollSpread.plus(s, day.prices()[from + i], day.times()[from + i]));
    RestoredStream.assertExact(
        TradeImpactState.unseen(),
        RESTORED_TRADES,
        i -> s -> TradeImpact.plus(s, flow(day, from + i), day.times()[from + i]));
  }

  private static PricedFlow flow(RecordedTrades day, int i) {
    double usd = day.notional(i);
    return new PricedFlow(day.prices()[i], day.bought()[i] ? usd : -usd, usd);
  }

  /** Sums over all samples, in two passes. */
  private static final class Weighted {
    private Weighted() {}

    /** Unbiased for equal weights. */
    static double covariance(double[] x, double[] y, double[] weights) {
      double total = 0;
      double squares = 0;
      double meanX = 0;
      double meanY = 0;
      for (int i = 0; i < weights.length; i++) {
        total += weights[i];
        squares += weights[i] * weights[i];
        meanX += weights[i] * x[i];
        meanY += weights[i] * y[i];
      }
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * (x[i] - meanX / total) * (y[i] - meanY / total);
      }
      return sum / (total - squares / total);
    }
  }
}
