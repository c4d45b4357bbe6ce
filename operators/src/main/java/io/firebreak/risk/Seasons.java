package io.firebreak.risk;

import io.firebreak.liquidity.HourOfWeekBaseline;
import io.firebreak.liquidity.HourOfWeekState;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.MicrostructureView;
import io.firebreak.model.SeasonView;

/**
 * Depth, spread and volume of an asset beside what is normal for them at this hour of the week.
 * What is not known teaches nothing. O(1) per tick; a sample a minute.
 */
final class Seasons {
  private static final double DAY_SECONDS = 86_400;
  // What is normal is known after an hour.
  private static final double LEAST_WARMTH = 1 - Math.pow(2, -1.0 / 168);

  private Seasons() {}

  /** What is usual after the measures of a tick. */
  static SeasonMemory plus(SeasonMemory before, AssetRisk risk) {
    MicrostructureView seen = risk.microstructure();
    long now = risk.eventTimeMillis();
    String leading = leading(before, seen);
    return new SeasonMemory(
        HourOfWeekBaseline.plus(depth(before, seen), bidUsd(seen), now),
        HourOfWeekBaseline.plus(spread(before, seen), seen.spreadBps(), now),
        HourOfWeekBaseline.plus(before.volume(), usdPerSecond(risk), now),
        leading);
  }

  /** The measures of a tick, judged by what was usual before it. */
  static SeasonView view(SeasonMemory before, AssetRisk risk) {
    MicrostructureView seen = risk.microstructure();
    long now = risk.eventTimeMillis();
    HourOfWeekState depth = depth(before, seen);
    HourOfWeekState spread = spread(before, seen);
    return new SeasonView(
        ratio(depth, bidUsd(seen), now),
        HourOfWeekBaseline.told(depth, now),
        ratio(spread, seen.spreadBps(), now),
        HourOfWeekBaseline.told(spread, now),
        ratio(before.volume(), usdPerSecond(risk), now),
        HourOfWeekBaseline.told(before.volume(), now));
  }

  /** When books come or go the depth of all is another, at once. */
  private static HourOfWeekState depth(SeasonMemory before, MicrostructureView seen) {
    return HourOfWeekBaseline.scaled(before.depth(), seen.booksRatio());
  }

  /** A release before knew no ratio: it restores as 0. */
  private static double bidUsd(MicrostructureView seen) {
    return seen.booksRatio() == 0 ? Double.NaN : seen.allBooksBidUsd();
  }

  /** Another book has another spread, and the same nights. */
  private static HourOfWeekState spread(SeasonMemory before, MicrostructureView seen) {
    boolean same = leading(before, seen).equals(before.leading());
    return same ? before.spread() : HourOfWeekBaseline.relevelled(before.spread());
  }

  private static String leading(SeasonMemory before, MicrostructureView seen) {
    return Double.isNaN(seen.spreadBps()) ? before.leading() : seen.leadingInstrument();
  }

  /** The fast volume: its ratio to the day's, of the day's. */
  private static double usdPerSecond(AssetRisk risk) {
    return risk.flow().volumeRatio() * risk.microstructure().dailyVolumeUsd() / DAY_SECONDS;
  }

  private static double ratio(HourOfWeekState state, double value, long timeMillis) {
    boolean known = HourOfWeekBaseline.warmth(state) >= LEAST_WARMTH;
    return known ? value / HourOfWeekBaseline.expected(state, timeMillis) : Double.NaN;
  }
}
