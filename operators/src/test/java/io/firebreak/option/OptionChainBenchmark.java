package io.firebreak.option;

import io.firebreak.model.MarketEvent;
import io.firebreak.tick.Ticks;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One tick of a full chain (three expiries of 48 strikes) in which one option is quoted. */
@State(Scope.Thread)
public class OptionChainBenchmark {
  private final OptionChainEngine engine = new OptionChainEngine();
  private ChainState chain;
  private List<MarketEvent> one;

  /** Fills the chain. */
  @Setup
  public void fill() {
    List<MarketEvent> all = new ArrayList<>();
    for (double days : new double[] {23, 51, 79}) {
      all.addAll(new SyntheticChain(days, 1_000, 30, .01).quotes(.6));
    }
    chain = engine.step(null, Ticks.at(SyntheticChain.NOW, all)).state();
    one = all.subList(0, 1);
  }

  /** Quote, reading and new state. */
  @Benchmark
  public Object tick() {
    return engine.step(chain, Ticks.at(SyntheticChain.NOW, one));
  }
}
