package io.firebreak.breaker;

/** Why a breaker moves, stays or speaks. */
public enum BreakerCause {
  /** Nothing asks for a change. */
  STANDING("unchanged"),
  SCORE("cascade score at its level"),
  SCORE_SUSTAINED("cascade score at its level for the hold"),
  FRAGILITY("fragility at its level"),
  ALERT("cascade alert"),
  CRASH("fall at its level"),
  HALT_CALLED("cascade score sustained, price band hit, families agree"),
  /** A halt was called for, but the rolling hour has no halted time left. */
  HALT_REFUSED("halt called for, halt budget used up"),
  CALM("measured calm for the dwell"),
  SILENCE("no new evidence for the longest stay"),
  HALT_LIMIT("halt at its limit"),
  ORDERED_HALT("ordered by an operator"),
  ORDERED_RELEASE("released by an operator"),
  NEXT_STAGE("next stage of the reopening"),
  REOPENED("last stage over"),
  BLIND("no venue prices the asset, parameters frozen"),
  BLIND_PACING("blind for longer than tolerated"),
  SIGHTED("prices are back"),
  AROUND("a scope around it changed"),
  PARAMETERS("parameters changed"),
  DEPTH("live depth changed, and the pace with it"),
  RENEWAL("validity renewed");

  private final String words;

  BreakerCause(String words) {
    this.words = words;
  }

  /** The cause in words, for the reason of a signal. */
  public String words() {
    return words;
  }
}
