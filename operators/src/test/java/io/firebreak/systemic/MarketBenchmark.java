package io.firebreak.systemic;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one price where every price of every asset is a sample: the most that it can be. */
@State(Scope.Thread)
public class MarketBenchmark {
  private static final int EVENTS = 3_000;

  /** Assets of the market. */
  @Param({"2", "10", "30"})
  public int assets;

  private final double[] noise = new SplittableRandom(1).doubles(EVENTS).toArray();

  /** One price an asset and minute: each round closes a sample of all pairs. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public MarketState market() {
    MarketCorrelation market = new MarketCorrelation(MarketPolicy.defaults());
    MarketState state = MarketState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      String asset = "A" + i % assets;
      state = market.plus(state, asset, 100 + noise[i], i / assets * 60_000L);
    }
    return state;
  }
}
