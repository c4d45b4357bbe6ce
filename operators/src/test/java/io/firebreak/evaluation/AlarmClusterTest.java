package io.firebreak.evaluation;

import static io.firebreak.evaluation.Evaluations.MINUTE;
import static io.firebreak.evaluation.Evaluations.ONSET;
import static io.firebreak.evaluation.Evaluations.alarm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmClusterTest {
  private static final long GAP = 30 * MINUTE;

  @Test
  void joinsAlarmsCloserThanTheGap() {
    assertThat(AlarmCluster.of(List.of(alarm(ONSET), alarm(ONSET + GAP - 1)), GAP)).hasSize(1);
  }

  @Test
  void keepsAlarmsApartAtTheGap() {
    assertThat(AlarmCluster.of(List.of(alarm(ONSET), alarm(ONSET + GAP)), GAP)).hasSize(2);
  }

  @Test
  void measuresFromTheNewestAlarmOfTheCluster() {
    List<Alarm> chain =
        List.of(alarm(ONSET), alarm(ONSET + 20 * MINUTE), alarm(ONSET + 49 * MINUTE));

    assertThat(AlarmCluster.of(chain, GAP)).hasSize(1);
  }

  @Test
  void measuresFromTheEndOfAnAlarmThatLasts() {
    Alarm lasting = new Alarm("AAVE", "", ONSET, ONSET + 2 * GAP, ONSET + 2 * GAP);

    assertThat(AlarmCluster.of(List.of(lasting, alarm(ONSET + 3 * GAP - 1)), GAP)).hasSize(1);
  }

  @Test
  void beginsWithTheEarliestAlarmWhateverTheirOrder() {
    List<AlarmCluster> clusters =
        AlarmCluster.of(List.of(alarm("b", ONSET + 1), alarm("a", ONSET)), GAP);

    assertThat(clusters).extracting(AlarmCluster::firstMillis).containsExactly(ONSET);
  }

  @Test
  void hasNoneWithoutAlarms() {
    assertThat(AlarmCluster.of(List.of(), GAP)).isEmpty();
  }
}
