package io.firebreak.consolidation;

import io.firebreak.policy.ConsolidationPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one consolidated price. */
@State(Scope.Thread)
public class ConsolidationBenchmark {
  private final ConsolidationPolicy policy = Policy.v0().consolidation();
  private final List<VenuePrice> venues =
      List.of(
          VenuePriceSample.usd("a", 100),
          VenuePriceSample.usd("b", 101),
          VenuePriceSample.usd("c", 100.5),
          VenuePriceSample.usd("d", 99));

  /** Four venues. */
  @Benchmark
  public Consolidated fourVenues() {
    return Consolidation.consolidate(venues, 100, VenuePriceSample.NOW, policy, QuoteRates.UNKNOWN);
  }
}
