package io.firebreak.model;

/**
 * What reaches the measures of an asset: a tick of one of its instruments, or an event that needs
 * no work by instrument (volatility index, oracle, exposures). Exactly one is present.
 */
public record AssetInput(VenueTick tick, MarketEvent event) {

  /** The asset that it belongs to. */
  public String asset() {
    return tick != null ? tick.asset() : event.asset();
  }

  /** Event time of the tick's end or of the event. */
  public long eventTimeMillis() {
    return tick != null ? tick.eventTimeMillis() : event.eventTimeMillis();
  }
}
