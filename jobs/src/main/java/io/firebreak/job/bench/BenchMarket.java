package io.firebreak.job.bench;

import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeRecord;
import io.firebreak.model.MarketEvent;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The events that are played in every round: the simulated market around its shock, made once for
 * the process and held in memory.
 *
 * @param seed seed of the market
 * @param events number of events
 */
public record BenchMarket(long seed, int events) implements Tape.Factory {
  private static BenchMarket made;
  private static List<TapeRecord> prebuilt;

  /** The events, built on first use. */
  public List<TapeRecord> records() {
    synchronized (BenchMarket.class) {
      if (!equals(made)) {
        prebuilt = build();
        made = this;
      }
      return prebuilt;
    }
  }

  /** Event time of the last one. */
  public long lastMillis() {
    return records().get(events - 1).event().eventTimeMillis();
  }

  @Override
  public Iterator<TapeRecord> open() {
    return records().iterator();
  }

  private List<TapeRecord> build() {
    // A busy market, a thousand events in a calm second; the shock is in the first quarter.
    SimulationConfig config =
        SimulationConfig.crashDay()
            .withSeed(seed)
            .withShockAtMillis(events / 4L)
            .withEventsPerSecond(1_000);
    SimulatedMarket market = new SimulatedMarket(config);
    List<TapeRecord> records = new ArrayList<>(events);
    while (records.size() < events && market.hasNext()) {
      MarketEvent event = market.next();
      if (!event.asset().isEmpty()) {
        records.add(TapeRecord.of(event));
      }
    }
    if (records.size() < events) {
      throw new IllegalArgumentException(
          "events must be at most " + records.size() + ", was " + events);
    }
    return records;
  }
}
