package io.firebreak.risk;

import io.firebreak.consolidation.VenuePrice;
import io.firebreak.liquidity.DepthBaseline;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.AssetInput;
import io.firebreak.model.LiquidityView;
import io.firebreak.tick.Tick;
import java.util.List;

/** The liquidity family: depth over the books that can be seen, against their own baseline. */
final class LiquidityAssembler {
  final List<VenuePrice> instruments;
  final DecayingMoments depth;
  final LiquidityView view;
  private final DecayingMoments baseline;
  private final double share;
  private final DecayingMoments before;

  LiquidityAssembler(AssetRiskState before, PriceAssembler price, Tick<AssetInput> tick) {
    double bidUsd = UsdAmounts.bidDepth(price.instruments, tick);
    double askUsd = UsdAmounts.askDepth(price.instruments, tick);
    ComparableDepth books = new ComparableDepth(tick, before.instruments(), price.instruments);
    this.before = before.depth();
    share = books.share();
    baseline = books.rebased(before.depth());
    instruments = books.settled();
    depth = DepthBaseline.sampled(baseline, ComparableDepth.whole(bidUsd, share), tick.endMillis());
    view = DepthBaseline.view(baseline, bidUsd, askUsd, share);
  }

  /** Depth of all books that count; NaN where too few of them are seen. */
  double wholeBidUsd() {
    return ComparableDepth.whole(view.bidUsd(), share);
  }

  /** What books that came or went have made of all of it, as a multiple; NaN while unknown. */
  double booksRatio() {
    boolean known = before.seen() && before.mean() > 0;
    return known ? baseline.mean() / before.mean() : Double.NaN;
  }

  /** The slow reference of the same; NaN before the first. */
  double wholeReferenceUsd() {
    return baseline.seen() ? baseline.mean() : Double.NaN;
  }

  /** Bids within 1 % that liquidations of the whole asset meet, USD; NaN while unknown. */
  double bidUsd() {
    return ComparableDepth.spokenFor(view.bidUsd(), share);
  }

  /** The slow reference of the same. */
  double referenceUsd() {
    return ComparableDepth.spokenFor(view.referenceUsd(), share);
  }
}
