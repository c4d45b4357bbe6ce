package io.firebreak.consolidation;

import io.firebreak.model.VenueTick;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TimelineRecord;
import java.util.List;

/**
 * Prices a quote asset in USD from its own markets against USD, so that other prices in that quote
 * are converted by a measurement instead of an assumed 1. A change of less than half a basis point
 * is not sent.
 */
public final class QuoteRateEngine
    implements TickEngine<QuoteRateState, VenueTick, TimelineRecord> {
  private static final long serialVersionUID = 1;
  private static final double SMALLEST_CHANGE = 0.5e-4;

  @Override
  public Step<QuoteRateState, TimelineRecord> step(QuoteRateState before, Tick<VenueTick> tick) {
    List<VenuePrice> instruments =
        VenuePrices.updated(before == null ? List.of() : before.instruments(), tick.inputs());
    double previous = before == null ? Double.NaN : before.usdPerUnit();
    Consolidated now =
        Consolidation.consolidate(
            instruments,
            previous,
            tick.endMillis(),
            tick.policy().consolidation(),
            QuoteRates.UNKNOWN);
    boolean changed =
        tick.policy().consolidation().quoteAssets().contains(tick.key())
            && !Double.isNaN(now.priceUsd())
            && !(Math.abs(now.priceUsd() / previous - 1) < SMALLEST_CHANGE);
    double rate = changed ? now.priceUsd() : previous;
    return new Step<>(
        new QuoteRateState(instruments, rate),
        changed ? List.of(TimelineRecord.quoteRate(tick.key(), tick.endMillis(), rate)) : List.of(),
        Step.NO_DEADLINE);
  }
}
