package io.firebreak.risk;

import io.firebreak.consolidation.QuoteConversion;
import io.firebreak.model.AssetInput;
import io.firebreak.model.PegView;
import io.firebreak.tick.Tick;

/**
 * Where a pegged asset stands. The reference is taken at its rate of the tick before; it is never
 * the declared prior, for a peg to something unmeasured can be neither held nor broken.
 */
final class Pegs {
  private Pegs() {}

  static PegView view(double priceUsd, Tick<AssetInput> tick) {
    String reference = tick.policy().stress().fault().pegs().get(tick.key());
    if (reference == null) {
      return PegView.none();
    }
    double worth =
        QuoteConversion.measured(reference, tick.rates())
            ? UsdAmounts.rate(reference, tick)
            : Double.NaN;
    return new PegView(reference, 1e4 * (priceUsd / worth - 1));
  }
}
