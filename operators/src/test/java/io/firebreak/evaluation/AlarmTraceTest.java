package io.firebreak.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlarmTraceTest {
  private final AlarmTrace trace = new AlarmTrace("AAVE", "binance");

  @Test
  void isOneAlarmForAStretch() {
    trace.add(10, false);
    trace.add(20, true);
    trace.add(30, true);
    trace.add(40, false);

    assertThat(trace.alarms()).containsExactly(new Alarm("AAVE", "binance", 20, 30, 40));
  }

  @Test
  void anAlarmThatIsStillOpenEndsWhereItWasRaisedLast() {
    trace.add(20, true);
    trace.add(30, true);

    assertThat(trace.alarms()).containsExactly(new Alarm("AAVE", "binance", 20, 30, 30));
  }

  @Test
  void hasNoneBeforeOneIsRaised() {
    trace.add(10, false);

    assertThat(trace.alarms()).isEmpty();
  }
}
