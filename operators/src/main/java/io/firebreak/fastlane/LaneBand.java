package io.firebreak.fastlane;

import io.firebreak.model.VenueTick;
import io.firebreak.policy.FastLanePolicy;
import io.firebreak.policy.Policy;
import io.firebreak.severity.PriceBand;
import io.firebreak.volatility.VolatilityLadder;

/**
 * Moves the band of an instrument at the end of a tick: the width and the mean of {@link
 * PriceBand}, in the instrument's own volatility and quote asset. The width stays while the close
 * is outside.
 */
public final class LaneBand {
  /** Returns are of a minute, so that the bounce between bid and ask does not widen the band. */
  private static final long SAMPLE_MILLIS = 60_000;

  private LaneBand() {}

  /**
   * The band after a tick; the same where the tick has no price, or only that of bars.
   *
   * @param before the band before, null before the first tick
   * @param policy the policy that governs the instrument's asset
   */
  public static LaneState after(LaneState before, VenueTick tick, Policy policy) {
    if (!tick.priced() || tick.barIntervalMillis() > 0) {
      return before;
    }
    double price = tick.close();
    long now = tick.eventTimeMillis();
    if (before == null) {
      double prior = policy.haircut().classOf(tick.asset()).priorVolatility();
      double variance = prior * prior / VolatilityLadder.YEAR_SECONDS;
      PriceBand band = PriceBand.start(price, prior, now, policy.stress());
      return with(
          band, new Sample(variance, price, now), new Closed(price, policy, Long.MIN_VALUE));
    }
    Sample sample = sampled(before, price, now);
    PriceBand band = new PriceBand(before.reference(), before.fraction(), before.closedMillis());
    return with(
        band.after(price, now, sample.volatility(), band.hit(price), policy.stress()),
        sample,
        new Closed(price, policy, before.raisedMillis()));
  }

  private static Sample sampled(LaneState before, double price, long now) {
    double variance = before.variancePerSecond();
    if (now - before.sampledMillis() < SAMPLE_MILLIS) {
      return new Sample(variance, before.sampledPrice(), before.sampledMillis());
    }
    double seconds = (now - before.sampledMillis()) / 1e3;
    double r = Math.log(price / before.sampledPrice());
    double halfLife = VolatilityLadder.halfLifeSeconds(VolatilityLadder.FOUR_HOURS);
    return new Sample(
        VolatilityLadder.rateForm(variance, r * r / seconds, seconds, halfLife), price, now);
  }

  private static LaneState with(PriceBand band, Sample sample, Closed closed) {
    Policy policy = closed.policy();
    FastLanePolicy lane = policy.breaker().fastLane();
    return new LaneState(
        band.reference(),
        band.fraction(),
        sample.variancePerSecond(),
        sample.price(),
        sample.millis(),
        band.updatedMillis(),
        lane.enabled() ? alarm(band, closed.price(), lane) : Double.NaN,
        price(band, lane.restrictWidths()),
        price(band, lane.paceWidths()),
        closed.price() * (1 - policy.quality().outlierFraction()),
        policy.version(),
        closed.raisedMillis());
  }

  /** Where the breakers have seen a close outside at their tick, only what is worse is news. */
  private static double alarm(PriceBand band, double close, FastLanePolicy lane) {
    for (double widths : new double[] {1, lane.restrictWidths(), lane.paceWidths()}) {
      double level = price(band, widths);
      if (close > level) {
        return level;
      }
    }
    return Double.NaN;
  }

  /** The price so many half-widths below the reference. */
  private static double price(PriceBand band, double widths) {
    return band.reference() * (1 - widths * band.fraction());
  }

  private record Closed(double price, Policy policy, long raisedMillis) {}

  private record Sample(double variancePerSecond, double price, long millis) {

    /** Annualised, as a fraction. */
    double volatility() {
      return Math.sqrt(variancePerSecond * VolatilityLadder.YEAR_SECONDS);
    }
  }
}
