package io.firebreak.job.soak;

import io.firebreak.model.CrashLevel;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.io.Serializable;
import java.util.SplittableRandom;

/**
 * Letters as a bad year would bring them: every kind in random order, and at any time only a
 * quarter of the assets speaking, so that keys fall silent in the middle of matches and come back.
 * Every asset speaks in each tenth, which is at least four hours of event time. The last fifth of a
 * tenth is calm, longer than any pattern's window: time goes on by letters that no pattern reads,
 * so what is still kept then belongs to keys that have nothing more to say. A letter depends on its
 * number alone.
 *
 * @param letters number of letters
 */
public record SoakLetters(long letters) implements Serializable {
  private static final int MOST_SPEAKING = 64;

  /** So many for an asset in a tenth that hardly an alert is left which it has never given. */
  private static final int ENOUGH = 60;

  private static final int QUARTERS = 4;
  private static final int TENTHS = 10;

  /** A tenth has so many parts, of which the last is calm. */
  private static final int PARTS = 5;

  private static final long START_MILLIS = 1_760_000_400_000L;
  private static final long LEAST_TENTH_MILLIS = 4 * 3_600_000L;
  private static final long LEAST_STEP_MILLIS = 250;
  private static final StressKind[] KINDS = StressKind.values();
  private static final CrashLevel[] LEVELS = CrashLevel.values();

  /** Whether a tenth is over after so many letters. */
  public boolean isEndOfTenth(long spoken) {
    return spoken * TENTHS / letters > (spoken - 1) * TENTHS / letters;
  }

  private long part(long number) {
    return number * TENTHS * PARTS / letters % PARTS;
  }

  /** A letter by its number, from 0. */
  public StressEvent letter(long number) {
    SplittableRandom random = new SplittableRandom(number);
    boolean calm = part(number) == PARTS - 1;
    long quarter = number * TENTHS * QUARTERS / letters % QUARTERS;
    double none = Double.NaN;
    return new StressEvent(
        calm ? "CLOCK" : "A" + (quarter * MOST_SPEAKING + random.nextInt(speaking())),
        START_MILLIS + number * stepMillis(),
        calm ? StressKind.SIGHTED : KINDS[random.nextInt(KINDS.length)],
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
        none,
        LEVELS[random.nextInt(LEVELS.length)]);
  }

  private int speaking() {
    long enough = letters / (TENTHS * QUARTERS * ENOUGH);
    return (int) Math.max(1, Math.min(MOST_SPEAKING, enough));
  }

  private long stepMillis() {
    return Math.max(LEAST_STEP_MILLIS, LEAST_TENTH_MILLIS * TENTHS / letters);
  }
}
