package io.firebreak.risk;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OracleView;

/**
 * The oracle family: what an oracle says, against the market and against its own habits. Several
 * oracles of one asset are read as one. O(1) per price.
 */
final class OracleAssembler {
  private static final double CADENCE_HALF_LIFE = 604_800;

  private OracleAssembler() {}

  /**
   * The memory with one more price; a time stamp that goes back is not believed.
   *
   * @param marketUsd consolidated price of the tick before, NaN without one
   */
  static OracleMemory plus(OracleMemory before, MarketEvent said, double marketUsd) {
    long time = said.eventTimeMillis();
    if (before.seen() && time < before.publishedMillis()) {
      return before;
    }
    boolean changed = said.price() != before.priceUsd();
    return new OracleMemory(
        said.price(),
        time,
        changed ? time : before.changedMillis(),
        changed ? marketUsd : before.marketUsd(),
        changed ? jumpBps(before, said.price(), marketUsd) : before.jumpBps(),
        time - said.ingestTimeMillis(),
        cadence(before, time));
  }

  /** What the memory says at a time, beside the consolidated price of now. */
  static OracleView view(OracleMemory oracle, double marketUsd, long nowMillis) {
    if (!oracle.seen()) {
      return OracleView.unknown();
    }
    double unchanged = (nowMillis - oracle.changedMillis()) / 1e3;
    return new OracleView(
        oracle.priceUsd(),
        (nowMillis - oracle.publishedMillis()) / 1e3,
        oracle.cadence().seen() ? oracle.cadence().mean() : Double.NaN,
        unchanged,
        Math.abs(bps(marketUsd, oracle.marketUsd())),
        bps(oracle.priceUsd(), marketUsd),
        oracle.jumpBps(),
        unchanged,
        oracle.skewMillis() / 1e3);
  }

  private static double jumpBps(OracleMemory before, double priceUsd, double marketUsd) {
    double market = bps(marketUsd, before.marketUsd());
    return Math.abs(bps(priceUsd, before.priceUsd()) - market);
  }

  private static DecayingMoments cadence(OracleMemory before, long timeMillis) {
    boolean another = before.seen() && timeMillis > before.publishedMillis();
    return another
        ? before
            .cadence()
            .plus((timeMillis - before.publishedMillis()) / 1e3, timeMillis, CADENCE_HALF_LIFE)
        : before.cadence();
  }

  private static double bps(double price, double against) {
    return 1e4 * Math.log(price / against);
  }
}
