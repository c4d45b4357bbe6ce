package io.firebreak.job.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.evaluation.Alarm;
import io.firebreak.evaluation.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataSetsTest {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  @Test
  void namesASetByItsResolutionAndDays() {
    DataSets sets = new DataSets(List.of(trace(MINUTE, 0, 2 * DAY)), List.of());

    assertThat(sets.sets())
        .extracting(set -> set.assets().name())
        .containsExactly("1m bars 1970-01-01 to 1970-01-02");
  }

  @Test
  void cutsARunWhereAnInstrumentIsSilentForLong() {
    InstrumentTrace trace = trace(MINUTE, 0, HOUR);
    fill(trace, MINUTE, 3 * DAY, 3 * DAY + HOUR);

    assertThat(new DataSets(List.of(trace), List.of()).sets()).hasSize(2);
  }

  @Test
  void keepsAnOutageInTheSet() {
    InstrumentTrace trace = trace(MINUTE, 0, HOUR);
    fill(trace, MINUTE, 7 * HOUR, 8 * HOUR);

    assertThat(new DataSets(List.of(trace), List.of()).sets()).hasSize(1);
  }

  @Test
  void theTimeOfAnAssetBelongsToItsFinestRecording() {
    DataSets sets = twoResolutions();

    assertThat(sets.sets())
        .extracting(set -> set.assets().recorded().get("AAVE").millis())
        .containsExactly(HOUR, DAY - HOUR);
  }

  @Test
  void anAlarmBelongsToTheFinestRecordingOfItsTime() {
    DataSets sets = twoResolutions();
    List<Alarm> alarms = List.of(alarm(11 * HOUR), alarm(20 * HOUR));

    assertThat(sets.of(sets.sets().get(0), alarms)).containsExactly(alarms.get(0));
    assertThat(sets.of(sets.sets().get(1), alarms)).containsExactly(alarms.get(1));
  }

  @Test
  void anAlarmAfterTheEndBelongsToWhatEndedLast() {
    DataSets sets = new DataSets(List.of(trace(MINUTE, 0, HOUR)), List.of());

    assertThat(sets.of(sets.sets().get(0), List.of(alarm(2 * HOUR)))).hasSize(1);
  }

  @Test
  void aLabelBelongsToTheFinestRecordingOfItsInstrument() {
    DataSets sets =
        new DataSets(
            List.of(trace(MINUTE, 10 * HOUR, 11 * HOUR), trace(5 * MINUTE, 0, DAY)),
            List.of(label(10 * HOUR + MINUTE), label(20 * HOUR)));

    assertThat(sets.sets())
        .extracting(set -> set.assets().events().get(0).onsetMillis())
        .containsExactly(10 * HOUR + MINUTE, 20 * HOUR);
  }

  @Test
  void tellsLabelsWithoutAPrice() {
    Label late = label(3 * HOUR);

    assertThat(new DataSets(List.of(trace(MINUTE, 0, HOUR)), List.of(late)).unplaced())
        .containsExactly(late);
  }

  private static DataSets twoResolutions() {
    return new DataSets(
        List.of(trace(MINUTE, 10 * HOUR, 11 * HOUR), trace(5 * MINUTE, 0, DAY)), List.of());
  }

  private static InstrumentTrace trace(long interval, long from, long to) {
    InstrumentTrace trace =
        new InstrumentTrace(new InstrumentTrace.Source("AAVE", "binance", "AAVEUSDT", interval));
    fill(trace, interval, from, to);
    return trace;
  }

  private static void fill(InstrumentTrace trace, long interval, long from, long to) {
    for (long time = from; time <= to; time += interval) {
      trace.add(Ticks.bar(time, 100, interval));
    }
  }

  private static Alarm alarm(long timeMillis) {
    return new Alarm("AAVE", "", timeMillis, timeMillis, timeMillis);
  }

  private static Label label(long onsetMillis) {
    return new Label("AAVE", "binance", "AAVEUSDT", onsetMillis, onsetMillis + MINUTE, .2, 1, 1);
  }
}
