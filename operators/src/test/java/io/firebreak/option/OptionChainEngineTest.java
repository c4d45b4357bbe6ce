package io.firebreak.option;

import static io.firebreak.option.SyntheticChain.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.EventKind;
import io.firebreak.model.ImpliedMethod;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionChainEngineTest {
  private static final double POINT = 0.01;
  private static final SyntheticChain NEAR = new SyntheticChain(23, 2_000, 12, 0.01);
  private static final SyntheticChain FAR = new SyntheticChain(51, 2_000, 15, 0.01);

  private final ChainRun run = new ChainRun();

  @Test
  void twoRichExpiriesGiveThirtyDaysModelFree() {
    ImpliedVolatilityTick tick = run.at(NOW, both(NEAR.quotes(.55), FAR.quotes(.62)));
    assertThat(tick.method()).isEqualTo(ImpliedMethod.MODEL_FREE);
    assertThat(tick.maturityDays()).isEqualTo(30);
    assertThat(tick.volatility()).isCloseTo(.5808, within(.02 * POINT));
  }

  /** Ten strikes and two points of spread are enough, and the quotes are of this tick. */
  @Test
  void richTightAndFreshHasFullQuality() {
    ImpliedVolatilityTick tick = run.at(NOW, both(NEAR.quotes(.55), FAR.quotes(.62)));
    assertThat(tick.spreadVolatility()).isCloseTo(.02, within(1e-5));
    assertThat(tick.quality()).isCloseTo(1, within(1e-3));
    assertThat(tick.qualityAt(NOW + 60_000)).isEqualTo(tick.quality());
    assertThat(tick.qualityAt(NOW + 60_001)).isZero();
  }

  @Test
  void aSmileRaisesTheModelFreeVolatilityAboveTheMoney() {
    ImpliedVolatilityTick tick =
        run.at(
            NOW,
            both(
                NEAR.quotes(strike -> .5 + Math.pow(Math.log(strike / 60_000), 2)),
                FAR.quotes(strike -> .5 + Math.pow(Math.log(strike / 60_000), 2))));
    assertThat(tick.volatility()).isBetween(.5 + POINT, .5 + 8 * POINT);
  }

  @Test
  void fewStrikesGiveTheVolatilityAtTheMoney() {
    SyntheticChain near = new SyntheticChain(23, 3_000, 1, 0.01);
    SyntheticChain far = new SyntheticChain(51, 3_000, 1, 0.01);
    ImpliedVolatilityTick tick = run.at(NOW, both(near.quotes(.55), far.quotes(.62)));
    assertThat(tick.method()).isEqualTo(ImpliedMethod.AT_THE_MONEY);
    assertThat(tick.volatility()).isCloseTo(.5808, within(.02 * POINT));
    assertThat(tick.quality()).isCloseTo(.3, within(1e-3));
  }

  @Test
  void oneExpiryStandsForItselfWithItsOwnMaturity() {
    ImpliedVolatilityTick tick = run.at(NOW, NEAR.quotes(.55));
    assertThat(tick.volatility()).isCloseTo(.55, within(.02 * POINT));
    assertThat(tick.maturityDays()).isCloseTo(23, within(1e-5));
  }

  @Test
  void theNextExpiryStandsInForOneThatIsHardlyQuoted() {
    SyntheticChain thin = new SyntheticChain(37, 2_000, 0, 0.01);
    List<MarketEvent> quotes = both(NEAR.quotes(.55), FAR.quotes(.62));
    ImpliedVolatilityTick tick = run.at(NOW, both(quotes, thin.quotes(.9)));
    assertThat(tick.method()).isEqualTo(ImpliedMethod.MODEL_FREE);
    assertThat(tick.volatility()).isCloseTo(.5808, within(.02 * POINT));
  }

  @Test
  void oneExpiryTooFarFromAMonthIsUnknown() {
    assertThat(run.at(NOW, new SyntheticChain(91, 4_000, 12, .01).quotes(.55)).method())
        .isEqualTo(ImpliedMethod.UNKNOWN);
  }

  @Test
  void strikesOnOneSideAreUnknown() {
    List<MarketEvent> calls =
        FAR.quotes(.6).stream().filter(event -> event.option().strike() > 60_000).toList();
    ImpliedVolatilityTick tick = run.at(NOW, calls);
    assertThat(tick.method()).isEqualTo(ImpliedMethod.UNKNOWN);
    assertThat(tick.volatility()).isNaN();
    assertThat(tick.quality()).isZero();
    assertThat(tick.ageMillis(NOW)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void arbitrageBetweenTheExpiriesTakesTheQuality() {
    ImpliedVolatilityTick tick = run.at(NOW, both(NEAR.quotes(.9), FAR.quotes(.5)));
    assertThat(tick.calendarArbitrage()).isTrue();
    assertThat(tick.quality()).isZero();
    assertThat(tick.volatility()).isPositive();
  }

  @Test
  void aMarkWithoutQuotesGivesAVolatilityThatWeighsNothing() {
    List<MarketEvent> marks = new ArrayList<>();
    for (double strike : new double[] {58_000, 62_000}) {
      double none = Double.NaN;
      OptionQuote quote =
          new OptionQuote(
              FAR.expiryMillis(), strike, strike > 60_000, none, none, none, .6, 60_000);
      marks.add(SyntheticChain.event(quote, "deribit", NOW));
    }
    ImpliedVolatilityTick tick = run.at(NOW, marks);
    assertThat(tick.volatility()).isCloseTo(.6, within(1e-6));
    assertThat(tick.quality()).isZero();
    assertThat(tick.strikes()).isZero();
  }

  /** At one point of volatility a spread of four half-spreads is the widest that says something. */
  @Test
  void aQuoteTooWideForItsVegaIsLeftOut() {
    ImpliedVolatilityTick wide = run.at(NOW, new SyntheticChain(30, 2_000, 8, .0201).quotes(.6));
    assertThat(wide.strikes()).isZero();
    ImpliedVolatilityTick narrow =
        new ChainRun().at(NOW, new SyntheticChain(30, 2_000, 8, .0199).quotes(.6));
    assertThat(narrow.strikes()).isGreaterThan(10);
  }

  @Test
  void premiumsInUsdGiveTheSame() {
    List<MarketEvent> linear = FAR.quotes(.6).stream().map(event -> inUsd(event.option())).toList();
    ImpliedVolatilityTick coin = run.at(NOW, FAR.quotes(.6));
    ImpliedVolatilityTick usd = new ChainRun().at(NOW, linear);
    assertThat(usd.volatility()).isCloseTo(coin.volatility(), within(1e-6));
  }

  @Test
  void anIndexIsReplacedByTheForwardOfTheExpiry() {
    List<MarketEvent> index =
        FAR.quotes(.6).stream().map(event -> at(event.option(), 58_500)).toList();
    assertThat(run.at(NOW, index).volatility()).isCloseTo(.6, within(.02 * POINT));
  }

  @Test
  void quotesAreForgottenAfterTenMinutes() {
    run.at(NOW, NEAR.quotes(.55));
    ImpliedVolatilityTick kept = run.at(NOW + 599_000, List.of(FAR.quote(60_000, true, .6)));
    assertThat(kept.method()).isEqualTo(ImpliedMethod.AT_THE_MONEY);
    assertThat(run.state().expiries()).hasSize(2);
    run.at(NOW + 601_000, List.of(renewed(NOW + 601_000)));
    assertThat(run.state().expiries()).hasSize(1);
  }

  @Test
  void aTickWithoutQuotesGivesNothing() {
    run.at(NOW, NEAR.quotes(.55));
    ChainState before = run.state();
    MarketEvent other = MarketEvent.of(EventKind.HEARTBEAT, "deribit", "any").at(NOW).build();
    assertThat(run.at(NOW + 1_000, List.of(other))).isNull();
    assertThat(run.state()).isSameAs(before);
  }

  private static MarketEvent renewed(long timeMillis) {
    return SyntheticChain.event(FAR.quote(60_000, true, .6).option(), "deribit", timeMillis);
  }

  private static MarketEvent inUsd(OptionQuote q) {
    double underlying = q.underlyingPrice();
    OptionQuote usd =
        new OptionQuote(
            q.expiryMillis(),
            q.strike(),
            q.call(),
            q.bid() * underlying,
            q.ask() * underlying,
            q.mark(),
            q.markVolatility(),
            underlying);
    return SyntheticChain.event(usd, "binance-options", NOW);
  }

  private static MarketEvent at(OptionQuote q, double underlying) {
    OptionQuote moved =
        new OptionQuote(
            q.expiryMillis(),
            q.strike(),
            q.call(),
            q.bid(),
            q.ask(),
            q.mark(),
            q.markVolatility(),
            underlying);
    return SyntheticChain.event(moved, "deribit", NOW);
  }

  private static List<MarketEvent> both(List<MarketEvent> first, List<MarketEvent> second) {
    List<MarketEvent> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
