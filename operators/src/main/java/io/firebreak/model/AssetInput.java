package io.firebreak.model;

/**
 * What reaches the measures of an asset: a tick of one of its instruments, an implied volatility of
 * one of its option chains, or an event that needs no work by instrument (volatility index, oracle,
 * exposures). Exactly one is present.
 */
public record AssetInput(VenueTick tick, MarketEvent event, ImpliedVolatilityTick implied) {

  /** A tick of an instrument. */
  public static AssetInput of(VenueTick tick) {
    return new AssetInput(tick, null, null);
  }

  /** An event. */
  public static AssetInput of(MarketEvent event) {
    return new AssetInput(null, event, null);
  }

  /** An implied volatility of a chain. */
  public static AssetInput of(ImpliedVolatilityTick implied) {
    return new AssetInput(null, null, implied);
  }

  /** The asset that it belongs to. */
  public String asset() {
    if (tick != null) {
      return tick.asset();
    }
    return implied != null ? implied.asset() : event.asset();
  }

  /** Event time of the end of the tick or of the event. */
  public long eventTimeMillis() {
    if (tick != null) {
      return tick.eventTimeMillis();
    }
    return implied != null ? implied.eventTimeMillis() : event.eventTimeMillis();
  }
}
