package io.firebreak.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DislocationsTest {
  private static final DislocationPolicy POLICY = DislocationPolicy.defaults();
  private static final long MINUTE = 60_000;

  @Test
  void venuesThatAgreeAreAgreed() {
    assertThat(step(calm(), 100, 100, 100.1, 99.9).view().verdict())
        .isEqualTo(DislocationVerdict.AGREED);
  }

  @Test
  void oneVenueApartIsLocal() {
    Dislocation view = step(calm(), 100, 100, 100, 65).view();
    assertThat(view.verdict()).isEqualTo(DislocationVerdict.LOCAL);
    assertThat(view.venues().get(2).apart()).isTrue();
    assertThat(view.venues().get(2).bps()).isCloseTo(1e4 * Math.log(0.65), within(1e-9));
  }

  @Test
  void moveThatVenuesAgreeOnIsGlobal() {
    Dislocation view = step(calm(), 90, 90, 90.1, 89.9).view();
    assertThat(view.verdict()).isEqualTo(DislocationVerdict.GLOBAL);
    assertThat(view.moveBps()).isCloseTo(1e4 * Math.log(0.9), within(1e-6));
  }

  @Test
  void moveIsGlobalThoughOneVenueLagsBehind() {
    Dislocation view = step(calm(), 90, 90, 90, 100).view();
    assertThat(view.verdict()).isEqualTo(DislocationVerdict.GLOBAL);
    assertThat(view.agreeingVenues()).isEqualTo(2);
  }

  @Test
  void withoutAMajorityItIsSplit() {
    assertThat(step(calm(), 100, 100, 90, 110).view().verdict())
        .isEqualTo(DislocationVerdict.SPLIT);
    // Two against two is no majority either.
    assertThat(step(calm(), 100, 100, 100, 90, 110).view().verdict())
        .isEqualTo(DislocationVerdict.SPLIT);
  }

  @Test
  void twoFreshVenuesAreTooFew() {
    assertThat(step(calm(), 100, 100, 65).view().verdict()).isEqualTo(DislocationVerdict.UNKNOWN);
  }

  @Test
  void quoteIsFreshUpToTwoSeconds() {
    VenueSnapshot now = snapshot(100, MINUTE, 100, 100, 100);
    VenueSnapshot later = new VenueSnapshot(100, now.venues(), MINUTE + 2_000);
    VenueSnapshot tooLate = new VenueSnapshot(100, now.venues(), MINUTE + 2_001);
    assertThat(Dislocations.step(calm(), later, POLICY).view().freshVenues()).isEqualTo(3);
    assertThat(Dislocations.step(calm(), tooLate, POLICY).view().freshVenues()).isZero();
  }

  @Test
  void venueIsApartBeyondTheFaultDistanceOnly() {
    DislocationPolicy exact = new DislocationPolicy(2_000, 1e4 * Math.log(1.01), 200, 0, 3);
    VenueSnapshot at = snapshot(100, MINUTE, 100, 100, 101);
    VenueSnapshot beyond = snapshot(100, MINUTE, 100, 100, 101.0001);
    assertThat(Dislocations.step(calm(), at, exact).view().agreeingVenues()).isEqualTo(3);
    assertThat(Dislocations.step(calm(), beyond, exact).view().agreeingVenues()).isEqualTo(2);
  }

  @Test
  void withoutAPriceOrBeforeAnAnchorNothingIsSaid() {
    Dislocation none = step(DislocationState.unseen(), Double.NaN, 100, 100, 100).view();
    assertThat(none.verdict()).isEqualTo(DislocationVerdict.UNKNOWN);
    assertThat(none.moveBps()).isNaN();
    assertThat(step(DislocationState.unseen(), 100, 100, 100, 100).view().moveBps()).isNaN();
  }

  @Test
  void verdictIsPersistentFromTenSecondsOn() {
    DislocationState state = calm();
    state = Dislocations.step(state, snapshot(100, MINUTE, 100, 100, 65), POLICY).state();
    VenueSnapshot before = snapshot(100, MINUTE + 9_999, 100, 100, 65);
    VenueSnapshot at = snapshot(100, MINUTE + 10_000, 100, 100, 65);
    assertThat(Dislocations.step(state, before, POLICY).view().persistent()).isFalse();
    assertThat(Dislocations.step(state, at, POLICY).view().persistent()).isTrue();
    assertThat(Dislocations.step(state, at, POLICY).view().venues().get(2).apartMillis())
        .isEqualTo(10_000);
  }

  @Test
  void otherVerdictBeginsAnew() {
    DislocationState state = calm();
    state = Dislocations.step(state, snapshot(100, MINUTE, 100, 100, 65), POLICY).state();
    VenueSnapshot healed = snapshot(100, 2 * MINUTE, 100, 100, 100);
    assertThat(Dislocations.step(state, healed, POLICY).view().standsMillis()).isZero();
  }

  @Test
  void anchorFollowsAMoveThatStays() {
    DislocationState state = calm();
    Dislocation view = null;
    for (int i = 1; i <= 120; i++) {
      DislocationStep step = Dislocations.step(state, snapshot(90, i * MINUTE, 90, 90, 90), POLICY);
      state = step.state();
      view = step.view();
    }
    assertThat(view.verdict()).isEqualTo(DislocationVerdict.AGREED);
  }

  @Test
  void usualBasisIsNoDeviation() {
    DislocationState state = DislocationState.unseen();
    Dislocation view = null;
    for (int i = 0; i < 300; i++) {
      double wobble = i % 2 == 0 ? 0.01 : -0.01;
      DislocationStep step =
          Dislocations.step(state, snapshot(100, i * MINUTE, 100, 100.5 + wobble, 99.9), POLICY);
      state = step.state();
      view = step.view();
    }
    assertThat(view.venues().get(1).bps()).isGreaterThan(45);
    assertThat(Math.abs(view.venues().get(1).deviations())).isLessThan(1.1);
  }

  @Test
  void quietestVenueMakesRoom() {
    DislocationState state = DislocationState.unseen();
    for (int i = 0; i <= Dislocations.MAX_VENUES; i++) {
      VenueQuote quote = new VenueQuote("v%02d".formatted(i), 100, i * MINUTE);
      VenueSnapshot now = new VenueSnapshot(100, List.of(quote), i * MINUTE);
      state = Dislocations.step(state, now, POLICY).state();
    }
    assertThat(state.venues()).hasSize(Dislocations.MAX_VENUES);
    assertThat(state.venues().get(0).venue()).isEqualTo("v01");
  }

  @Test
  void orderOfTheQuotesDoesNotMatter() {
    VenueSnapshot now = snapshot(100, MINUTE, 100, 101, 65);
    List<VenueQuote> reversed = new ArrayList<>(now.venues());
    java.util.Collections.reverse(reversed);
    assertThat(Dislocations.step(calm(), new VenueSnapshot(100, reversed, MINUTE), POLICY))
        .isEqualTo(Dislocations.step(calm(), now, POLICY));
  }

  @Test
  void refusesAPolicyOutOfRange() {
    assertThatThrownBy(() -> new DislocationPolicy(2_000, 0.5, 200, 0, 3))
        .hasMessageContaining("faultBps must be in [1.0, 5000.0], was 0.5");
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        DislocationState.unseen(),
        200,
        i ->
            state ->
                Dislocations.step(
                        state,
                        snapshot(100 + i % 3, i * 20_000L, 100, 101 + i % 2, 99 + i % 5),
                        POLICY)
                    .state());
  }

  private static DislocationStep step(DislocationState state, double consolidated, double... p) {
    return Dislocations.step(state, snapshot(consolidated, MINUTE, p), POLICY);
  }

  private static DislocationState calm() {
    return Dislocations.step(DislocationState.unseen(), snapshot(100, 0, 100, 100, 100), POLICY)
        .state();
  }

  private static VenueSnapshot snapshot(double consolidated, long time, double... prices) {
    List<VenueQuote> quotes = new ArrayList<>();
    for (double price : prices) {
      quotes.add(new VenueQuote("venue" + quotes.size(), price, time));
    }
    return new VenueSnapshot(consolidated, quotes, time);
  }
}
