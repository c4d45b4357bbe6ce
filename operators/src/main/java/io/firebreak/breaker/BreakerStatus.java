package io.firebreak.breaker;

import io.firebreak.model.BreakerState;
import io.firebreak.model.ScopeNotice;
import io.firebreak.tick.Step;

/**
 * The whole state of one breaker. Bounded: the only collections are the halts of the last hour and
 * the text of the newest evidence, which is cut.
 *
 * @param scope scope id, for example {@code asset:BTC}
 * @param stay the state that it is in
 * @param measures what the newest letter measured
 * @param clocks since when each condition holds
 * @param budget how much it may still halt
 * @param spoken what the last signal said
 * @param bandFraction half-width of the price band, NaN where not known here
 * @param evidence the newest letters and alerts
 * @param deadlineMillis until then it need not be asked without input, {@link Step#NO_DEADLINE}
 *     where it waits for input
 * @param around what the scopes around it ask, null for nothing
 */
public record BreakerStatus(
    String scope,
    BreakerStay stay,
    BreakerMeasures measures,
    BreakerClocks clocks,
    HaltBudget budget,
    BreakerSpoken spoken,
    double bandFraction,
    String evidence,
    long deadlineMillis,
    ScopeNotice around) {

  /** A breaker that has never been asked. */
  public static BreakerStatus initial(String scope) {
    return new BreakerStatus(
        scope,
        new BreakerStay(BreakerState.NORMAL, 0, 0, BreakerClocks.NEVER),
        BreakerMeasures.UNKNOWN,
        BreakerClocks.IDLE,
        HaltBudget.FULL,
        BreakerSpoken.NOTHING,
        Double.NaN,
        "",
        Step.NO_DEADLINE,
        null);
  }

  /** The state that it is in. */
  public BreakerState state() {
    return stay.state();
  }

  /** The state that counts for consumers: the stricter of its own and that around it. */
  public BreakerState effective() {
    return around == null ? state() : state().stricter(around.state());
  }

  BreakerStatus with(BreakerStay newStay, HaltBudget newBudget) {
    return new BreakerStatus(
        scope,
        newStay,
        measures,
        clocks,
        newBudget,
        spoken,
        bandFraction,
        evidence,
        deadlineMillis,
        around);
  }

  BreakerStatus with(BreakerMeasures newMeasures, BreakerClocks newClocks) {
    return new BreakerStatus(
        scope,
        stay,
        newMeasures,
        newClocks,
        budget,
        spoken,
        bandFraction,
        evidence,
        deadlineMillis,
        around);
  }

  BreakerStatus withEvidence(String newEvidence) {
    return new BreakerStatus(
        scope,
        stay,
        measures,
        clocks,
        budget,
        spoken,
        bandFraction,
        newEvidence,
        deadlineMillis,
        around);
  }

  BreakerStatus with(BreakerSpoken newSpoken) {
    return new BreakerStatus(
        scope,
        stay,
        measures,
        clocks,
        budget,
        newSpoken,
        bandFraction,
        evidence,
        deadlineMillis,
        around);
  }

  BreakerStatus with(ScopeNotice newAround) {
    return new BreakerStatus(
        scope,
        stay,
        measures,
        clocks,
        budget,
        spoken,
        bandFraction,
        evidence,
        deadlineMillis,
        newAround);
  }

  BreakerStatus withBand(double newBandFraction) {
    return new BreakerStatus(
        scope,
        stay,
        measures,
        clocks,
        budget,
        spoken,
        newBandFraction,
        evidence,
        deadlineMillis,
        around);
  }

  BreakerStatus withDeadline(long newDeadlineMillis) {
    return new BreakerStatus(
        scope,
        stay,
        measures,
        clocks,
        budget,
        spoken,
        bandFraction,
        evidence,
        newDeadlineMillis,
        around);
  }
}
