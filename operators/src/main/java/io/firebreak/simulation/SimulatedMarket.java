package io.firebreak.simulation;

import io.firebreak.model.MarketEvent;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A simulated market day as a stream of normalised events in non-decreasing event time.
 *
 * <p>The same configuration gives the same stream. Steps are computed when their first event is
 * asked for; memory is O(assets). Not safe for use by several threads.
 */
public final class SimulatedMarket implements Iterator<MarketEvent> {
  private final SimulationConfig config;
  private final MarketDynamics dynamics;
  private final ListingFeeds listings;
  private final PeriodicFeeds periodic;
  private final EventStamp stamp;
  private final StepPlan plan = new StepPlan();
  private long stepStartMillis;
  private long nextStepMillis;
  private MarketEvent upcoming;

  /** A market at its start; the configuration has been validated. */
  public SimulatedMarket(SimulationConfig config) {
    this.config = config;
    // Two streams: what the venues display does not change the price path.
    RandomStream random = new RandomStream(config.seed());
    dynamics = new MarketDynamics(config, random.split());
    listings = new ListingFeeds(dynamics, config, random.split());
    periodic = new PeriodicFeeds(dynamics, config);
    stamp = new EventStamp(config.startMillis());
  }

  /**
   * Lets a policy act on an asset from the next step on, until it acts again: the closed loop.
   *
   * @param asset one of {@link SimulatedInstruments#assets()}
   */
  public void act(String asset, MarketActions actions) {
    int index = SimulatedInstruments.assets().indexOf(asset);
    if (index < 0) {
      throw new IllegalArgumentException(
          "asset must be one of " + SimulatedInstruments.assets() + ", was " + asset);
    }
    dynamics.act(index, actions);
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null) {
      if (plan.hasNext()) {
        upcoming = eventOf(plan.next());
      } else if (nextStepMillis + config.stepMillis() <= config.durationMillis()) {
        step();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public MarketEvent next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the simulated market is over");
    }
    MarketEvent event = upcoming;
    upcoming = null;
    return event;
  }

  private void step() {
    stepStartMillis = nextStepMillis;
    nextStepMillis += config.stepMillis();
    dynamics.step();
    plan.clear();
    listings.plan(plan, nextStepMillis);
    periodic.plan(plan, nextStepMillis);
    plan.sort();
  }

  /** The event of a slot, null where its venue is silent. */
  private MarketEvent eventOf(long slot) {
    long elapsedMillis = stepStartMillis + StepPlan.offsetMillis(slot);
    return switch (StepPlan.kind(slot)) {
      case VOLATILITY_INDEX, ORACLE_PRICE, LADDER, HEARTBEAT ->
          config.silent(periodic.venue(slot), elapsedMillis)
              ? null
              : periodic.event(slot, stamp, elapsedMillis);
      default -> listingEvent(slot, elapsedMillis);
    };
  }

  private MarketEvent listingEvent(long slot, long elapsedMillis) {
    ListingFeed feed = listings.feed(slot);
    if (config.silent(feed.venue(), elapsedMillis)) {
      feed.missed();
      return null;
    }
    return listings.event(slot, stamp, elapsedMillis);
  }
}
