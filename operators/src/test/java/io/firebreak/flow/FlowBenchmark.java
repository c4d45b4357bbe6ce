package io.firebreak.flow;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one message or trade in each measure of flow. */
@State(Scope.Thread)
public class FlowBenchmark {
  private static final int EVENTS = 10_000;
  private static final long TICK_MILLIS = 250;

  private final double[] noise = new SplittableRandom(1).doubles(EVENTS).toArray();

  /** Orders per trade. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public OrderWindowState orderToTrade() {
    OrderWindowState state = OrderWindowState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      state = OrderToTrade.plus(state, new OrderCounts(3, i % 2), i * TICK_MILLIS);
    }
    return state;
  }

  /** Message surprise. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public BurstState messageBurst() {
    BurstState state = BurstState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      state = MessageBurst.plus(state, i % 7, i * TICK_MILLIS);
    }
    return state;
  }

  /** One-sided flow. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public OneSidedState oneSidedFlow() {
    OneSidedState state = OneSidedState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      Traded traded = new Traded(noise[i], 1 - noise[i], 1, 0);
      state = OneSidedFlow.plus(state, traded, i * TICK_MILLIS);
    }
    return state;
  }

  /** Self-excitation. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ExcitationState selfExcitation() {
    ExcitationState state = ExcitationState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      state = SelfExcitation.plus(state, i % 3, i * TICK_MILLIS);
    }
    return state;
  }

  /** VPIN, fifty buckets. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public VpinState vpin() {
    Vpin vpin = new Vpin(10, Vpin.MAX_BUCKETS);
    VpinState state = vpin.unseen();
    for (int i = 0; i < EVENTS; i++) {
      state = vpin.plus(state, noise[i], 1 - noise[i]);
    }
    return state;
  }
}
