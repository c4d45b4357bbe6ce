package io.firebreak.job.input;

import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.util.Iterator;

/**
 * A simulated market day as a tape.
 *
 * @param config what the market does
 */
public record SimulatedTape(SimulationConfig config) implements Tape.Factory {
  @Override
  public Iterator<TapeRecord> open() {
    return new EventTape(() -> new SimulatedMarket(config)).open();
  }
}
