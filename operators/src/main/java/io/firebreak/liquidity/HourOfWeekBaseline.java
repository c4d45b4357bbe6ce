package io.firebreak.liquidity;

/**
 * The usual value of a positive measure at this hour of this day of the week.
 *
 * <p>The 168 hours of a week are folded into {@code exp(level + hour of day + day of week)}: 24 and
 * 7 multiplicative factors. So a night that is thin every night is no withdrawal, and neither is a
 * Sunday; an hour that is odd on one weekday alone is not told apart. A factor that was observed
 * for n hours is shrunk by {@code n / (n + k)}, so that one strange hour is not a season yet (the
 * shrinkage of a mean towards its group, James and Stein 1961). Half-lives: a week for the level,
 * four for the factors. A residual beyond a factor of eight counts as one of eight: a crash teaches
 * little. A sample a minute; O(1) time, bounded state.
 */
public final class HourOfWeekBaseline {
  /** Samples closer than this to the last one are ignored. */
  public static final long SAMPLE_MILLIS = 60_000;

  /** Largest shortfall told, as a natural logarithm; that of an empty side. */
  public static final double MAX_SHORTFALL = 20;

  private static final double HOUR_MILLIS = 3_600_000;
  private static final double LEVEL_HALF_LIFE_HOURS = 168;
  // Four weeks on the calendar are 28 hours of any hour of the day, and 96 of any day of the week.
  private static final Cell HOUR = new Cell(28, 3);
  private static final Cell DAY = new Cell(96, 24);
  private static final double MAX_RESIDUAL = Math.log(8);

  private HourOfWeekBaseline() {}

  /** The state after a value, at least 0; the same object where no sample is due or it is NaN. */
  public static HourOfWeekState plus(HourOfWeekState state, double value, long timeMillis) {
    if (state.updatedMillis() == Long.MIN_VALUE) {
      return value > 0 ? first(state, Math.log(value), timeMillis) : state;
    }
    long elapsed = timeMillis - state.updatedMillis();
    if (elapsed < SAMPLE_MILLIS || Double.isNaN(value)) {
      return state;
    }
    // A sample stands for an hour at most: silence teaches nothing.
    double hours = Math.min(1, elapsed / HOUR_MILLIS);
    double gap = Math.log(value) - logExpected(state, timeMillis);
    double residual = Math.max(-MAX_RESIDUAL, Math.min(MAX_RESIDUAL, gap));
    return learned(state, residual, hours, timeMillis);
  }

  /** Usual value at a time, in the unit of the samples; NaN before the first. */
  public static double expected(HourOfWeekState state, long timeMillis) {
    boolean seen = state.updatedMillis() != Long.MIN_VALUE;
    return seen ? Math.exp(logExpected(state, timeMillis)) : Double.NaN;
  }

  /**
   * How far a value is below the usual: ln(expected / value), in [0, {@link #MAX_SHORTFALL}]; NaN
   * where either is unknown.
   */
  public static double shortfall(HourOfWeekState state, double value, long timeMillis) {
    double fall = Math.log(expected(state, timeMillis) / value);
    return Math.max(0, Math.min(MAX_SHORTFALL, fall));
  }

  /**
   * Distance of the log of a value from the usual in its own standard deviations; minus infinity
   * for 0, NaN before two samples.
   */
  public static double deviations(HourOfWeekState state, double value, long timeMillis) {
    return state.residualSquare() > 0
        ? (Math.log(value) - logExpected(state, timeMillis)) / Math.sqrt(state.residualSquare())
        : Double.NaN;
  }

  /** The same for a measure that has become a multiple of what it was; unchanged by NaN or 0. */
  public static HourOfWeekState scaled(HourOfWeekState state, double factor) {
    boolean moved = factor > 0 && factor != 1 && state.updatedMillis() != Long.MIN_VALUE;
    return moved ? levelled(state, state.level() + Math.log(factor)) : state;
  }

