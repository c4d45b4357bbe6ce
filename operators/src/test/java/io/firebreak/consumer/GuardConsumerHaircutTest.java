package io.firebreak.consumer;

import static io.firebreak.consumer.Notices.announcing;
import static io.firebreak.consumer.Notices.beat;
import static io.firebreak.consumer.Notices.flat;
import static io.firebreak.consumer.Notices.haircut;
import static io.firebreak.consumer.Notices.twoTiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.HaircutTier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which haircut is in force. The static table of BTC says 30 % and 20 %. */
class GuardConsumerHaircutTest {
  private static final double EXACT = 1e-12;

  private final GuardConsumer consumer = new GuardConsumer(Notices.VENUE);

  @Test
  void answersWithWhatTheGuardPosted() {
    consumer.apply(beat(0, 5_000));
    consumer.apply(haircut("BTC", 0, 1));
    assertThat(consumer.haircutFor("BTC", 1, 5_000)).isEqualTo(answer(0.12, 0.10, Basis.GUARD));
  }

  @Test
  void fallsBackWhenTheHeartbeatIsNoLongerValid() {
    consumer.apply(beat(0, 5_000));
    consumer.apply(haircut("BTC", 0, 1));
    assertThat(consumer.haircutFor("BTC", 1, 5_001)).isEqualTo(answer(0.3, 0.10, Basis.SILENT));
  }

  @Test
  void keepsAPostedHaircutThatIsHigherThanTheTable() {
    consumer.apply(
        new HaircutNotice(
            "BTC", new Version(0, 1, 0), flat(0.5), flat(0.4), List.of(), Long.MAX_VALUE));
    assertThat(consumer.haircutFor("BTC", 1, 0)).isEqualTo(answer(0.5, 0.4, Basis.SILENT));
  }

  @Test
  void recoversWithTheNextHeartbeat() {
    consumer.apply(beat(0, 5_000));
    consumer.apply(haircut("BTC", 0, 1));
    consumer.apply(beat(60_000, 65_000));
    assertThat(consumer.haircutFor("BTC", 1, 60_000).basis()).isEqualTo(Basis.GUARD);
  }

  @Test
  void anExpiredAssetFallsBackAlone() {
    consumer.apply(beat(0, 99_000));
    consumer.apply(haircut("ETH", 0, 1));
    consumer.apply(
        new HaircutNotice("BTC", new Version(0, 1, 0), flat(0.12), flat(0.1), List.of(), 1_000));
    assertThat(consumer.haircutFor("BTC", 1, 1_001)).isEqualTo(answer(0.3, 0.1, Basis.EXPIRED));
    assertThat(consumer.haircutFor("ETH", 1, 1_001).basis()).isEqualTo(Basis.GUARD);
  }

  @Test
  void anAssetThatTheGuardDoesNotKnowHasTheTable() {
    consumer.apply(beat(0, 5_000));
    assertThat(consumer.haircutFor("XYZ", 1, 0)).isEqualTo(answer(0.9, 0.8, Basis.UNHEARD));
  }

  @ParameterizedTest
  @CsvSource({"9999, 0.10", "10000, 0.11"})
  void anAnnouncedStepIsInForceFromItsEffectiveTimeOn(long nowMillis, double maintenance) {
    consumer.apply(beat(10_000, 20_000));
    consumer.apply(announcing(1, 10_000));
    assertThat(consumer.haircutFor("BTC", 1, nowMillis).maintenance())
        .isCloseTo(maintenance, within(EXACT));
  }

  @Test
  void aStepThatTheGuardHasNotYetJudgedIsNotTaken() {
    consumer.apply(beat(9_999, 30_000));
    consumer.apply(announcing(1, 10_000));
    assertThat(consumer.haircutFor("BTC", 1, 20_000).maintenance()).isCloseTo(0.1, within(EXACT));
  }

  @Test
  void aStepThatIsWithdrawnWhenItIsDueNeverWasInForce() {
    consumer.apply(beat(9_000, 20_000));
    consumer.apply(announcing(1, 10_000));
    assertThat(consumer.haircutFor("BTC", 1, 10_500).maintenance()).isCloseTo(0.1, within(EXACT));
    consumer.apply(haircut("BTC", 10_000, 2));
    consumer.apply(beat(11_000, 20_000));
    assertThat(consumer.haircutFor("BTC", 1, 11_000).maintenance()).isCloseTo(0.1, within(EXACT));
  }

  @Test
  void aWithdrawnStepIsGone() {
    consumer.apply(beat(0, 20_000));
    consumer.apply(announcing(1, 10_000));
    consumer.apply(haircut("BTC", 0, 2));
    assertThat(consumer.haircutFor("BTC", 1, 10_000).maintenance()).isCloseTo(0.1, within(EXACT));
  }

  @Test
  void aStepSurvivesARestartBetweenNoticeAndEffect() {
    consumer.apply(beat(0, 20_000));
    consumer.apply(announcing(1, 10_000));
    GuardConsumer restarted = new GuardConsumer(Notices.VENUE, consumer.snapshot());
    consumer.apply(beat(10_000, 20_000));
    restarted.apply(beat(10_000, 20_000));
    assertThat(restarted.haircutFor("BTC", 1, 10_000))
        .isEqualTo(consumer.haircutFor("BTC", 1, 10_000));
    assertThat(restarted.haircutFor("BTC", 1, 10_000).maintenance()).isCloseTo(0.11, within(EXACT));
  }

  @ParameterizedTest
  @CsvSource({"999999.99, 0.12", "1000000, 0.25", "NaN, 0.25", "-5, 0.12"})
  void theTierThatContainsThePositionCountsForAllOfIt(double usd, double initial) {
    consumer.apply(beat(0, 5_000));
    consumer.apply(
        new HaircutNotice(
            "BTC",
            new Version(0, 1, 0),
            twoTiers(0.12, 0.25),
            flat(0.1),
            List.of(),
            Long.MAX_VALUE));
    assertThat(consumer.haircutFor("BTC", usd, 0).initial()).isCloseTo(initial, within(EXACT));
  }

  @Test
  void aStepRaisesLargerTiersByTheMostThatItMay() {
    List<HaircutTier> stepped = new HaircutStep(0, 1_100, 300).on(twoTiers(0.1, 0.2));
    assertThat(stepped)
        .extracting(HaircutTier::discountRate)
        .satisfiesExactly(
            small -> assertThat(small).isCloseTo(0.89, within(EXACT)),
            large -> assertThat(large).isCloseTo(0.77, within(EXACT)));
  }

  @Test
  void tiersWithAGapAreRefused() {
    List<HaircutTier> gap =
        List.of(new HaircutTier(0, 10, 0.9), new HaircutTier(11, Double.NaN, 0.8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SizeTiers.check("BTC initial", gap))
        .withMessageContaining("without gaps");
  }

  private static HaircutAnswer answer(double initial, double maintenance, Basis basis) {
    return new HaircutAnswer(1 - (1 - initial), 1 - (1 - maintenance), basis);
  }
}
