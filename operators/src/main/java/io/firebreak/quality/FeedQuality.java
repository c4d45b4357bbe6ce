package io.firebreak.quality;

/**
 * What is known of a feed's quality; part of the state of its instrument, below 700 bytes.
 *
 * @param flags when each flag was raised last
 * @param lag how late its events are
 * @param prints guard against outlier prints
 * @param forcedOrders guard against forced orders that are sent again
 */
public record FeedQuality(
    FlagMemory flags, FeedLag lag, PrintGuard prints, ForcedOrderGuard forcedOrders) {

  /** A feed that has not spoken. */
  public static FeedQuality unseen() {
    return new FeedQuality(
        FlagMemory.clean(), FeedLag.unseen(), PrintGuard.unseen(), ForcedOrderGuard.unseen());
  }
}
