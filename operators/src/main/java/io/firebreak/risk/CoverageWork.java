package io.firebreak.risk;

import io.firebreak.consolidation.Consolidated;
import io.firebreak.consolidation.VenuePrice;
import io.firebreak.leverage.LiquidationLadder;
import io.firebreak.model.AssetInput;
import io.firebreak.model.Coverage;
import io.firebreak.model.LeverageView;
import io.firebreak.model.Presence;
import io.firebreak.quality.Confidence;
import io.firebreak.tick.Tick;
import java.util.List;
import java.util.function.Predicate;

/** Says of each family of evidence whether it is present, stale or unknown. */
record CoverageWork(List<VenuePrice> instruments, Consolidated price, Tick<AssetInput> tick) {
  private static final long ORACLE_STALE_MILLIS = 3_600_000;

  Coverage coverage(LeverageView leverage, Presence implied, long oracleMillis) {
    return new Coverage(
        family(instrument -> instrument.priceMillis() != Long.MIN_VALUE),
        family(VenuePrice::flowFeed),
        depth(),
        family(VenuePrice::liquidationFeed),
        leverage.ladderUsd().length == LiquidationLadder.POINTS
            ? Presence.PRESENT
            : Presence.UNKNOWN,
        implied,
        aged(oracleMillis, ORACLE_STALE_MILLIS),
        price.venuesFresh(),
        (int)
            instruments.stream()
                .filter(instrument -> instrument.priceMillis() != Long.MIN_VALUE)
                .map(VenuePrice::venue)
                .distinct()
                .count(),
        price.quoteMeasured(),
        Confidence.of(instruments),
        Confidence.flagged(instruments));
  }

  private Presence family(Predicate<VenuePrice> reports) {
    boolean known = false;
    for (VenuePrice instrument : instruments) {
      if (reports.test(instrument)) {
        known = true;
        if (!instrument.silent()) {
          return Presence.PRESENT;
        }
      }
    }
    return known ? Presence.STALE : Presence.UNKNOWN;
  }

  private Presence depth() {
    boolean stale = false;
    for (VenuePrice instrument : instruments) {
      if (instrument.book() == Presence.PRESENT && !instrument.silent()) {
        return Presence.PRESENT;
      }
      stale |= instrument.book() != Presence.UNKNOWN;
    }
    return stale ? Presence.STALE : Presence.UNKNOWN;
  }

  private Presence aged(long timeMillis, long staleMillis) {
    if (timeMillis == Long.MIN_VALUE) {
      return Presence.UNKNOWN;
    }
    return tick.endMillis() - timeMillis <= staleMillis ? Presence.PRESENT : Presence.STALE;
  }
}
