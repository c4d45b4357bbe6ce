package io.firebreak.risk;

import io.firebreak.model.AssetInput;
import io.firebreak.model.EstimatorView;
import io.firebreak.model.VolatilityView;
import io.firebreak.policy.Policy;
import io.firebreak.severity.PriceBand;
import io.firebreak.tick.Tick;
import io.firebreak.volatility.LadderState;
import io.firebreak.volatility.RealisedState;
import io.firebreak.volatility.RealisedView;
import io.firebreak.volatility.RealisedVolatility;
import io.firebreak.volatility.RecentMaxima;
import io.firebreak.volatility.VolatilityLadder;

/** The volatility family: ladder, estimators, recent maxima, and the band in its units. */
final class VolatilityAssembler {
  private static final double DAYS_A_YEAR = 365;

  final LadderState ladder;
  final RecentMaxima maxima;
  final PriceBand band;
  final RealisedState realised;
  private final long now;
  private final double prior;

  VolatilityAssembler(AssetRiskState before, PriceAssembler price, Tick<AssetInput> tick) {
    now = tick.endMillis();
    Policy policy = tick.policy();
    prior = policy.haircut().classOf(tick.key()).priorVolatility();
    if (!price.known()) {
      ladder = before.ladder();
      maxima = before.maxima();
      band = before.band();
      realised = before.realised();
      return;
    }
    ladder = ladder(before.ladder(), price);
    maxima = before.maxima().with(price.priceUsd, now);
    band = band(before, price, policy);
    realised = realised(before.realised(), price);
  }

  /** Annualised volatility of each rung. */
  double[] rungs() {
    return VolatilityLadder.annualised(ladder.variance());
  }

  /** Volatility of a day, as a fraction, of the one-day rung. */
  double daily() {
    return rungs()[VolatilityLadder.ONE_DAY] / Math.sqrt(DAYS_A_YEAR);
  }

  VolatilityView view(ImpliedSources.Choice implied) {
    return new VolatilityView(
        rungs(),
        VolatilityLadder.annualised(ladder.downside()),
        implied.volatility(),
        VolatilityLadder.jumpAt(ladder, now),
        implied.view());
  }

  EstimatorView estimators() {
    if (realised == null) {
      return EstimatorView.unknown();
    }
    RealisedView seen = RealisedVolatility.view(realised, now, prior);
    return new EstimatorView(
        seen.twoScale(),
        seen.realised(),
        seen.bipower(),
        seen.medRv(),
        seen.yangZhang(),
        seen.nextDay(),
        seen.minuteWeight(),
        seen.noiseBps(),
        seen.jumpShare(),
        seen.barJump(),
        seen.jumpZ(),
        seen.parkinson(),
        seen.garmanKlass(),
        seen.rogersSatchell(),
        seen.rangeWeight(),
        seen.nextHours(),
        seen.nextDayWeight());
  }

  private LadderState ladder(LadderState before, PriceAssembler price) {
    if (before == null) {
      return VolatilityLadder.start(prior, price.priceUsd, now);
    }
    return price.voted() ? VolatilityLadder.update(before, price.priceUsd, now) : before;
  }

  private RealisedState realised(RealisedState before, PriceAssembler price) {
    if (before == null) {
      return RealisedVolatility.start(price.priceUsd, now);
    }
    return price.voted() ? RealisedVolatility.update(before, price.priceUsd, now) : before;
  }

  private PriceBand band(AssetRiskState before, PriceAssembler price, Policy policy) {
    double volatility = rungs()[VolatilityLadder.FOUR_HOURS];
    if (before.ladder() == null) {
      return PriceBand.start(price.priceUsd, volatility, now, policy.stress());
    }
    boolean frozen = before.score() >= policy.breaker().watchScore();
    return before.band().after(price.priceUsd, now, volatility, frozen, policy.stress());
  }
}
