package io.firebreak.volatility;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one price, four times a second, in each measure of realised volatility. */
@State(Scope.Thread)
public class VolatilityBenchmark {
  private static final int PRICES = 10_000;
  private static final long TICK_MILLIS = 250;

  private final double[] prices = path();

  /** The ladder of six half-lives. */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public LadderState ladder() {
    LadderState state = VolatilityLadder.start(0.6, prices[0], 0);
    for (int i = 1; i < PRICES; i++) {
      state = VolatilityLadder.update(state, prices[i], i * TICK_MILLIS);
    }
    return state;
  }

  private static double[] path() {
    SplittableRandom random = new SplittableRandom(1);
    double[] path = new double[PRICES];
    path[0] = 100;
    for (int i = 1; i < PRICES; i++) {
      path[i] = path[i - 1] * Math.exp(random.nextDouble(-1e-4, 1e-4));
    }
    return path;
  }
}
