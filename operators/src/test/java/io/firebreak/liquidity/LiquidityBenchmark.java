package io.firebreak.liquidity;

import io.firebreak.model.PoolState;
import io.firebreak.model.Side;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one update of each measure of liquidity. */
@State(Scope.Thread)
public class LiquidityBenchmark {
  private static final int EVENTS = 10_000;
  private static final long TICK_MILLIS = 250;

  private final PoolState pool = Pools.constantProduct(1e3, 1e8, 0.003);
  private final double[] noise = new SplittableRandom(1).doubles(EVENTS).toArray();

  /** A sale of fifty through a book of six levels. */
  @Benchmark
  public Fill walkOfTheBook() {
    return BookWalk.base(ReferenceBook.BOOK, Side.SELL, 50);
  }

  /** Depth in all bands of a pool with one range. */
  @Benchmark
  public double[] poolDepth() {
    return PoolCurve.of(pool).bidDepth();
  }

  /** Square-root impact of a sale. */
  @Benchmark
  public double squareRootImpact() {
    return SquareRootImpact.STANDARD.fraction(1e6 * noise[0], 0.04, 1e9);
  }

  /** Order-flow imbalance. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public OrderFlowState orderFlow() {
    OrderFlowState state = OrderFlowState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      TopOfBook top = new TopOfBook(100, noise[i], 100.1, 1 - noise[i]);
      state = OrderFlowImbalance.plus(state, top, i * TICK_MILLIS);
    }
    return state;
  }

  /** Kyle's lambda and Amihud's illiquidity. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public TradeImpactState tradeImpact() {
    TradeImpactState state = TradeImpactState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      PricedFlow flow = new PricedFlow(100 + noise[i], noise[i] - 0.5, 1);
      state = TradeImpact.plus(state, flow, i * TICK_MILLIS);
    }
    return state;
  }

  /** Roll's spread. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public RollState rollSpread() {
    RollState state = RollState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      state = RollSpread.plus(state, 100 + noise[i], i * TICK_MILLIS);
    }
    return state;
  }

  /** Resilience, the book eaten up every other time. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ResilienceState resilience() {
    ResilienceState state = ResilienceState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      state = Resilience.plus(state, noise[i], 1, i * TICK_MILLIS);
    }
    return state;
  }

  /** The hour-of-week baseline where a sample is due. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public HourOfWeekState baseline() {
    HourOfWeekState state = HourOfWeekState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      state = HourOfWeekBaseline.plus(state, 1 + noise[i], i * 60_000L);
    }
    return state;
  }
}
