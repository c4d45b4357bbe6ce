package io.firebreak.model;

/**
 * What a circuit breaker judges: a letter or an alert of its asset, or what the scopes around it
 * ask. Exactly one is present.
 */
public record BreakerInput(StressEvent letter, CascadeAlert alert, ScopeNotice around) {

  /** A letter or an alert. */
  public BreakerInput(StressEvent letter, CascadeAlert alert) {
    this(letter, alert, null);
  }

  /** The asset, or the scope, that it belongs to. */
  public String asset() {
    if (around != null) {
      return around.asset();
    }
    return letter != null ? letter.asset() : alert.asset();
  }

  /** Event time of the tick that it was judged in. */
  public long eventTimeMillis() {
    if (around != null) {
      return around.eventTimeMillis();
    }
    return letter != null ? letter.eventTimeMillis() : alert.eventTimeMillis();
  }
}
