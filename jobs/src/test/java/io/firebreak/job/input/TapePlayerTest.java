package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TapePlayerTest {
  private static final TapeOptions EVERY_TICK =
      TapeOptions.ofTick(100).withBoundMillis(20).withClockEveryTicks(1);

  private static List<String> play(TapeOptions options, long... times) {
    return Tapes.play(options, Tapes.recording("a", times).iterator());
  }

  @Test
  void holdsTheClockAtExactlyTheBound() {
    // The tick ends at 99; at 119 an event of time 99 would still be in time.
    assertThat(play(EVERY_TICK, 50, 119)).containsExactly("a@50", "a@119", "clock@199");
  }

  @Test
  void movesTheClockBeforeTheEventThatPassedTheBound() {
    assertThat(play(EVERY_TICK, 50, 120)).containsExactly("a@50", "clock@99", "a@120", "clock@199");
  }

  @Test
  void tellsOnlyTheLastOfManyPassedTicks() {
    assertThat(play(EVERY_TICK, 50, 1_020))
        .containsExactly("a@50", "clock@999", "a@1020", "clock@1099");
  }

  @Test
  void keepsTheDistanceOfClockRecords() {
    assertThat(play(EVERY_TICK.withClockEveryTicks(3), 120, 220, 320, 419, 420))
        .containsExactly(
            "clock@99", "a@120", "a@220", "a@320", "a@419", "clock@399", "a@420", "clock@499");
  }

  @Test
  void doesNotTellTheTimeTwice() {
    assertThat(play(EVERY_TICK.withBoundMillis(0), 99, 100))
        .containsExactly("a@99", "clock@99", "a@100", "clock@199");
  }

  @Test
  void takesTheClockFromTheNewestEventNotTheLast() {
    assertThat(play(EVERY_TICK, 250, 40))
        .containsExactly("clock@199", "a@250", "a@40", "clock@299");
  }

  @Test
  void placesADeadLetterAtTheTimeReached() {
    assertThat(play(EVERY_TICK, -1, 50, 40, -1))
        .containsExactly("dead@0", "a@50", "a@40", "dead@50", "clock@99");
  }

  @Test
  void leavesOutWhatIsExcluded() {
    TapeOptions options = EVERY_TICK.withExcluded(Set.of(new SourcePosition("a", 1)));
    assertThat(play(options, 10, 20, 30)).containsExactly("a@10", "a@30", "clock@99");
  }

  @Test
  void playsAnEmptyTapeWithoutAClock() {
    assertThat(play(EVERY_TICK)).isEmpty();
  }

  @Test
  void playsMadeEvents() {
    EventTape tape = new EventTape(() -> List.of(Tapes.event("made", 1, 10)).iterator());
    assertThat(Tapes.play(EVERY_TICK, tape.open())).containsExactly("made@10", "clock@99");
  }

  @ParameterizedTest
  @ValueSource(longs = {49, 60_001})
  void refusesATickOutOfRange(long tickMillis) {
    assertThatThrownBy(() -> TapeOptions.ofTick(tickMillis))
        .hasMessage("tickMillis must be in [50, 60000], was " + tickMillis);
  }

  @ParameterizedTest
  @CsvSource({"NaN", "-1", "Infinity"})
  void refusesASpeedOutOfRange(double speed) {
    assertThatThrownBy(() -> EVERY_TICK.withSpeed(speed))
        .hasMessage("speed must be finite and at least 0, was " + speed);
  }
}
