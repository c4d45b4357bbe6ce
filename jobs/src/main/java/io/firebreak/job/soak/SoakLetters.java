package io.firebreak.job.soak;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.io.Serializable;
import java.util.SplittableRandom;

/**
 * Letters as a bad year would bring them: every kind in random order, and at any time only a
 * quarter of the assets speaking, so that keys fall silent in the middle of matches and come back.
 * Every asset speaks in each tenth, which is at least four hours of event time, far longer than any
 * pattern's window. A letter depends on its number alone.
 *
 * @param letters number of letters
 */
public record SoakLetters(long letters) implements Serializable {
  private static final int SPEAKING = 64;
  private static final int QUARTERS = 4;
  private static final int TENTHS = 10;
  private static final long START_MILLIS = 1_760_000_400_000L;
  private static final long LEAST_TENTH_MILLIS = 4 * 3_600_000L;
  private static final long LEAST_STEP_MILLIS = 250;
  private static final StressKind[] KINDS = StressKind.values();

  /** A letter by its number, from 0. */
  public StressEvent letter(long number) {
    SplittableRandom random = new SplittableRandom(number);
    long quarter = number * TENTHS * QUARTERS / letters % QUARTERS;
    double none = Double.NaN;
    return new StressEvent(
        "A" + (quarter * SPEAKING + random.nextInt(SPEAKING)),
        START_MILLIS + number * stepMillis(),
        KINDS[random.nextInt(KINDS.length)],
        2,
        none,
        1,
        random.nextDouble(100),
        none,
        2,
        false,
        none,
        100,
        true,
        0,
        number,
        random.nextBoolean() ? "binance" : "okx",
        1,
        none);
  }

  private long stepMillis() {
    return Math.max(LEAST_STEP_MILLIS, LEAST_TENTH_MILLIS * TENTHS / letters);
  }
}
