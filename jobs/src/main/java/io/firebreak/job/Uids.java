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
  public static final String CONTROL_SAID = "control-said-v1";
  public static final String INTAKE = "intake-v1";
  public static final String POLICY_GATE = "policy-gate-v1";
  public static final String INSTRUMENT_EVENTS = "instrument-events-v1";
  public static final String VENUE_ROSTER = "venue-roster-v1";
  public static final String VENUE_TICK = "venue-tick-v1";
  public static final String QUOTE_TICKS = "quote-ticks-v1";
  public static final String QUOTE_RATE = "quote-rate-v1";
  public static final String OPTION_QUOTES = "option-quotes-v1";
  public static final String OPTION_CHAIN = "option-chain-v1";
  public static final String ASSET_TICKS = "asset-ticks-v1";
  public static final String ASSET_IMPLIED = "asset-implied-v1";
  public static final String ASSET_EVENTS = "asset-events-v1";
  public static final String ASSET_RISK = "asset-risk-v1";
  public static final String TAIL_READINGS = "tail-readings-v1";
  public static final String TAIL_REPORT = "tail-report-v1";
  public static final String TAIL_POOL = "tail-pool-v1";
  public static final String HAIRCUT = "haircut-v1";
  public static final String STRESS_RISKS = "stress-risks-v1";
  public static final String STRESS_HAIRCUTS = "stress-haircuts-v1";
  public static final String MARKET_FALLS = "market-falls-v1";
  public static final String BREADTH = "breadth-v1";
  public static final String STRESS = "stress-alphabet-v1";
  public static final String SCOPE_LETTERS = "scope-letters-v1";
  public static final String SCOPE_STRESS = "scope-stress-v1";
  public static final String EPISODES = "alert-episodes-v1";
  public static final String BREAKER_LETTERS = "breaker-letters-v1";
  public static final String BREAKER_ALERTS = "breaker-alerts-v1";
  public static final String BREAKER_OVERRIDES = "breaker-overrides-v1";
  public static final String BREAKER = "circuit-breaker-v1";
  public static final String NEWS_OF_LETTERS = "heartbeat-letters-v1";
  public static final String NEWS_OF_SIGNALS = "heartbeat-signals-v1";
  public static final String HEARTBEAT = "heartbeat-v1";
  public static final String METRICS = "metrics-v1";
  public static final String IMPLIED_INDEX = "implied-index-v1";
  public static final String INDEX_RISKS = "index-risks-v1";
  public static final String MARKET_READINGS = "market-readings-v1";
  public static final String MARKET_RISK = "market-risk-v1";

  public static final String VENUE_FAULTS = "venue-faults-v1";
  public static final String VENUE_SEVERITY = "venue-severity-v1";
  public static final String SCOPE_SEVERITIES = "scope-severities-v1";
  public static final String SCOPE_SEVERITY = "scope-severity-v1";
  public static final String SCOPE_BREAKER_LETTERS = "scope-breaker-letters-v1";
  public static final String SCOPE_BREAKER_ORDERS = "scope-breaker-orders-v1";
  public static final String SCOPE_BREAKER = "scope-breaker-v1";
  public static final String SCOPE_MOVES = "scope-moves-v1";
  public static final String SCOPE_ASSETS = "scope-assets-v1";
  public static final String SCOPE_SPREAD = "scope-spread-v1";
  public static final String BREAKER_SCOPES = "breaker-scopes-v1";

  public static final String PROVISIONAL_RAISED = "provisional-raised-v1";
  public static final String PROVISIONAL_BREAKERS = "provisional-breakers-v1";
  public static final String PROVISIONAL_JUDGE = "provisional-judge-v1";

  public static final String OUT_HAIRCUTS = "out-haircuts-v1";
  public static final String OUT_BREAKERS = "out-breakers-v1";
  public static final String OUT_ALERTS = "out-alerts-v1";
  public static final String OUT_HEARTBEATS = "out-heartbeats-v1";
  public static final String OUT_PROVISIONAL = "out-provisional-v1";
  public static final String OUT_VERDICTS = "out-verdicts-v1";
  public static final String OUT_SHADOW_HAIRCUTS = "out-shadow-haircuts-v1";
  public static final String OUT_SHADOW_BREAKERS = "out-shadow-breakers-v1";
  public static final String OUT_SHADOW_ALERTS = "out-shadow-alerts-v1";
  public static final String OUT_METRICS = "out-metrics-v1";
  public static final String OUT_MARKET = "out-market-v1";
  public static final String OUT_POLICY_LOG = "out-policy-log-v1";
  public static final String OUT_REPLIES = "out-replies-v1";
  public static final String OUT_LATE = "out-late-v1";
  public static final String OUT_DEAD_LETTERS = "out-dead-letters-v1";
  public static final String OUT_CLOCK = "out-clock-v1";
  public static final String OUT_FROM = "out-from-v1";
  public static final String KAFKA = "kafka-v1";
  public static final String KAFKA_REISSUES = "kafka-reissues-v1";
  public static final String KAFKA_PROMPT = "kafka-prompt-v1";
  public static final String KAFKA_PROVISIONAL = "kafka-provisional-v1";
  public static final String KAFKA_AUDIT = "kafka-audit-v1";
  public static final String KAFKA_DECISIONS = "kafka-decisions-v1";
  public static final String FILES = "files-v1";
  public static final String TAP_PRICES = "tap-prices-v1";
  public static final String TAP_RISKS = "tap-risks-v1";
  public static final String TAP_HAIRCUTS = "tap-haircuts-v1";
  public static final String TAP_ALERTS = "tap-alerts-v1";
  public static final String TAP_BREAKERS = "tap-breakers-v1";
  public static final String TAP_SCOPE_BREAKERS = "tap-scope-breakers-v1";

  private Uids() {}

  /**
   * The uid of a live feed's source. The feed {@code market} has the uid of the only source that
   * there was before feeds had names.
   */
  public static String feed(String name) {
    return MARKET.equals(name + "-v1") ? MARKET : "feed-" + name + "-v1";
  }

  /** A short name for people: the uid without its version, hyphens as spaces. */
  public static String nameOf(String uid) {
    return uid.substring(0, uid.lastIndexOf("-v")).replace('-', ' ');
  }
}
