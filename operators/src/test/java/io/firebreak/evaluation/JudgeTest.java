package io.firebreak.evaluation;

import static io.firebreak.evaluation.Evaluations.HOUR;
import static io.firebreak.evaluation.Evaluations.MINUTE;
import static io.firebreak.evaluation.Evaluations.ONSET;
import static io.firebreak.evaluation.Evaluations.TROUGH;
import static io.firebreak.evaluation.Evaluations.alarm;
import static io.firebreak.evaluation.Evaluations.label;
import static io.firebreak.evaluation.Evaluations.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final long LATER = ONSET + 24 * HOUR;

  @Test
  void countsHitsFalseAlarmsAndThoseApart() {
    Figures figures =
        judge(alarm(ONSET), alarm(TROUGH + HOUR), alarm(LATER), alarm(LATER + HOUR)).figures();

    assertThat(figures.recall()).isEqualTo(1);
    assertThat(figures.hitClusters()).isEqualTo(1);
    assertThat(figures.apartClusters()).isEqualTo(1);
    assertThat(figures.falseClusters()).isEqualTo(2);
    assertThat(figures.precision()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void aMonthIsThirtyDays() {
    assertThat(judge(alarm(LATER)).figures().falsePerAssetMonth()).isCloseTo(1, within(1e-12));
  }

  @Test
  void leavesOutAlarmsOfOtherAssets() {
    Alarm other = new Alarm("BTC", "", ONSET, ONSET, ONSET);

    assertThat(judge(other).clusters()).isEmpty();
  }

  @Test
  void precisionIsUnknownWithoutAlarms() {
    assertThat(judge().figures().precision()).isNaN();
  }

  @Test
  void recallIsUnknownWithoutEvents() {
    assertThat(Judge.of(month(), MatchRules.strict()).judge(List.of()).figures().recall()).isNaN();
  }

  @Test
  void anOpenAlarmCountsOutsideOfWhatExplainsIt() {
    long end = ONSET + 6 * HOUR;
    Alarm open = new Alarm("AAVE", "", ONSET, ONSET, end + 72 * MINUTE);

    assertThat(judge(open).figures().alarmOutside()).isCloseTo(72 / 43_200.0, within(1e-12));
  }

  @Test
  void openAlarmsCountOnceAndWhereTheAssetIsRecorded() {
    long end = ONSET - 24 * HOUR + 720 * HOUR;
    Alarm open = new Alarm("AAVE", "", end - 36 * MINUTE, end, end + HOUR);
    Alarm same = new Alarm("AAVE", "binance", end - 18 * MINUTE, end, end);

    assertThat(judge(open, same).figures().alarmOutside()).isCloseTo(36 / 43_200.0, within(1e-12));
  }

  @Test
  void whatIsNotCountedStillExplains() {
    Judge judge =
        new Judge(
            month(label(ONSET, TROUGH)), MatchRules.strict(), event -> event.fallFraction() > .2);

    Figures figures = judge.judge(List.of(alarm(ONSET))).figures();

    assertThat(figures.events()).isZero();
    assertThat(figures.falseClusters()).isZero();
  }

  @Test
  void leadIsTheMedianOfTheHits() {
    assertThat(judge(alarm(TROUGH - 7 * MINUTE)).figures().leadMinutes()).isEqualTo(7);
  }

  private static Judgement judge(Alarm... alarms) {
    return Judge.of(month(label(ONSET, TROUGH)), MatchRules.strict()).judge(List.of(alarms));
  }
}
