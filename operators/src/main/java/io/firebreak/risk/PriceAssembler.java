package io.firebreak.risk;

import io.firebreak.consolidation.Consolidated;
import io.firebreak.consolidation.Consolidation;
import io.firebreak.consolidation.VenuePrice;
import io.firebreak.consolidation.VenuePrices;
import io.firebreak.model.AssetInput;
import io.firebreak.model.VenueTick;
import io.firebreak.model.VerdictView;
import io.firebreak.policy.ConsolidationPolicy;
import io.firebreak.systemic.Dislocation;
import io.firebreak.systemic.DislocationPolicy;
import io.firebreak.systemic.DislocationState;
import io.firebreak.systemic.DislocationStep;
import io.firebreak.systemic.Dislocations;
import io.firebreak.systemic.VenueDislocation;
import io.firebreak.systemic.VenueQuote;
import io.firebreak.systemic.VenueSnapshot;
import io.firebreak.tick.Tick;
import java.util.List;

/** The price family: one price over the venues, and who stands apart from it. */
final class PriceAssembler {
  private static final long FAULT_HOLD_MILLIS = 60_000;
  private static final double MOVE_BPS = 200;
  private static final long PERSIST_MILLIS = 10_000;

  /** Votes are fresh already; the verdict does not ask again. */
  private static final long LONGEST_FRESH_MILLIS = 600_000;

  final List<VenuePrice> instruments;
  final Consolidated price;
  final double priceUsd;
  final long priceMillis;
  final long dislocatedMillis;
  final DislocationState dislocation;
  final VerdictView verdict;
  private final long now;

  PriceAssembler(AssetRiskState before, List<VenueTick> ticks, Tick<AssetInput> tick) {
    now = tick.endMillis();
    ConsolidationPolicy policy = tick.policy().consolidation();
    instruments = VenuePrices.updated(before.instruments(), ticks);
    price = Consolidation.consolidate(instruments, before.priceUsd(), now, policy, tick.rates());
    boolean voted = price.venuesFresh() > 0;
    priceUsd = voted ? price.priceUsd() : before.priceUsd();
    priceMillis = voted ? price.priceMillis() : before.priceMillis();
    dislocatedMillis = price.local() ? now : before.dislocatedMillis();
    DislocationStep step = dislocations(before.dislocation(), tick, policy);
    dislocation = step.state();
    verdict = view(step.view());
  }

  boolean known() {
    return !Double.isNaN(priceUsd);
  }

  boolean voted() {
    return price.venuesFresh() > 0;
  }

  /** Votes come and go with each trade: a venue at fault stays at fault for a while. */
  boolean localDislocation() {
    return dislocatedMillis != Long.MIN_VALUE && now - dislocatedMillis < FAULT_HOLD_MILLIS;
  }

  /** Unknown with fewer than two venues; a venue that stands alone is its own fault. */
  double dislocationBps() {
    if (price.venuesFresh() < 2) {
      return Double.NaN;
    }
    return localDislocation() ? 0 : price.dislocationBps();
  }

  private DislocationStep dislocations(
      DislocationState before, Tick<AssetInput> tick, ConsolidationPolicy policy) {
    List<VenueQuote> quotes =
        Consolidation.votes(instruments, now, policy, tick.rates()).stream()
            .map(vote -> new VenueQuote(vote.venue(), vote.priceUsd(), vote.priceMillis()))
            .toList();
    return Dislocations.step(
        before,
        new VenueSnapshot(price.priceUsd(), quotes, now),
        new DislocationPolicy(
            LONGEST_FRESH_MILLIS, policy.venueFaultBps(), MOVE_BPS, PERSIST_MILLIS, 2));
  }

  private static VerdictView view(Dislocation seen) {
    VenueDislocation farthest = farthest(seen.venues());
    return new VerdictView(
        seen.verdict().name(),
        seen.standsMillis(),
        seen.moveBps(),
        seen.freshVenues(),
        seen.agreeingVenues(),
        farthest == null ? "" : farthest.venue(),
        farthest == null ? Double.NaN : farthest.bps());
  }

  /** Venues come ordered by name. */
  private static VenueDislocation farthest(List<VenueDislocation> venues) {
    VenueDislocation farthest = null;
    for (VenueDislocation venue : venues) {
      boolean farther = farthest == null || Math.abs(venue.bps()) > Math.abs(farthest.bps());
      farthest = farther ? venue : farthest;
    }
    return farthest;
  }
}
