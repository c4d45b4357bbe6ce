package io.firebreak.consolidation;

import static io.firebreak.consolidation.VenuePriceSample.NOW;
import static io.firebreak.consolidation.VenuePriceSample.priced;
import static io.firebreak.consolidation.VenuePriceSample.quoted;
import static io.firebreak.consolidation.VenuePriceSample.silent;
import static io.firebreak.consolidation.VenuePriceSample.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.policy.ConsolidationPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolidationTest {
  private static final ConsolidationPolicy POLICY = Policy.v0().consolidation();
  private static final double NO_PREVIOUS = Double.NaN;

  private static Consolidated of(double previous, VenuePrice... prices) {
    return of(QuoteRates.UNKNOWN, previous, prices);
  }

  private static Consolidated of(QuoteRates rates, double previous, VenuePrice... prices) {
    return Consolidation.consolidate(List.of(prices), previous, NOW, POLICY, rates);
  }

  @Test
  void medianOfThreeVenues() {
    assertThat(of(NO_PREVIOUS, usd("a", 101), usd("b", 99), usd("c", 100)).priceUsd())
        .isEqualTo(100);
  }

  @Test
  void meanOfTheMiddleTwoWithoutAPrevious() {
    assertThat(of(NO_PREVIOUS, usd("a", 102), usd("b", 100)).priceUsd()).isEqualTo(101);
  }

  @Test
  void previousIsTheOddVoteOfAnEvenNumber() {
    assertThat(of(100.5, usd("a", 102), usd("b", 100)).priceUsd()).isEqualTo(100.5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 65, 99, 101, 1e9})
  void oneBadVenueOfThreeCannotMoveThePriceBeyondTheOthers(double bad) {
    Consolidated price = of(100, usd("a", 100), usd("b", 100.1), usd("bad", bad));
    assertThat(price.priceUsd()).isBetween(100.0, 100.1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 65, 99, 101, 1e9})
  void oneBadVenueOfTwoCannotMoveThePrice(double bad) {
    assertThat(of(100, usd("a", 100), usd("bad", bad)).priceUsd()).isEqualTo(100);
  }

  @Test
  void loneDislocatedVenueIsNamedAsLocal() {
    Consolidated price = of(100, usd("a", 100), usd("b", 100), usd("bad", 65));
    assertThat(price.local()).isTrue();
    assertThat(price.dislocatedVenue()).isEqualTo("bad");
    assertThat(price.dislocationBps()).isCloseTo(3_500, within(1e-9));
  }

  @Test
  void moveOfAllVenuesIsNotLocal() {
    assertThat(of(100, usd("a", 65), usd("b", 65), usd("c", 65)).local()).isFalse();
  }

  @Test
  void venueThatIsAloneForTheMomentIsNotFollowed() {
    Consolidated held = of(100, usd("a", 65), priced("b", "USD", 100, NOW - 59_999));
    assertThat(held.priceUsd()).isEqualTo(100);
    assertThat(held.local()).isTrue();
  }

  @Test
  void venueIsFollowedWhenNoOtherHasSpokenForAMinute() {
    Consolidated followed = of(100, usd("a", 65), priced("b", "USD", 100, NOW - 60_000));
    assertThat(followed.priceUsd()).isEqualTo(65);
  }

  @Test
  void venueThatIsAloneIsFollowedWithinTheFaultDistance() {
    Consolidated followed = of(100, usd("a", 98.6), priced("b", "USD", 100, NOW - 30_000));
    assertThat(followed.priceUsd()).isEqualTo(98.6);
  }

  @Test
  void soleVenueIsNeverLocal() {
    assertThat(of(100, usd("a", 65)).local()).isFalse();
  }

  @Test
  void venueIsAtFaultOnlyBeyondTheFaultDistance() {
    // 150 bps of 1024 is 15.36; binary neighbours of the edge decide.
    double edge = 1_024 * (1 + POLICY.venueFaultBps() / 1e4);
    Consolidated at = of(1_024, usd("a", 1_024), usd("b", 1_024), usd("c", Math.nextDown(edge)));
    Consolidated over = of(1_024, usd("a", 1_024), usd("b", 1_024), usd("c", edge + 1e-9));
    assertThat(at.local()).isFalse();
    assertThat(over.local()).isTrue();
  }

  @Test
  void priceIsFreshExactlyForItsWindow() {
    long window = POLICY.freshMillis();
    assertThat(of(100, priced("a", "USD", 1, NOW - window)).venuesFresh()).isEqualTo(1);
    assertThat(of(100, priced("a", "USD", 1, NOW - window - 1)).venuesFresh()).isZero();
  }

  @Test
  void silentFeedHasNoVote() {
    assertThat(of(100, silent(usd("a", 100))).venuesFresh()).isZero();
  }

  @Test
  void noVoteIsNoPrice() {
    assertThat(of(100).priceUsd()).isNaN();
  }

  @Test
  void instrumentsOfOneVenueHaveOneVote() {
    Consolidated price =
        of(
            NO_PREVIOUS,
            quoted("a", "USD", 65),
            quoted("a", "USDT", 65),
            quoted("a", "USDC", 65),
            usd("b", 100),
            usd("c", 101));
    assertThat(price.venuesFresh()).isEqualTo(3);
    assertThat(price.priceUsd()).isEqualTo(100);
  }

  @Test
  void measuredQuoteRateConverts() {
    QuoteRates depegged = asset -> asset.equals("USDC") ? 0.88 : Double.NaN;
    Consolidated price = of(depegged, NO_PREVIOUS, quoted("a", "USDC", 100));
    assertThat(price.priceUsd()).isCloseTo(88, within(1e-12));
    assertThat(price.quoteMeasured()).isTrue();
  }

  @Test
  void parPriorIsUsedAndSaid() {
    Consolidated price = of(NO_PREVIOUS, quoted("a", "USDC", 100), usd("b", 100));
    assertThat(price.priceUsd()).isEqualTo(100);
    assertThat(price.quoteMeasured()).isFalse();
  }

  @Test
  void unknownQuoteRateHasNoVote() {
    assertThat(of(NO_PREVIOUS, quoted("a", "EUR", 100)).venuesFresh()).isZero();
  }
}
