package io.firebreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;

/** Runs one stream twice, once through restores, and compares what is left to the bit. */
public final class RestoredStream {
  private RestoredStream() {}

  /**
   * Asserts that restores make no difference.
   *
   * @param start state before the stream
   * @param steps number of events
   * @param event the i-th event as a change of the state
   */
  public static <T> void assertExact(T start, int steps, Stream<T> event) {
    T straight = start;
    T restored = start;
    for (int i = 0; i < steps; i++) {
      UnaryOperator<T> change = event.at(i);
      straight = change.apply(straight);
      restored = change.apply(i % 7 == 0 ? Snapshots.restored(restored) : restored);
    }
    assertThat(Snapshots.bytes(restored)).isEqualTo(Snapshots.bytes(straight));
    assertThat(Snapshots.bytes(straight)).isNotEqualTo(Snapshots.bytes(start));
  }

  /** Events by index, each the same whenever it is asked for. */
  @FunctionalInterface
  public interface Stream<T> {
    UnaryOperator<T> at(int index);
  }
}
