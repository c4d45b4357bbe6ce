package io.firebreak.job.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.cascade.AlertEpisodes;
import io.firebreak.evaluation.Alarm;
import io.firebreak.job.report.DayBook;
import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirebreakAlarmsTest {
  private static final long TICK = 250;
  private static final long END = 1_000_000;

  private final DayBook book = new DayBook();

  @Test
  void anAlertIsKnownAtTheBeginningOfItsTick() {
    book.add(alert("AAVE", "cascade-inferred", 60_249));

    assertThat(alarms(FirebreakAlarms.CRASHES))
        .containsExactly(
            new Alarm("AAVE", "", 60_000, 60_000, 60_000 + AlertEpisodes.EPISODE_MILLIS));
  }

  @Test
  void anAlertAboutAVenueNamesIt() {
    book.add(alert("gemini|AAVE", "cascade-inferred", 249));

    assertThat(alarms(FirebreakAlarms.CRASHES))
        .extracting(Alarm::asset, Alarm::venue)
        .containsExactly(tuple("AAVE", "gemini"));
  }

  @ParameterizedTest
  @CsvSource({
    "cascade-observed, true",
    "flash-crash, true",
    "oracle-fault, false",
    "feed-blackout, false"
  })
  void tellsCrashesFromFaults(String pattern, boolean crash) {
    book.add(alert("AAVE", pattern, 249));

    assertThat(alarms(FirebreakAlarms.CRASHES)).hasSize(crash ? 1 : 0);
    assertThat(alarms("any alert")).hasSize(1);
    assertThat(alarms(pattern)).hasSize(1);
  }

  @Test
  void aBreakerIsInAlarmFromItsLevelOnUntilItLeaves() {
    book.add(transition(1, 10_249, BreakerState.NORMAL, BreakerState.WATCH));
    book.add(transition(2, 20_249, BreakerState.WATCH, BreakerState.PACE));
    book.add(transition(3, 30_249, BreakerState.PACE, BreakerState.RESTRICT));
    book.add(transition(4, 40_249, BreakerState.RESTRICT, BreakerState.NORMAL));

    assertThat(alarms(FirebreakAlarms.atLeast(BreakerState.RESTRICT)))
        .containsExactly(new Alarm("AAVE", "", 20_000, 40_000, 40_000));
    assertThat(alarms(FirebreakAlarms.atLeast(BreakerState.HALT))).isEmpty();
  }

  @Test
  void aBreakerThatDoesNotLeaveIsInAlarmUntilTheEnd() {
    book.add(transition(1, 10_249, BreakerState.NORMAL, BreakerState.RESTRICT));

    assertThat(alarms(FirebreakAlarms.atLeast(BreakerState.RESTRICT)))
        .extracting(Alarm::openUntilMillis)
        .containsExactly(END);
  }

  @Test
  void whatBlindnessAloneRaisesIsToldApart() {
    book.add(blind(1, 10_249, BreakerState.NORMAL, BreakerState.PACE));
    book.add(transition(2, 20_249, BreakerState.PACE, BreakerState.RESTRICT));
    book.add(transition(3, 30_249, BreakerState.RESTRICT, BreakerState.PACE));
    book.add(transition(4, 40_249, BreakerState.PACE, BreakerState.NORMAL));

    assertThat(alarms(FirebreakAlarms.atLeast(BreakerState.RESTRICT)))
        .containsExactly(new Alarm("AAVE", "", 10_000, 40_000, 40_000));
    assertThat(alarms(FirebreakAlarms.RESTRICT_SEEN))
        .containsExactly(new Alarm("AAVE", "", 30_000, 40_000, 40_000));
  }

  private List<Alarm> alarms(String name) {
    return new FirebreakAlarms(book, TICK, END)
        .detectors().stream()
            .filter(each -> each.name().equals(DetectorAlarms.named(name)))
            .findFirst()
            .orElseThrow()
            .alarms();
  }

  private static CascadeAlert alert(String asset, String pattern, long timeMillis) {
    return new CascadeAlert(
        "id",
        asset,
        pattern,
        1,
        CascadeForm.INFERRED,
        timeMillis,
        timeMillis,
        50,
        100,
        List.of(),
        0,
        1,
        0,
        "asset:" + asset,
        1);
  }

  private static BreakerRecord transition(
      long sequence, long timeMillis, BreakerState from, BreakerState to) {
    return new BreakerRecord(null, List.of(), signal(sequence, timeMillis, from, to, false), null);
  }

  private static BreakerRecord blind(
      long sequence, long timeMillis, BreakerState from, BreakerState to) {
    return new BreakerRecord(null, List.of(), signal(sequence, timeMillis, from, to, true), null);
  }

  private static BreakerSignal signal(
      long sequence, long timeMillis, BreakerState from, BreakerState to, boolean blind) {
    return new BreakerSignal(
        "asset:AAVE|" + sequence,
        "asset:AAVE",
        timeMillis,
        from,
        to,
        BreakerAction.NONE,
        BreakerAction.NONE,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        50,
        "score",
        "",
        blind,
        timeMillis + 5_000,
        0,
        sequence,
        0,
        to,
        "",
        List.of(),
        Double.NaN);
  }
}
