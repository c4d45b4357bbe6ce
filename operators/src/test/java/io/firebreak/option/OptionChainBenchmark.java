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
  private static final double THIRTY_DAYS = 30 / 365.0;

  private final OptionChainEngine engine = new OptionChainEngine();
  private final ConstantMaturity.Tenor near = new ConstantMaturity.Tenor(23 / 365.0, .62);
  private final ConstantMaturity.Tenor far = new ConstantMaturity.Tenor(51 / 365.0, .58);
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

  /** Two expiries to one of thirty days. */
  @Benchmark
  public double constantMaturity() {
    return ConstantMaturity.volatility(near, far, THIRTY_DAYS);
  }

  /** Quote, reading and new state. */
  @Benchmark
  public Object tick() {
    return engine.step(chain, Ticks.at(SyntheticChain.NOW, one));
  }
}
