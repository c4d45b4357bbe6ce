package io.firebreak.option;

import io.firebreak.RestoredStream;
import io.firebreak.market.MarketEventOrder;
import io.firebreak.model.MarketEvent;
import io.firebreak.tick.Ticks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionChainRestoreTest {
  private final OptionChainEngine engine = new OptionChainEngine();
  private final List<MarketEvent> quotes = quotes();

  @Test
  void restoreInMidStreamMakesNoDifference() {
    ChainState start =
        engine.step(null, Ticks.at(SyntheticChain.NOW, quotes.subList(0, 1))).state();
    RestoredStream.assertExact(
        start,
        quotes.size() - 1,
        i ->
            state ->
                engine
                    .step(state, Ticks.at(SyntheticChain.NOW, quotes.subList(i + 1, i + 2)))
                    .state());
  }

  private static List<MarketEvent> quotes() {
    List<MarketEvent> quotes = new ArrayList<>();
    for (double days : new double[] {23, 51}) {
      quotes.addAll(new SyntheticChain(days, 1_000, 30, .01).quotes(.6));
    }
    quotes.sort(MarketEventOrder.TOTAL);
    return quotes;
  }
}
