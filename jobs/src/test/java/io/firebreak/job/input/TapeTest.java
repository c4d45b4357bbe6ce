package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TapeTest {
  private static List<String> merged(List<TapeRecord> first, List<TapeRecord> second) {
    List<Iterator<TapeRecord>> open = List.of(first.iterator(), second.iterator());
    List<String> names = new ArrayList<>();
    new Tape(open)
        .forEachRemaining(
            record ->
                names.add(
                    record.event() == null
                        ? record.deadLetter().source() + "!"
                        : record.event().source() + record.event().eventTimeMillis()));
    return names;
  }

  @Test
  void mergesByEventTime() {
    assertThat(merged(Tapes.recording("a", 1, 4), Tapes.recording("b", 2, 3)))
        .containsExactly("a1", "b2", "b3", "a4");
  }

  @Test
  void takesTheFirstListedOfEqualTimes() {
    assertThat(merged(Tapes.recording("a", 1, 1, 2), Tapes.recording("b", 1, 2)))
        .containsExactly("a1", "a1", "b1", "a2", "b2");
  }

  @Test
  void keepsTheDisorderOfARecording() {
    assertThat(merged(Tapes.recording("a", 5, 2, 6), Tapes.recording("b", 3, 5)))
        .containsExactly("b3", "a5", "a2", "b5", "a6");
  }

  @Test
  void leavesADeadLetterWhereItStands() {
    assertThat(merged(Tapes.recording("a", 5, -1, 6), Tapes.recording("b", -1, 3, 5)))
        .containsExactly("b!", "b3", "a5", "a!", "b5", "a6");
  }

  @Test
  void isARecordOfEitherKind() {
    assertThatThrownBy(() -> new TapeRecord(null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
