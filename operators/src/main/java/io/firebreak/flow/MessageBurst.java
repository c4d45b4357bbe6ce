package io.firebreak.flow;

import io.firebreak.measure.DecayingMoments;

/**
 * How surprising the number of messages in one second is, {@code z = (N - m) / sqrt(m + d m^2)}:
 * the deviation from a Poisson count of mean m that is overdispersed by d, both learned with a
 * half-life of ten minutes. It counts messages. It is no volatility, is never used as one, and says
 * nothing about prices. O(1) per message; empty seconds are accounted for in closed form.
 */
public final class MessageBurst {
  private static final double HALF_LIFE = 600;
  private static final long MIN_OBSERVED_MILLIS = 60_000;
  private static final long SECOND = 1_000;

  // A quiet feed's first message is no burst: the deviation is at least one message.
  private static final double LEAST_VARIANCE = 1;

  private MessageBurst() {}

  /** The state with more messages, at least 0; those of a second that is over are not counted. */
  public static BurstState plus(BurstState state, long messages, long timeMillis) {
    long second = Math.floorDiv(timeMillis, SECOND);
    if (state.second() == Long.MIN_VALUE) {
      return new BurstState(second, messages, timeMillis, state.perSecond());
    }
    if (second < state.second()) {
      return state;
    }
    BurstState now = movedTo(state, second);
    return new BurstState(second, now.messages() + messages, now.startMillis(), now.perSecond());
  }

  /** Messages so far in the second of a time. */
  public static long messages(BurstState state, long timeMillis) {
    return movedTo(state, Math.floorDiv(timeMillis, SECOND)).messages();
  }

  /** Mean messages per second before the running one; NaN in the first minute. */
  public static double usual(BurstState state, long timeMillis) {
    boolean known = observed(state, timeMillis);
    BurstState now = movedTo(state, Math.floorDiv(timeMillis, SECOND));
    return known ? now.perSecond().mean() : Double.NaN;
  }

  /** The surprise of the second of a time so far; NaN in the first minute. */
  public static double surprise(BurstState state, long timeMillis) {
    if (!observed(state, timeMillis)) {
      return Double.NaN;
    }
    BurstState now = movedTo(state, Math.floorDiv(timeMillis, SECOND));
    double mean = now.perSecond().mean();
    double deviation = now.perSecond().standardDeviation();
    double excess = Math.max(0, deviation * deviation - mean);
    double dispersion = mean > 0 ? excess / (mean * mean) : 0;
    return surprise((double) now.messages(), mean, dispersion);
  }

  /** The surprise of a count, given mean and overdispersion d of its kind. */
  static double surprise(double count, double mean, double dispersion) {
    double variance = mean + dispersion * mean * mean;
    return (count - mean) / Math.sqrt(Math.max(LEAST_VARIANCE, variance));
  }

  private static boolean observed(BurstState state, long timeMillis) {
    return state.second() != Long.MIN_VALUE
        && timeMillis - state.startMillis() >= MIN_OBSERVED_MILLIS;
  }

  /** Closes the running second and the empty ones after it. */
  private static BurstState movedTo(BurstState state, long second) {
    if (state.second() == Long.MIN_VALUE || second <= state.second()) {
      return state;
    }
    DecayingMoments start = state.perSecond();
    if (!start.seen()) {
      // So that the first second weighs one second too.
      start = new DecayingMoments(0, 0, 0, state.second() * SECOND);
    }
    DecayingMoments closed =
        start.plus((double) state.messages(), (state.second() + 1) * SECOND, HALF_LIFE);
    boolean gap = second > state.second() + 1;
    return new BurstState(
        second, 0, state.startMillis(), gap ? closed.plus(0, second * SECOND, HALF_LIFE) : closed);
  }
}
