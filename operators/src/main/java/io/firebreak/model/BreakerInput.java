package io.firebreak.model;

/**
 * What a circuit breaker judges: a letter or an alert of its asset, the notice that an override of
 * it begins, or what the scopes around it ask. Exactly one is present.
 */
public record BreakerInput(
    StressEvent letter, CascadeAlert alert, OverrideNotice notice, ScopeNotice around) {

  /** A letter or an alert. */
  public BreakerInput(StressEvent letter, CascadeAlert alert) {
    this(letter, alert, null, null);
  }

  /** An override begins. */
  public static BreakerInput of(OverrideNotice notice) {
    return new BreakerInput(null, null, notice, null);
  }

  /** The scopes around an asset have changed. */
  public static BreakerInput of(ScopeNotice around) {
    return new BreakerInput(null, null, null, around);
  }

  /** The asset, or the scope, that it belongs to. */
  public String asset() {
    if (around != null) {
      return around.asset();
    }
    if (notice != null) {
      return notice.asset();
    }
    return letter != null ? letter.asset() : alert.asset();
  }

  /** Event time of the tick that it was judged in. */
  public long eventTimeMillis() {
    if (around != null) {
      return around.eventTimeMillis();
    }
    if (notice != null) {
      return notice.eventTimeMillis();
    }
    return letter != null ? letter.eventTimeMillis() : alert.eventTimeMillis();
  }
}
