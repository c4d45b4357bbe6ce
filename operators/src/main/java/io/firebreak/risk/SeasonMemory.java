package io.firebreak.risk;

import io.firebreak.liquidity.HourOfWeekState;

/**
 * What is usual for an asset at each hour of the week; about 1 kB.
 *
 * @param depth of the bids of all its books, USD
 * @param spread of the spread of its leading book, basis points of mid
 * @param volume of what is traded, USD per second
 * @param leading the book whose spread it is, empty before the first
 */
public record SeasonMemory(
    HourOfWeekState depth, HourOfWeekState spread, HourOfWeekState volume, String leading) {

  /** Nothing observed yet. */
  public static SeasonMemory unseen() {
    HourOfWeekState none = HourOfWeekState.unseen();
    return new SeasonMemory(none, none, none, "");
  }
}
