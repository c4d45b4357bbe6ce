package io.firebreak.risk;

import io.firebreak.flow.Traded;
import io.firebreak.liquidity.BookImbalance;
import io.firebreak.liquidity.PricedFlow;
import io.firebreak.liquidity.Resilience;
import io.firebreak.liquidity.SaleSlippage;
import io.firebreak.liquidity.SquareRootImpact;
import io.firebreak.liquidity.TradeImpact;
import io.firebreak.liquidity.TradeImpactState;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.AssetInput;
import io.firebreak.model.MicrostructureTick;
import io.firebreak.model.MicrostructureView;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Tick;
import java.util.List;

/**
 * The other half of the liquidity family: what an order meets. Measures of one book are those of
 * the leading one, the usually deepest that can be seen; impact and resilience are the asset's.
 */
final class MicrostructureAssembler {
  private static final double PAR_TOLERANCE = 0.1;
  private static final double MILLION = 1e6;
  private static final double[] NONE = {};
  private static final double SPREAD_HALF_LIFE = 86_400;
  // A usual spread is known after an hour.
  private static final double SPREAD_WEIGHT = 1 - Math.pow(2, -3_600 / SPREAD_HALF_LIFE);

  final MicrostructureMemory state;
  private final Tick<AssetInput> tick;
  private final LiquidityAssembler liquidity;

  MicrostructureAssembler(
      MicrostructureMemory before, List<VenueTick> ticks, Market market, Tick<AssetInput> tick) {
    this.tick = tick;
    liquidity = market.liquidity();
    LeadingBook leading = leading(before.leading(), ticks);
    state =
        new MicrostructureMemory(
            impact(before.impact(), ticks, market.price()),
            Resilience.plus(
                before.resilience(),
                liquidity.wholeBidUsd(),
                liquidity.wholeReferenceUsd(),
                tick.endMillis()),
            leading,
            spread(before, leading));
  }

  /** The families that it builds upon. */
  record Market(PriceAssembler price, LiquidityAssembler liquidity) {}

  /**
   * The measures.
   *
   * @param dailyVolatility one-day volatility, as a fraction of the price
   * @param dailyVolumeUsd traded in a day, NaN while unknown
   */
  MicrostructureView view(double dailyVolatility, double dailyVolumeUsd) {
    LeadingBook book = state.leading();
    MicrostructureTick seen = book == null ? MicrostructureTick.unknown() : book.measures();
    return new MicrostructureView(
        book == null ? "" : book.instrumentKey(),
        book == null ? Double.NaN : book.spreadBps(),
        book == null ? Double.NaN : 1e4 * (seen.microprice() / book.mid() - 1),
        seen.topImbalance(),
        seen.orderFlowQueues(),
        book != null && nearPar(book) ? seen.sellSlippageBps() : NONE,
        seen.rollSpreadBps(),
        BookImbalance.of(liquidity.view.bidUsd(), liquidity.view.askUsd()),
        1e4 * MILLION * TradeImpact.kyleLambda(state.impact()),
        TradeImpact.explained(state.impact()),
        1e4 * MILLION * TradeImpact.amihud(state.impact()),
        Resilience.halfLifeSeconds(state.resilience()),
        squareRoot(dailyVolatility, dailyVolumeUsd),
        dailyVolumeUsd,
        state.spread().weight() >= SPREAD_WEIGHT ? state.spread().mean() : Double.NaN,
        liquidity.wholeBidUsd(),
        liquidity.booksRatio());
  }

  /** Bars are left out: their volume belongs to no ten seconds. */
  private TradeImpactState impact(
      TradeImpactState before, List<VenueTick> ticks, PriceAssembler price) {
    double signedUsd = 0;
    double volumeUsd = 0;
    for (VenueTick venueTick : ticks) {
      if (venueTick.barIntervalMillis() == 0) {
        Traded traded = UsdAmounts.traded(venueTick, tick);
        signedUsd += traded.boughtUsd() - traded.soldUsd();
        volumeUsd += traded.volumeUsd();
      }
    }
    return volumeUsd > 0 && price.voted()
        ? TradeImpact.plus(
            before, new PricedFlow(price.priceUsd, signedUsd, volumeUsd), tick.endMillis())
        : before;
  }

  private LeadingBook leading(LeadingBook before, List<VenueTick> ticks) {
    LeadingBook leading = before != null && canBeSeen(before.instrumentKey()) ? before : null;
    for (VenueTick venueTick : ticks) {
      LeadingBook book = book(venueTick);
      boolean same = leading != null && leading.instrumentKey().equals(book.instrumentKey());
      boolean deeper = leading == null ? book.usualUsd() > 0 : book.usualUsd() > leading.usualUsd();
      if (same || (deeper && canBeSeen(book.instrumentKey()))) {
        leading = book;
      }
    }
    return leading;
  }

  /** What is usual is learned anew with another leading book. */
  private DecayingMoments spread(MicrostructureMemory before, LeadingBook leading) {
    if (leading == null || Double.isNaN(leading.spreadBps())) {
      return before.spread();
    }
    boolean same =
        before.leading() != null
            && before.leading().instrumentKey().equals(leading.instrumentKey());
    DecayingMoments usual = same ? before.spread() : DecayingMoments.unseen();
    return usual.plus(leading.spreadBps(), tick.endMillis(), SPREAD_HALF_LIFE);
  }

  private LeadingBook book(VenueTick venueTick) {
    return new LeadingBook(
        venueTick.instrumentKey(),
        venueTick.quote(),
        venueTick.usualBidQuote() * UsdAmounts.rate(venueTick.quote(), tick),
        venueTick.mid(),
        venueTick.spreadBps(),
        venueTick.microstructure());
  }

  private boolean canBeSeen(String instrumentKey) {
    return liquidity.instruments.stream()
        .anyMatch(each -> each.depthSeen() && each.instrumentKey().equals(instrumentKey));
  }

  private boolean nearPar(LeadingBook book) {
    return Math.abs(UsdAmounts.rate(book.quote(), tick) - 1) <= PAR_TOLERANCE;
  }

  private static double[] squareRoot(double dailyVolatility, double dailyVolumeUsd) {
    if (Double.isNaN(dailyVolumeUsd)) {
      return NONE;
    }
    double[] bps = new double[SaleSlippage.count()];
    for (int i = 0; i < bps.length; i++) {
      bps[i] =
          1e4
              * SquareRootImpact.STANDARD.fraction(
                  SaleSlippage.size(i), dailyVolatility, dailyVolumeUsd);
    }
    return bps;
  }
}
