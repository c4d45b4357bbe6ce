package io.firebreak.liquidity;

/**
 * State of {@link Resilience}: at most 25 numbers.
 *
 * @param referenceUsd depth before the running depletion; NaN while there is none
 * @param troughUsd lowest depth of it
 * @param troughMillis event time of that
 * @param sumTy sum of seconds since the trough times the log of what is still missing
 * @param sumTt sum of the squares of those seconds
 * @param halfLivesSeconds results of the last depletions, oldest first, at most twenty
 */
@SuppressWarnings("ArrayRecordComponent")
public record ResilienceState(
    double referenceUsd,
    double troughUsd,
    long troughMillis,
    double sumTy,
    double sumTt,
    double[] halfLivesSeconds) {

  /** No depletion yet. */
  public static ResilienceState unseen() {
    return calm(new double[0]);
  }

  static ResilienceState calm(double[] halfLivesSeconds) {
    return new ResilienceState(Double.NaN, Double.NaN, Long.MIN_VALUE, 0, 0, halfLivesSeconds);
  }

  /** Whether depth has been eaten up and is not back yet. */
  public boolean depleted() {
    return !Double.isNaN(referenceUsd);
  }
}
