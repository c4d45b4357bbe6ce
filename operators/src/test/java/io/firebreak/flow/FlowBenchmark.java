package io.firebreak.flow;

import io.firebreak.model.OrderAction;
import io.firebreak.model.OrderMessage;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one message or trade in each measure of flow. */
@State(Scope.Thread)
public class FlowBenchmark {
  private static final int EVENTS = 10_000;
  private static final long TICK_MILLIS = 250;
  private static final int ORDERS_PER_TICK = 20;

  private final double[] noise = new SplittableRandom(1).doubles(EVENTS).toArray();
  private final OrderMessage[] messages =
      IntStream.range(0, 8)
          .mapToObj(each -> new OrderMessage("desk-" + each, OrderAction.NEW))
          .toArray(OrderMessage[]::new);

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

  /** A message of an order feed, eight participants, twenty messages a tick. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public OrderFeedState orderFeed() {
    OrderFeedState state = OrderFeedState.unseen();
    for (int i = 0; i < EVENTS; i += ORDERS_PER_TICK) {
      OrderFeed feed = new OrderFeed();
      for (int j = i; j < i + ORDERS_PER_TICK; j++) {
        feed.order(messages[(int) (noise[j] * noise[j] * messages.length)]);
      }
      state = feed.after(state, i * TICK_MILLIS);
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
