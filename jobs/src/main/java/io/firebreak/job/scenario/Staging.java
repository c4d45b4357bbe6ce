package io.firebreak.job.scenario;

import io.firebreak.control.ControlSetup;

/**
 * What is done to a market and to the job that watches it.
 *
 * @param control whom the policy gate trusts, and what is said to it when
 * @param meddling what somebody does to the market
 * @param measured the measures of every second are kept as well
 * @param killAtMillis when the task manager is killed, milliseconds after the market's start;
 *     {@link #NEVER} for a run without an accident
 */
public record Staging(
    ControlSetup control, Meddling meddling, boolean measured, long killAtMillis) {
  /** No accident happens. */
  public static final long NEVER = Long.MAX_VALUE;

  /** The market alone: nobody says or does anything. */
  public static Staging none() {
    return new Staging(ControlSetup.unsigned(), Meddling.NONE, false, NEVER);
  }

  /** The same with other words to the gate. */
  public Staging with(ControlSetup otherControl) {
    return new Staging(otherControl, meddling, measured, killAtMillis);
  }

  /** The same with somebody who meddles in the market. */
  public Staging with(Meddling otherMeddling) {
    return new Staging(control, otherMeddling, measured, killAtMillis);
  }

  /** The same with the measures of every second. */
  public Staging withMeasures() {
    return new Staging(control, meddling, true, killAtMillis);
  }

  /** The same with the task manager killed at a time. */
  public Staging killedAt(long elapsedMillis) {
    return new Staging(control, meddling, measured, elapsedMillis);
  }
}
