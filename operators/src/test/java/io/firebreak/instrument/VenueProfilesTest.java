package io.firebreak.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueProfilesTest {
  private static final VenueProfiles DEFAULTS = VenueProfiles.defaults();

  @ParameterizedTest
  @CsvSource({
    "binance-futures, AS_ORDER, SELL",
    "binancefut, AS_ORDER, SELL",
    "binance-delivery, AS_ORDER, SELL",
    "okex-swap, AS_ORDER, SELL",
    "bitmex, AS_ORDER, SELL",
    "bybit, AS_POSITION, BUY",
    "deribit, UNKNOWN, UNKNOWN",
    "hyperliquid, UNKNOWN, UNKNOWN",
    "somewhere, UNKNOWN, UNKNOWN",
  })
  void readsTheSideOfALiquidationByTheVenuesRule(
      String venue, LiquidationSide rule, Side ofPublishedSell) {
    LiquidationSide found = DEFAULTS.of(venue).liquidationSide();
    assertThat(found).isEqualTo(rule);
    assertThat(found.ofOrder(Side.SELL)).isEqualTo(ofPublishedSell);
  }

  @ParameterizedTest
  @CsvSource({"AS_ORDER, BUY", "AS_POSITION, SELL", "UNKNOWN, UNKNOWN"})
  void turnsABuyByTheRule(LiquidationSide rule, Side expected) {
    assertThat(rule.ofOrder(Side.BUY)).isEqualTo(expected);
    assertThat(rule.ofOrder(Side.UNKNOWN)).isEqualTo(Side.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    // The samples: Deribit options_chain of Tardis, and its Binance option_summary.
    "deribit, 62.89, 0.6289",
    "binance-european-options, 0.38032115, 0.38032115",
    "okex-options, 0.5, 0.5",
    "somewhere, 0.5, NaN",
  })
  void readsVolatilityAsAFraction(String venue, double published, double fraction) {
    double read = DEFAULTS.of(venue).volatilityScale().fraction(published);
    if (Double.isNaN(fraction)) {
      assertThat(read).isNaN();
    } else {
      assertThat(read).isCloseTo(fraction, within(1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "binance-futures, BASE, BASE",
    "binance-delivery, CONTRACTS, CONTRACTS",
    "okex-swap, CONTRACTS, CONTRACTS",
    "deribit, BASE, QUOTE_USD",
    "bybit, BASE, QUOTE_USD",
    "bitmex, CONTRACTS, QUOTE_USD",
    "somewhere, CONTRACTS, CONTRACTS",
  })
  void knowsWhatContractsCount(String venue, SizeUnit linear, SizeUnit inverse) {
    ContractUnits units = new ContractUnits(linear, inverse);
    assertThat(DEFAULTS.of(venue).size()).isEqualTo(units);
    assertThat(DEFAULTS.of(venue).openInterest()).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource({
    "binance-futures, 1000, PUSH, 0, true",
    "bybit, 0, PUSH, 0, true",
    "okex-swap, 1000, POLL, 60000, true",
    "bitmex, 0, PUSH, 0, false",
    "somewhere, 0, PUSH, 0, false",
  })
  void knowsHowLiquidationsCome(
      String venue, long throttle, Delivery delivery, long poll, boolean reliable) {
    VenueProfile profile = DEFAULTS.of(venue);
    assertThat(profile.liquidationThrottleMillis()).isEqualTo(throttle);
    assertThat(profile.liquidationDelivery()).isEqualTo(delivery);
    assertThat(profile.pollMillis()).isEqualTo(poll);
    assertThat(profile.liquidationTimesReliable()).isEqualTo(reliable);
  }

  @Test
  void describesOneVenueAnewWithoutChangingTheTable() {
    VenueProfiles changed = DEFAULTS.with("bybit", VenueProfile.UNDESCRIBED);
    assertThat(changed.of("bybit")).isEqualTo(VenueProfile.UNDESCRIBED);
    assertThat(changed.of("deribit")).isEqualTo(DEFAULTS.of("deribit"));
    assertThat(DEFAULTS.of("bybit").liquidationSide()).isEqualTo(LiquidationSide.AS_POSITION);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "3600001, 1", "0, 0", "0, 3600001"})
  void refusesTimesOutOfRange(long throttle, long poll) {
    VenueProfile base = VenueProfile.UNDESCRIBED;
    assertThatThrownBy(() -> base.withThrottle(throttle).withPoll(poll))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be in [");
  }

  @Test
  void acceptsTheLongestTimes() {
    VenueProfile longest = VenueProfile.UNDESCRIBED.withThrottle(3_600_000).withPoll(3_600_000);
    assertThat(longest.pollMillis()).isEqualTo(VenueProfile.LONGEST_MILLIS);
  }
}