  /** The level forgotten, the season kept: another book has another spread and the same nights. */
  public static HourOfWeekState relevelled(HourOfWeekState state) {
    return new HourOfWeekState(
        state.hours(), state.hourSeen(), state.days(), state.daySeen(), 0, 0, 0, Long.MIN_VALUE);
  }

  /**
   * How far what is usual at a time knows that hour of the day, in [0, 1): 0 where it was never
   * observed, so that only the day and the level speak.
   */
  public static double told(HourOfWeekState state, long timeMillis) {
    float seen = state.hourSeen()[hourOfDay(timeMillis)];
    return seen / (seen + HOUR.priorHours());
  }

  /** Weight of what was learned, in [0, 1): 0 for nothing, 0.5 after a week. */
  public static double warmth(HourOfWeekState state) {
    return state.weight();
  }

  private record Cell(double halfLifeHours, double priorHours) {
    double shrunk(float mean, float seen) {
      return mean * (seen / (seen + priorHours));
    }

    float seen(float before, double hours) {
      return (float) (before * Math.pow(2, -hours / halfLifeHours) + hours);
    }
  }

  private static HourOfWeekState first(HourOfWeekState state, double log, long timeMillis) {
    double weight = 1 - levelKept(SAMPLE_MILLIS / HOUR_MILLIS);
    // What is known of the season is no part of the level.
    double level = log - logExpected(state, timeMillis) + state.level();
    return new HourOfWeekState(
        state.hours(),
        state.hourSeen(),
        state.days(),
        state.daySeen(),
        level,
        weight,
        0,
        timeMillis);
  }

  private static HourOfWeekState learned(
      HourOfWeekState state, double residual, double hours, long timeMillis) {
    int hour = hourOfDay(timeMillis);
    int day = dayOfWeek(timeMillis);
    double ofHour = HOUR.shrunk(state.hours()[hour], state.hourSeen()[hour]);
    double ofDay = DAY.shrunk(state.days()[day], state.daySeen()[day]);
    float[] hourSeen = state.hourSeen().clone();
    float[] daySeen = state.daySeen().clone();
    float[] hourMeans = state.hours().clone();
    float[] dayMeans = state.days().clone();
    hourSeen[hour] = HOUR.seen(hourSeen[hour], hours);
    daySeen[day] = DAY.seen(daySeen[day], hours);
    hourMeans[hour] += (float) (hours / hourSeen[hour] * (residual + ofHour - hourMeans[hour]));
    dayMeans[day] += (float) (hours / daySeen[day] * (residual + ofDay - dayMeans[day]));
    double kept = levelKept(hours);
    double weight = kept * state.weight() + 1 - kept;
    double share = (1 - kept) / weight;
    double level = state.level() + share * residual;
    double square = state.residualSquare() + share * (residual * residual - state.residualSquare());
    return new HourOfWeekState(
        hourMeans, hourSeen, dayMeans, daySeen, level, weight, square, timeMillis);
  }

  private static HourOfWeekState levelled(HourOfWeekState state, double level) {
    return new HourOfWeekState(
        state.hours(),
        state.hourSeen(),
        state.days(),
        state.daySeen(),
        level,
        state.weight(),
        state.residualSquare(),
        state.updatedMillis());
  }

  private static double logExpected(HourOfWeekState state, long timeMillis) {
    int hour = hourOfDay(timeMillis);
    int day = dayOfWeek(timeMillis);
    return state.level()
        + HOUR.shrunk(state.hours()[hour], state.hourSeen()[hour])
        + DAY.shrunk(state.days()[day], state.daySeen()[day]);
  }

  private static double levelKept(double hours) {
    return Math.pow(2, -hours / LEVEL_HALF_LIFE_HOURS);
  }

  private static int hourOfDay(long timeMillis) {
    return (int) Math.floorMod(Math.floorDiv(timeMillis, 3_600_000L), 24L);
  }

  /** Monday is 0; the epoch began on a Thursday. */
  private static int dayOfWeek(long timeMillis) {
    return (int) Math.floorMod(Math.floorDiv(timeMillis, 86_400_000L) + 3, 7L);
  }
}
