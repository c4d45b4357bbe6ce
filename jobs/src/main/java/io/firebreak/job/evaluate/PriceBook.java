package io.firebreak.job.evaluate;

import io.firebreak.model.InstrumentRole;
import io.firebreak.model.VenueTick;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Traces every traded instrument of a run. Safe for several threads. */
final class PriceBook {
  private static final long MINUTE = 60_000;
  private static final Set<InstrumentRole> TRADED =
      EnumSet.of(InstrumentRole.SPOT, InstrumentRole.PERPETUAL, InstrumentRole.FUTURE);

  private final TreeMap<InstrumentTrace.Source, InstrumentTrace> traces = new TreeMap<>();

  /** Takes a tick in; those of an instrument come in order of time. */
  synchronized void add(VenueTick tick) {
    if (TRADED.contains(tick.role())) {
      long interval = tick.barIntervalMillis() < MINUTE ? 0 : tick.barIntervalMillis();
      InstrumentTrace.Source source =
          new InstrumentTrace.Source(tick.asset(), tick.venue(), tick.instrument(), interval);
      traces.computeIfAbsent(source, InstrumentTrace::new).add(tick);
    }
  }

  /** The traces by resolution, asset and instrument, when the run is over. */
  synchronized List<InstrumentTrace> finish() {
    traces.values().forEach(InstrumentTrace::finish);
    return traces.values().stream().filter(trace -> !trace.spans().isEmpty()).toList();
  }
}
