package io.firebreak.volatility;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Realised volatility: {@code tick} is one price, four times a second; the others are one update of
 * one estimator, which is due once in its slot, minute or hour.
 */
@State(Scope.Thread)
public class VolatilityBenchmark {
  private static final int PRICES = 10_000;
  private static final long TICK_MILLIS = 250;
  private static final double KEPT = MinuteBars.DECAY.kept(1);

  private final double[] logs = logs();
  private final double[] prices = java.util.Arrays.stream(logs).map(Math::exp).toArray();
  private final RealisedState warm = warm();
  private final DayState days =
      new DayState(0, 0, 0, 0, 0, new SplittableRandom(2).doubles(DayState.DAYS).toArray());

  /** All estimators at a price every 250 ms. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public RealisedState tick() {
    RealisedState state = RealisedVolatility.start(prices[0], 0);
    for (int i = 1; i < PRICES; i++) {
      state = RealisedVolatility.update(state, prices[i], i * TICK_MILLIS);
    }
    return state;
  }

  /** All estimators read. */
  @Benchmark
  public RealisedView view() {
    return RealisedVolatility.view(warm, warm.timeMillis(), 0.6);
  }

  /** The ladder in rate form at a price every 250 ms. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public LadderState rateLadderTick() {
    LadderState state = VolatilityLadder.start(0.6, prices[0], 0);
    for (int i = 1; i < PRICES; i++) {
      state = VolatilityLadder.update(state, prices[i], i * TICK_MILLIS);
    }
    return state;
  }

  /** The ladder in impulse form, one bar. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public ImpulseState impulseLadderBar() {
    ImpulseState state = ImpulseState.unseen();
    for (int i = 1; i < PRICES; i++) {
      state = ImpulseLadder.plus(state, logs[i] - logs[i - 1]);
    }
    return state;
  }

  /** Bipower, MedRV and the sums of the jump test, one bar. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public MomentsState momentsBar() {
    MomentsState state = MomentsState.unseen();
    for (int i = 1; i < PRICES; i++) {
      state = ReturnMoments.plus(state, logs[i] - logs[i - 1], KEPT);
    }
    return state;
  }

  /** Lee-Mykland, one bar. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public LeeMyklandState leeMyklandBar() {
    LeeMyklandState state = LeeMyklandState.unseen();
    for (int i = 1; i < PRICES; i++) {
      double r = logs[i] - logs[i - 1];
      state = LeeMykland.plus(state, new LeeMykland.Bar(r, i * 60_000L, i > 48), KEPT);
    }
    return state;
  }

  /** Two scales, one slot. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public TwoScaleState twoScaleSlot() {
    TwoScaleState state = TwoScaleState.unseen(Slots.LAGS);
    for (int i = 0; i < PRICES; i++) {
      state = TwoScale.plus(state, i, logs[i], KEPT);
    }
    return state;
  }

  /** The four range estimators, one bar. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public RangeState rangesBar() {
    RangeState state = RangeState.unseen();
    for (int i = 1; i < PRICES; i++) {
      double close = logs[i] - logs[i - 1];
      state =
          RangeVariance.plus(
              state, new RangeVariance.LogBar(0, Math.abs(close), -1e-4, close), KEPT);
    }
    return state;
  }

  /** The sums of the running day that HAR is made of, one slot. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public DayState daySlot() {
    DayState state = DayState.unseen();
    for (int i = 1; i < PRICES; i++) {
      double change = logs[i] - logs[i - 1];
      state = DailyVariance.plus(state, new TwoScale.Changes(change, change), i / 17_280);
    }
    return state;
  }

  /** The HAR forecast of the next day, from the days before. */
  @Benchmark
  public double harForecast() {
    return HarForecast.nextDay(days, HarWeights.UNCALIBRATED, 0.6);
  }

  private RealisedState warm() {
    RealisedState state = RealisedVolatility.start(prices[0], 0);
    for (int i = 1; i < PRICES; i++) {
      state = RealisedVolatility.update(state, prices[i], i * 30_000L);
    }
    return state;
  }

  private static double[] logs() {
    SplittableRandom random = new SplittableRandom(1);
    double[] path = new double[PRICES];
    for (int i = 1; i < PRICES; i++) {
      path[i] = path[i - 1] + random.nextDouble(-1e-4, 1e-4);
    }
    return path;
  }
}
