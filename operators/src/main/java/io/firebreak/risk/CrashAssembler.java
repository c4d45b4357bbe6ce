package io.firebreak.risk;

import io.firebreak.crash.AssetFall;
import io.firebreak.crash.CrashMeasures;
import io.firebreak.crash.CrashSample;
import io.firebreak.crash.CrashScore;
import io.firebreak.crash.CrashState;
import io.firebreak.model.AssetInput;
import io.firebreak.model.CrashLevel;
import io.firebreak.model.CrashView;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.OnsetPolicy;
import io.firebreak.tick.Tick;
import io.firebreak.volatility.RecentMaxima;
import java.util.List;

/** The family of falls: from recent maxima, over hours, and in a range that widens. */
final class CrashAssembler {
  private static final double MINUTE_MILLIS = 60_000;

  /** A price that is older is not what it fell from. */
  private static final long LONGEST_GAP_MILLIS = 3_600_000;

  final CrashState state;
  final CrashView view;
  private final OnsetPolicy policy;

  /** With the maxima that hold the tick's own price already. */
  CrashAssembler(
      AssetRiskState before,
      List<VenueTick> ticks,
      PriceAssembler price,
      RecentMaxima maxima,
      Tick<AssetInput> tick) {
    long now = tick.endMillis();
    policy = tick.policy().stress().onset();
    if (!price.known()) {
      state = before.crash();
      view = CrashView.unknown();
      return;
    }
    CrashState measured =
        price.voted()
            ? CrashMeasures.after(before.crash(), sample(price.priceUsd, ticks, now))
            : before.crash();
    boolean recent = now - before.priceMillis() <= LONGEST_GAP_MILLIS;
    double last = recent ? before.priceUsd() : Double.NaN;
    view = view(measured, new Falling(price.priceUsd, last, maxima), tick);
    state =
        AssetFall.due(view, now) ? CrashMeasures.counted(measured, now, view.falling()) : measured;
  }

  /** The fall weighs as much as a crash, whatever other assets do. */
  boolean heavy() {
    double score = CrashScore.of(view, 0, policy);
    return CrashScore.level(score, Double.NaN, policy) == CrashLevel.RESTRICT;
  }

  private record Falling(double priceUsd, double lastUsd, RecentMaxima maxima) {
    /** Between two prices the last one stands: it is a maximum too. */
    double within(int minutes) {
      double fall = -Math.log1p(-maxima.fall(minutes, priceUsd));
      return Double.isNaN(lastUsd) ? fall : Math.max(fall, Math.log(lastUsd / priceUsd));
    }
  }

  private static CrashView view(CrashState state, Falling falling, Tick<AssetInput> tick) {
    double tenMinutes = falling.within(10);
    return new CrashView(
        tenMinutes,
        falling.within(30),
        falling.within(60),
        CrashMeasures.threeHours(state, falling.priceUsd()),
        CrashMeasures.volatilityRatio(state),
        tenMinutes >= tick.policy().stress().onset().breadthFall(),
        state.countedMillis(),
        state.countedFalling());
  }

  /** Bars count where nothing else gave a price; of several the middle range, the lower of two. */
  private static CrashSample sample(double priceUsd, List<VenueTick> ticks, long nowMillis) {
    List<VenueTick> priced = ticks.stream().filter(VenueTick::priced).toList();
    boolean bars = priced.stream().allMatch(tick -> tick.barIntervalMillis() > 0);
    if (priced.isEmpty() || !bars) {
      return CrashSample.tick(priceUsd, nowMillis);
    }
    double[] ranges =
        priced.stream().mapToDouble(tick -> Math.log(tick.high() / tick.low())).sorted().toArray();
    double minutes =
        priced.stream().mapToLong(VenueTick::barIntervalMillis).min().orElseThrow() / MINUTE_MILLIS;
    return new CrashSample(priceUsd, nowMillis, minutes, ranges[(ranges.length - 1) / 2]);
  }
}
