package io.firebreak.job;

/**
 * The identity of every operator in a savepoint. Never change one, never reuse one: state is found
 * by it. A changed pattern or state without migration gets a new version instead.
 */
public final class Uids {
  public static final String TAPE = "tape-v1";
  public static final String MARKET = "market-v1";
  public static final String CLOCK = "clock-v1";
  public static final String LIVE_CLOCK = "live-clock-v1";
  public static final String CONTROL = "control-v1";
  public static final String INTAKE = "intake-v1";
  public static final String POLICY_GATE = "policy-gate-v1";
  public static final String INSTRUMENT_EVENTS = "instrument-events-v1";
  public static final String VENUE_TICK = "venue-tick-v1";
  public static final String QUOTE_TICKS = "quote-ticks-v1";
  public static final String QUOTE_RATE = "quote-rate-v1";
  public static final String ASSET_TICKS = "asset-ticks-v1";
  public static final String ASSET_EVENTS = "asset-events-v1";
  public static final String ASSET_RISK = "asset-risk-v1";
  public static final String HAIRCUT = "haircut-v1";
  public static final String STRESS_RISKS = "stress-risks-v1";
  public static final String STRESS_HAIRCUTS = "stress-haircuts-v1";
  public static final String STRESS = "stress-alphabet-v1";
  public static final String EPISODES = "alert-episodes-v1";
  public static final String BREAKER_LETTERS = "breaker-letters-v1";
  public static final String BREAKER_ALERTS = "breaker-alerts-v1";
  public static final String BREAKER = "circuit-breaker-v1";
  public static final String NEWS_OF_LETTERS = "heartbeat-letters-v1";
  public static final String NEWS_OF_SIGNALS = "heartbeat-signals-v1";
  public static final String HEARTBEAT = "heartbeat-v1";

  private Uids() {}
}
