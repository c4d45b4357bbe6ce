package io.firebreak.job.report;

import io.firebreak.model.AlertEvidence;
import java.util.Locale;

/** The evidence of an alert as a person reads it. */
final class LetterWords {
  private LetterWords() {}

  static String of(AlertEvidence evidence) {
    return ofMarket(evidence);
  }

  /** What the market of the asset does. */
  private static String ofMarket(AlertEvidence e) {
    double m = e.magnitude();
    return switch (e.kind()) {
      case PRICE_DROP -> String.format(Locale.ROOT, "price fell %.1f %% within an hour", m * 100);
      case VOLATILITY_SHOCK -> String.format(Locale.ROOT, "volatility %.1f times its day", m);
      case ONE_SIDED_FLOW -> String.format(Locale.ROOT, "%.0f %% net selling", m * 100);
      case VOLUME_SURGE -> String.format(Locale.ROOT, "volume %.1f times its day", m);
      case DEPTH_WITHDRAWAL ->
          String.format(Locale.ROOT, "%.0f %% of bids gone", (1 - Math.exp(-m)) * 100);
      case LIQUIDATION_BURST -> "forced selling " + DecisionWords.usd(m) + "/s";
      case LOCAL_DISLOCATION -> String.format(Locale.ROOT, "one venue %.0f bps off", m);
      case HAIRCUT_STEP -> String.format(Locale.ROOT, "haircut raised by %.0f bps", m);
      case MAINTENANCE_STEP ->
          String.format(Locale.ROOT, "maintenance haircut raised by %.0f bps", m);
      case SEVERITY -> String.format(Locale.ROOT, "cascade score %.0f", m);
      case BLIND -> "no venue prices it";
      case SIGHTED -> "prices are back";
      case BLACKOUT -> String.format(Locale.ROOT, "unpriced for %.0f s", m);
      default -> ofSpeed(e);
    };
  }

  /** What books and messages do around a fall at speed. */
  private static String ofSpeed(AlertEvidence e) {
    double m = e.magnitude();
    return switch (e.kind()) {
      case FLASH_FALL -> String.format(Locale.ROOT, "price fell %.1f %% at speed", m * 100);
      case PRICE_RECOVERY -> String.format(Locale.ROOT, "%.0f %% of it made good", m * 100);
      case CRASH_ONSET ->
          String.format(
              Locale.ROOT, "fall of %.1f %% weighs as %.1f %%", percent(e.baseline()), percent(m));
      case SPREAD_BLOWOUT -> String.format(Locale.ROOT, "spread %.1f times the usual", m);
      case BOOK_ONE_SIDED -> String.format(Locale.ROOT, "book %.0f %% to the asks", m * 100);
      case MESSAGE_BURST -> "messages burst on " + e.subject();
      case ORDER_LOOP ->
          String.format(
              Locale.ROOT, "orders of %s call forth %.0f %% of themselves", e.subject(), m * 100);
      default -> ofVenues(e);
    };
  }

  /** What venues, pegs and other assets do. */
  private static String ofVenues(AlertEvidence e) {
    double m = e.magnitude();
    return switch (e.kind()) {
      case DEPEG -> String.format(Locale.ROOT, "%.0f bps below its peg", m);
      case DEPEG_LOCAL ->
          String.format(Locale.ROOT, "%.0f bps below its peg on %s alone", m, e.subject());
      case VENUE_FALL -> String.format(Locale.ROOT, "%s fell %.0f bps alone", e.subject(), m);
      case GLOBAL_FALL -> String.format(Locale.ROOT, "venues agree on a fall of %.0f bps", m);
      case ASSET_STRESS -> e.subject() + " under stress";
      case MARKET_STRESS -> String.format(Locale.ROOT, "%.0f assets under stress at once", m);
      default -> ofOracle(e);
    };
  }

  /** What its oracle does; what a later release tells goes by its name. */
  private static String ofOracle(AlertEvidence e) {
    double m = e.magnitude();
    return switch (e.kind()) {
      case ORACLE_STALE -> String.format(Locale.ROOT, "oracle %.0f s old", m);
      case ORACLE_FROZEN -> String.format(Locale.ROOT, "oracle frozen over %.0f bps", m);
      case ORACLE_JUMP -> String.format(Locale.ROOT, "oracle jumped %.0f bps", m);
      case ORACLE_DIVERGENCE -> String.format(Locale.ROOT, "oracle %.0f bps off", m);
      case ORACLE_SKEW -> String.format(Locale.ROOT, "oracle %.1f s ahead of time", m);
      default -> e.kind().name();
    };
  }

  /** A natural logarithm as the share of the price that was lost. */
  private static double percent(double logFall) {
    return -100 * Math.expm1(-logFall);
  }
}
