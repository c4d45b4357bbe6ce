package io.firebreak.instrument;

import io.firebreak.model.Side;

/** What a venue means by the side of a liquidation that it publishes. */
public enum LiquidationSide {
  /** The side of the forced order: buy closes a short, sell closes a long. */
  AS_ORDER,
  /** The side of the position that was closed: buy was a long. */
  AS_POSITION,
  /** It does not follow from the published side alone. */
  UNKNOWN;

  /** The side of the forced order, UNKNOWN where it cannot be known. */
  public Side ofOrder(Side published) {
    return switch (this) {
      case AS_ORDER -> published;
      case AS_POSITION -> opposite(published);
      case UNKNOWN -> Side.UNKNOWN;
    };
  }

  private static Side opposite(Side side) {
    return switch (side) {
      case BUY -> Side.SELL;
      case SELL -> Side.BUY;
      case UNKNOWN -> Side.UNKNOWN;
    };
  }
}
