package io.firebreak.haircut;

import java.util.ArrayList;
import java.util.List;

/**
 * Calibrates the tail quantile against realised losses, so that in the long run it is exceeded with
 * the target probability whatever the distribution does.
 *
 * <p>Adaptive conformal control (Gibbs and Candes 2021, "Adaptive conformal inference under
 * distribution shift"): after each judged quantile {@code ln k <- ln k + step * share * (breach -
 * alpha)}, with breach 1 where the price at the end of the horizon lies lower than the quantile
 * allows. Quantiles overlap: several are pending at once, each stands for the share of a horizon
 * since the one before, so that the speed of learning does not depend on how often prices come. One
 * horizon moves ln k by at most {@code step}.
 *
 * <p>Long-run rate: as long as the bounds of k are not touched, the mean of (breach - alpha)
 * weighted by share is the drift of ln k over step times horizons, which goes to zero. O(1) per
 * price; at most {@value #PENDING} quantiles are pending.
 *
 * @param alpha target probability, in [0.0001, 0.2]
 * @param step change of ln k per horizon of breaches, in [0, 1]
 * @param horizonMillis liquidation horizon T, at least a minute
 */
record ConformalTail(double alpha, double step, long horizonMillis) {
  /** Quantiles that may be pending at once. */
  static final int PENDING = 24;

  private static final double LOWEST = Math.log(1);
  private static final double HIGHEST = Math.log(10);
  private static final long MINUTE = 60_000;

  /** What a price teaches about the quantiles of before. */
  TailState judge(TailState state, double priceUsd, long nowMillis) {
    int due = 0;
    while (due < state.pending().size()
        && nowMillis - state.pending().get(due).madeMillis() >= horizonMillis) {
      due++;
    }
    return due == 0 ? state : judged(state, due, priceUsd, nowMillis);
  }

  /** The state with the quantile of now pending, where one is due. */
  TailState sample(TailState state, double priceUsd, double loss, long nowMillis) {
    boolean first = state.sampledMillis() == Long.MIN_VALUE;
    if (!first && nowMillis - state.sampledMillis() < spacingMillis()) {
      return state;
    }
    double sinceMillis = first ? spacingMillis() : (double) (nowMillis - state.sampledMillis());
    // After an outage a quantile stands for no more than a quarter of its horizon.
    double share = Math.min(sinceMillis / horizonMillis, 0.25);
    List<PendingTail> pending = new ArrayList<>(state.pending());
    pending.add(new PendingTail(nowMillis, priceUsd, loss, share));
    return new TailState(
        state.logMultiple(),
        nowMillis,
        state.judged(),
        state.breached(),
        List.copyOf(pending),
        state.horizons());
  }

  /** Time between two pending quantiles. */
  long spacingMillis() {
    return Math.max(MINUTE, (horizonMillis + PENDING - 1) / PENDING);
  }

  private TailState judged(TailState state, int due, double priceUsd, long nowMillis) {
    double logMultiple = state.logMultiple();
    long judged = state.judged();
    long breached = state.breached();
    double horizons = state.horizons();
    for (PendingTail tail : state.pending().subList(0, due)) {
      if (!observed(tail, nowMillis)) {
        continue;
      }
      boolean breach = tail.breachedAt(priceUsd);
      logMultiple = bounded(logMultiple + step * tail.share() * ((breach ? 1 : 0) - alpha));
      judged++;
      breached += breach ? 1 : 0;
      horizons += tail.share();
    }
    List<PendingTail> left = List.copyOf(state.pending().subList(due, state.pending().size()));
    return new TailState(logMultiple, state.sampledMillis(), judged, breached, left, horizons);
  }

  /** A price long after the end of a horizon says nothing about its loss: it is not judged. */
  private boolean observed(PendingTail tail, long nowMillis) {
    return nowMillis - tail.madeMillis() - horizonMillis <= Math.max(MINUTE, horizonMillis / 4);
  }

  private static double bounded(double logMultiple) {
    return Math.max(LOWEST, Math.min(HIGHEST, logMultiple));
  }
}
