package io.firebreak.model;

/** What a circuit breaker judges: a letter or an alert of its asset. Exactly one is present. */
public record BreakerInput(StressEvent letter, CascadeAlert alert) {

  /** The asset that it belongs to. */
  public String asset() {
    return letter != null ? letter.asset() : alert.asset();
  }

  /** Event time of the tick that it was judged in. */
  public long eventTimeMillis() {
    return letter != null ? letter.eventTimeMillis() : alert.eventTimeMillis();
  }
}
