package io.firebreak.leverage;

import io.firebreak.measure.DecayingRate;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one update, and of one evaluation, of each leverage measure. */
@State(Scope.Thread)
public class LeverageBenchmark {
  private static final int UPDATES = 10_000;
  private static final long TICK_MILLIS = 250;
  private static final LeverageMix MIX = LeverageMix.major();

  private final double[] ladder = Ladders.random(new SplittableRandom(1), 1e6);
  private final double[] prices = prices();
  private final OpenInterestState openInterest = openInterestRead();
  private final BranchingState branching = branchingPlus();

  /** A reading of the open interest. */
  @Benchmark
  @OperationsPerInvocation(UPDATES)
  public OpenInterestState openInterestRead() {
    OpenInterestState state = OpenInterestState.unseen();
    for (int i = 0; i < UPDATES; i++) {
      double interest = 1_000 + i % 97;
      OpenInterestReading reading =
          new OpenInterestReading(interest, 0, prices[i] * 0.999, prices[i]);
      state = OpenInterestFlow.read(state, reading, MIX);
    }
    return state;
  }

  /** The estimated ladder and its bound. */
  @Benchmark
  public Ladder estimatedLadder() {
    return Ladder.estimated(openInterest, prices[UPDATES - 1]);
  }

  /** A fixed point. */
  @Benchmark
  public CascadeFall fixedPoint() {
    return CascadeFixedPoint.of(ladder, 1e9, 0.05);
  }

  /** R, live and stressed. */
  @Benchmark
  public Reproduction reproduction() {
    return Reproduction.of(ladder, 1e7, 1e7);
  }

  /** The toxic frontier at a depth. */
  @Benchmark
  public double toxicFrontier() {
    return ToxicFrontier.loanToValue(0.05, prices[0], prices[1]);
  }

  /** A tick in the intensity. */
  @Benchmark
  @OperationsPerInvocation(UPDATES)
  public LiquidationState intensityPlus() {
    LiquidationState state = LiquidationState.unseen();
    for (int i = 0; i < UPDATES; i++) {
      state = LiquidationIntensity.plus(state, i % 100, i * TICK_MILLIS);
    }
    return state;
  }

  /** A tick of forced orders in the branching ratio. */
  @Benchmark
  @OperationsPerInvocation(UPDATES)
  public BranchingState branchingPlus() {
    BranchingState state = BranchingState.unseen();
    for (int i = 0; i < UPDATES; i++) {
      state = BranchingRatio.plus(state, i % 50 < 5 ? 3 : 0, i * TICK_MILLIS);
    }
    return state;
  }

  /** The branching ratio. */
  @Benchmark
  public double branchingRatio() {
    return BranchingRatio.of(branching);
  }

  /** A tick in the acceleration. */
  @Benchmark
  @OperationsPerInvocation(UPDATES)
  public DecayingRate accelerationPlus() {
    DecayingRate burst = DecayingRate.unseen();
    for (int i = 0; i < UPDATES; i++) {
      burst = LiquidationAcceleration.plus(burst, i % 100, i * TICK_MILLIS);
    }
    return burst;
  }

  /** A window of a throttled feed with ten orders, and its estimate. */
  @Benchmark
  public LiquidationEstimate throttledWindow() {
    ThrottledWindow window = ThrottledWindow.opened(0, 1_000, 1_000);
    for (int i = 0; i < 10; i++) {
      window = window.published(1, 0, i * 1_000L).traded(10, 10).openInterest(999 - i);
    }
    return ThrottledLiquidations.longs(window, 10_000);
  }

  private static double[] prices() {
    SplittableRandom random = new SplittableRandom(2);
    double[] path = new double[UPDATES];
    path[0] = 50_000;
    for (int i = 1; i < UPDATES; i++) {
      path[i] = path[i - 1] * Math.exp(random.nextDouble(-1e-3, 1e-3));
    }
    return path;
  }
}
