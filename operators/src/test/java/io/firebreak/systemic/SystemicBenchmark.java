package io.firebreak.systemic;

import java.util.List;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one price in each measure across venues. */
@State(Scope.Thread)
public class SystemicBenchmark {
  private static final int EVENTS = 3_000;
  private static final long TICK_MILLIS = 250;

  private final double[] noise = new SplittableRandom(1).doubles(EVENTS).toArray();

  /** Four venues against the consolidated price. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public DislocationState dislocations() {
    DislocationState state = DislocationState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      long now = i * TICK_MILLIS;
      List<VenueQuote> quotes =
          List.of(
              new VenueQuote("a", 100 + noise[i], now),
              new VenueQuote("b", 101 - noise[i], now),
              new VenueQuote("c", 100.5, now),
              new VenueQuote("d", 100, now));
      VenueSnapshot snapshot = new VenueSnapshot(100.5, quotes, now);
      state = Dislocations.step(state, snapshot, DislocationPolicy.defaults()).state();
    }
    return state;
  }

  /** Seven lags. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public LeadLagState leadLag() {
    LeadLag lags = new LeadLag(3, 1_000, new HayashiYoshida(3_600));
    LeadLagState state = lags.unseen();
    for (int i = 0; i < EVENTS; i++) {
      state =
          i % 2 == 0
              ? lags.plusA(state, 100 + noise[i], i * TICK_MILLIS)
              : lags.plusB(state, 100 + noise[i], i * TICK_MILLIS);
    }
    return state;
  }

  /** The stress index where a sample is due. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public StressIndexState stressIndex() {
    StressIndexState state = StressIndexState.unseen();
    for (int i = 0; i < EVENTS; i++) {
      double level = noise[i];
      SystemicMeasures measures =
          new SystemicMeasures(level, 1 - level, level, level * level, 0.5 + level / 2);
      state = StressIndex.plus(state, measures, i * StressIndex.SAMPLE_MILLIS);
    }
    return state;
  }
}
