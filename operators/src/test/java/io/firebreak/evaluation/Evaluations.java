package io.firebreak.evaluation;

import java.util.List;
import java.util.TreeMap;

/** Labels and alarms around one onset. */
final class Evaluations {
  static final long MINUTE = 60_000;
  static final long HOUR = 60 * MINUTE;
  static final long ONSET = 1_618_715_400_000L;
  static final long TROUGH = ONSET + 30 * MINUTE;

  private Evaluations() {}

  static Label label(long onsetMillis, long troughMillis) {
    return label("binance", onsetMillis, troughMillis);
  }

  static Label label(String venue, long onsetMillis, long troughMillis) {
    return new Label("AAVE", venue, "AAVEUSDT", onsetMillis, troughMillis, .2, 1, 1);
  }

  static Label local(String venue, long onsetMillis, long troughMillis) {
    return new Label("AAVE", venue, "AAVEUSDT", onsetMillis, troughMillis, .2, 3, 1);
  }

  static Alarm alarm(long timeMillis) {
    return alarm(Alarm.ALL_VENUES, timeMillis);
  }

  static Alarm alarm(String venue, long timeMillis) {
    return new Alarm("AAVE", venue, timeMillis, timeMillis, timeMillis);
  }

  static AssetMatcher strict(List<Label> labels, Alarm... alarms) {
    MatchRules rules = MatchRules.strict();
    return new AssetMatcher(CrashEvents.of(labels, rules), List.of(alarms), rules);
  }

  static AssetMatcher loose(List<Label> labels, Alarm... alarms) {
    MatchRules rules = MatchRules.loose();
    return new AssetMatcher(CrashEvents.of(labels, rules), List.of(alarms), rules);
  }

  /** A set with one asset, recorded for 30 days that begin a day before the onset. */
  static DataSet month(Label... labels) {
    long from = ONSET - 24 * HOUR;
    TreeMap<String, Intervals> recorded = new TreeMap<>();
    recorded.put("AAVE", Intervals.union(List.of(new Interval(from, from + 720 * HOUR))));
    return new DataSet(
        "month",
        CrashEvents.of(List.of(labels), MatchRules.strict()),
        recorded,
        label -> new PriceHistory());
  }
}
