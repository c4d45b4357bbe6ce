package io.firebreak.simulation;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Short simulated days for tests. */
final class SimulatedStreams {
  static final long MINUTE = 60_000;

  private SimulatedStreams() {}

  /** Fifty minutes with the shock after three, so that it holds the cascade and the depeg. */
  static SimulationConfig shortCrash(long seed) {
    return SimulationConfig.crashDay()
        .withSeed(seed)
        .withDurationMillis(50 * MINUTE)
        .withShockAtMillis(3 * MINUTE);
  }

  static Stream<MarketEvent> stream(SimulationConfig config) {
    Iterator<MarketEvent> market = new SimulatedMarket(config);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(market, 0), false);
  }

  static Stream<MarketEvent> of(SimulationConfig config, EventKind... kinds) {
    List<EventKind> wanted = Arrays.asList(kinds);
    return stream(config).filter(event -> wanted.contains(event.kind()));
  }

  /** Everything that an event says, arrays included; records with arrays compare by identity. */
  static String text(MarketEvent event) {
    String book =
        event.book() == null
            ? ""
            : Arrays.toString(event.book().bidPrices())
                + Arrays.toString(event.book().bidQuantities())
                + Arrays.toString(event.book().askPrices())
                + Arrays.toString(event.book().askQuantities());
    String ladder =
        event.exposures() == null
            ? ""
            : Arrays.toString(event.exposures().liquidationPricesUsd())
                + Arrays.toString(event.exposures().collateralBase());
    MarketEvent flat = event.toBuilder().book(null).exposures(null).build();
    return flat + book + ladder;
  }
}
