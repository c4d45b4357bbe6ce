package io.firebreak.haircut;

import io.firebreak.option.ImpliedIndex;
import io.firebreak.tick.MarketContext;

/**
 * What the market had told by the tick before, as far as haircuts read it; NaN where unknown.
 *
 * @param tailPool multiples of mature assets
 * @param options what the options of the index asset say
 */
public record HaircutMarket(TailPool tailPool, ImpliedIndex options) {

  static HaircutMarket of(MarketContext market) {
    return new HaircutMarket(TailPool.in(market), ImpliedIndex.in(market));
  }

  /** The market that told this. */
  MarketContext context() {
    return name -> {
      double ofPool = tailPool.value(name);
      return Double.isNaN(ofPool) ? options.value(name) : ofPool;
    };
  }
}
