package io.firebreak.job.local;

import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeRecord;
import io.firebreak.model.MarketEvent;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** A simulated market whose events arrive up to a time too late, in an order set by a seed. */
record ShuffledMarket(SimulationConfig market, long seed, int delayMillis) implements Tape.Factory {

  private record Arrival(MarketEvent event, long millis) {}

  /** Twelve minutes with the shock after six: small, and a cascade all the same. */
  static SimulationConfig shortCrash() {
    return SimulationConfig.crashDay()
        .withDurationMillis(12 * 60_000)
        .withShockAtMillis(6 * 60_000)
        .withEventsPerSecond(12);
  }

  @Override
  public Iterator<TapeRecord> open() {
    Random random = new Random(seed);
    List<Arrival> arrivals = new ArrayList<>();
    new SimulatedMarket(market)
        .forEachRemaining(
            event ->
                arrivals.add(
                    new Arrival(event, event.eventTimeMillis() + random.nextInt(delayMillis + 1))));
    arrivals.sort(Comparator.comparingLong(Arrival::millis));
    return arrivals.stream().map(arrival -> TapeRecord.of(arrival.event())).iterator();
  }
}
