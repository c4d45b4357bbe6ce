package io.firebreak.model;

import java.util.List;

/**
 * A transition of a breaker, or its renewed validity. Deposits, repayments, reductions and cancels
 * are always allowed.
 *
 * @param id deterministic: scope and sequence
 * @param scope scope id, for example {@code asset:BTC}
 * @param eventTimeMillis end of the tick that decided
 * @param from state before
 * @param to state after; equal to {@code from} for a renewal or changed parameters
 * @param action what consumers do: the first of the instructions
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
 * @param effective the stricter of {@code to} and the states of the groups of an asset and of the
 *     cluster; actions and limits are those of this state
 * @param raisedBy scope whose state is the effective one where that is not the own, else empty
 * @param instructions all actions in force, with their parameters
 * @param costUsd estimate of what it would cost one actor to sell the price from the reference to
 *     the edge of its band on the live books, USD; NaN where depth or band is unknown
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
    int revision,
    BreakerState effective,
    String raisedBy,
    List<BreakerInstruction> instructions,
    double costUsd) {

  /** A signal of a release before there were scopes stands alone. */
  public BreakerSignal {
    effective = effective == null ? to : effective;
    raisedBy = raisedBy == null ? "" : raisedBy;
    instructions = instructions == null ? List.of() : instructions;
  }
}
