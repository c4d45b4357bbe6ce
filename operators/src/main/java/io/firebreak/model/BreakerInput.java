package io.firebreak.model;

/**
 * What a circuit breaker judges: a letter or an alert of its asset, or the notice that an override
 * of it begins. Exactly one is present.
 */
public record BreakerInput(StressEvent letter, CascadeAlert alert, OverrideNotice notice) {

  /** A letter or an alert. */
  public BreakerInput(StressEvent letter, CascadeAlert alert) {
    this(letter, alert, null);
  }

  /** The asset that it belongs to. */
  public String asset() {
    if (notice != null) {
      return notice.asset();
    }
    return letter != null ? letter.asset() : alert.asset();
  }

  /** Event time of the tick that it was judged in. */
  public long eventTimeMillis() {
    if (notice != null) {
      return notice.eventTimeMillis();
    }
    return letter != null ? letter.eventTimeMillis() : alert.eventTimeMillis();
  }
}
