package io.firebreak.model;

/**
 * A transition of a breaker, or its renewed validity. Deposits, repayments, reductions and cancels
 * are always allowed.
 *
 * @param id deterministic: scope and sequence
 * @param scope scope id, for example {@code asset:BTC}
 * @param eventTimeMillis end of the tick that decided
 * @param from state before
 * @param to state after; equal to {@code from} for a renewal or changed parameters
 * @param action what consumers do
 * @param fallback what a consumer does that cannot do the action
 * @param paceUsdPerSecond limit of liquidations while pacing, NaN where depth is unknown
 * @param paceShare share of live depth that the limit stands for, NaN where not pacing
 * @param bandFraction half-width of the price band, NaN where not in force
 * @param score cascade score at the decision
 * @param reason why, in the words of the state machine
 * @param evidence ids of the alerts and letters behind it
 * @param blind no price stands behind the scope at the moment
 * @param validUntilMillis a consumer falls back to its static table after this event time
 * @param policyVersion policy that judged
 * @param sequence running number of the signals of this scope, from 1
 * @param revision 0, higher for a re-issue with other content after a recovery
 */
public record BreakerSignal(
    String id,
    String scope,
    long eventTimeMillis,
    BreakerState from,
    BreakerState to,
    BreakerAction action,
    BreakerAction fallback,
    double paceUsdPerSecond,
    double paceShare,
    double bandFraction,
    double score,
    String reason,
    String evidence,
    boolean blind,
    long validUntilMillis,
    long policyVersion,
    long sequence,
    int revision) {}
