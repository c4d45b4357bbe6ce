package io.firebreak.evaluation;

import static io.firebreak.evaluation.Evaluations.HOUR;
import static io.firebreak.evaluation.Evaluations.MINUTE;
import static io.firebreak.evaluation.Evaluations.ONSET;
import static io.firebreak.evaluation.Evaluations.TROUGH;
import static io.firebreak.evaluation.Evaluations.alarm;
import static io.firebreak.evaluation.Evaluations.label;
import static io.firebreak.evaluation.Evaluations.local;
import static io.firebreak.evaluation.Evaluations.loose;
import static io.firebreak.evaluation.Evaluations.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetMatcherTest {
  private static final List<Label> CRASH = List.of(label(ONSET, TROUGH));

  @ParameterizedTest(name = "{0} ms after the onset is {1}")
  @CsvSource({
    "-300001, FALSE",
    "-300000, HIT",
    "0, HIT",
    "1800000, HIT",
    "1800001, APART",
    "21600000, APART",
    "21600001, FALSE"
  })
  void judgesAnAlarmByItsTime(long afterOnset, Verdict verdict) {
    AssetMatcher matcher = strict(CRASH, alarm(ONSET + afterOnset));

    assertThat(matcher.judged()).extracting(JudgedCluster::verdict).containsExactly(verdict);
    assertThat(matcher.matches().get(0).hit()).isEqualTo(verdict == Verdict.HIT);
  }

  @Test
  void missesWhereTheFirstAlarmOfAClusterWasTooEarly() {
    AssetMatcher matcher = strict(CRASH, alarm(ONSET - 6 * MINUTE), alarm(ONSET + MINUTE));

    assertThat(matcher.matches().get(0).hit()).isFalse();
    assertThat(matcher.judged()).extracting(JudgedCluster::verdict).containsExactly(Verdict.FALSE);
  }

  @Test
  void hitsAgainOnceTheFalseClusterIsOver() {
    AssetMatcher matcher = strict(CRASH, alarm(ONSET - 29 * MINUTE), alarm(ONSET + MINUTE));

    assertThat(matcher.matches().get(0).alarmMillis()).isEqualTo(ONSET + MINUTE);
  }

  @Test
  void aHitLeadsTheTrough() {
    AssetMatcher matcher = strict(CRASH, alarm(TROUGH - 90_000));

    assertThat(matcher.matches().get(0).leadMinutes()).isCloseTo(1.5, within(1e-12));
  }

  @Test
  void aMissHasNoLead() {
    assertThat(strict(CRASH).matches().get(0).leadMinutes()).isNaN();
  }

  @Test
  void countsNoAftershock() {
    long second = ONSET + 3 * HOUR;
    AssetMatcher matcher =
        strict(List.of(label(ONSET, TROUGH), label(second, second + HOUR)), alarm(second));

    assertThat(matcher.matches()).extracting(EventMatch::hit).containsExactly(false);
    assertThat(matcher.judged()).extracting(JudgedCluster::verdict).containsExactly(Verdict.APART);
  }

  @Test
  void anAftershockExplainsAlarmsForSixHoursMore() {
    long second = ONSET + 5 * HOUR;
    AssetMatcher matcher =
        strict(List.of(label(ONSET, TROUGH), label(second, second)), alarm(second + 6 * HOUR));

    assertThat(matcher.judged()).extracting(JudgedCluster::verdict).containsExactly(Verdict.APART);
  }

  @Test
  void anAlarmAboutTheAssetDoesNotHitALocalCrash() {
    AssetMatcher matcher = strict(List.of(local("gemini", ONSET, TROUGH)), alarm(ONSET));

    assertThat(matcher.matches()).extracting(EventMatch::hit).containsExactly(false);
    assertThat(matcher.judged()).extracting(JudgedCluster::verdict).containsExactly(Verdict.APART);
  }

  @Test
  void anAlarmAboutItsVenueHitsALocalCrash() {
    AssetMatcher matcher =
        strict(List.of(local("gemini", ONSET, TROUGH)), alarm("gemini", ONSET + MINUTE));

    assertThat(matcher.matches())
        .extracting(EventMatch::alarmMillis)
        .containsExactly(ONSET + MINUTE);
    assertThat(matcher.judged()).extracting(JudgedCluster::verdict).containsExactly(Verdict.HIT);
  }

  @Test
  void anAlarmAboutAnotherVenueDoesNotHitALocalCrash() {
    AssetMatcher matcher =
        strict(List.of(local("gemini", ONSET, TROUGH)), alarm("coinbase", ONSET));

    assertThat(matcher.matches()).extracting(EventMatch::hit).containsExactly(false);
  }

  @Test
  void anEarlierAlarmAboutTheAssetDoesNotHideTheVenuesOwn() {
    AssetMatcher matcher =
        strict(
            List.of(local("gemini", ONSET, TROUGH)),
            alarm(ONSET - 10 * MINUTE),
            alarm("gemini", ONSET));

    assertThat(matcher.matches()).extracting(EventMatch::hit).containsExactly(true);
  }

  @Test
  void anAlarmAboutOneVenueHitsACrashOfSeveral() {
    assertThat(strict(CRASH, alarm("binance", ONSET)).matches())
        .extracting(EventMatch::hit)
        .containsExactly(true);
  }

  @Test
  void everyAlarmIsFalseWithoutEvents() {
    assertThat(strict(List.of(), alarm(ONSET)).judged())
        .containsExactly(new JudgedCluster("AAVE", ONSET, 1, Verdict.FALSE));
  }

  @Test
  void looselyAnyAlarmOfAClusterHits() {
    AssetMatcher matcher = loose(CRASH, alarm(ONSET - 6 * MINUTE), alarm(ONSET + MINUTE));

    assertThat(matcher.matches().get(0).alarmMillis()).isEqualTo(ONSET + MINUTE);
  }

  @Test
  void looselyAnAlarmThatLastsIntoTheWindowHitsAtItsBeginning() {
    Alarm lasting = new Alarm("AAVE", "", ONSET - HOUR, ONSET + MINUTE, ONSET + MINUTE);

    assertThat(loose(CRASH, lasting).matches().get(0).alarmMillis()).isEqualTo(ONSET - 5 * MINUTE);
  }

  @ParameterizedTest(name = "loosely, {0} ms after the onset is {1}")
  @CsvSource({"-1800001, FALSE", "-1800000, APART", "-300001, APART", "-300000, HIT"})
  void looselyAnAlarmShortlyBeforeTheWindowIsNeither(long afterOnset, Verdict verdict) {
    assertThat(loose(CRASH, alarm(ONSET + afterOnset)).judged())
        .extracting(JudgedCluster::verdict)
        .containsExactly(verdict);
  }
}
