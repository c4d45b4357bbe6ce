package io.firebreak.cascade;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.LateRecord;
import io.firebreak.model.StressEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The catalogue of patterns. */
public final class CascadePatterns {
  private static final List<CascadePattern> ALL =
      List.of(
          CrashOnset.PATTERN,
          LiquidationCascade.OBSERVED,
          LiquidationCascade.INFERRED,
          FlashCrash.SPEED,
          FlashCrash.REBOUND,
          LiquidityVacuum.PATTERN,
          RunawayAlgorithm.VENUE,
          RunawayAlgorithm.PARTICIPANT,
          OracleFault.PATTERN,
          CollateralDepeg.GLOBAL,
          CollateralDepeg.LOCAL,
          CrossVenueContagion.PATTERN,
          CrossAssetContagion.PATTERN,
          MarginSpiral.PATTERN,
          FeedBlackout.PATTERN);

  private static final Map<String, String> FAMILIES =
      ALL.stream()
          .collect(
              Collectors.toUnmodifiableMap(CascadePattern::patternName, CascadePattern::family));

  private static final Map<String, Double> STEPS =
      ALL.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  CascadePattern::patternName, CascadePattern::severityStep));

  private CascadePatterns() {}

  /** Every pattern, in the order in which it is attached. */
  public static List<CascadePattern> all() {
    return ALL;
  }

  /** The family of a pattern by its name; a name of another release is its own family. */
  static String family(String patternName) {
    return FAMILIES.getOrDefault(patternName, patternName);
  }

  /** The rise of severity that a pattern tells again. */
  static double severityStep(String patternName) {
    return STEPS.getOrDefault(patternName, AlertEpisodes.SEVERITY_STEP);
  }

  /**
   * Attaches every pattern to the letters of all assets and scopes.
   *
   * @param letters stress letters with their event time as record time; each is read by asset
   */
  public static Detection detect(DataStream<StressEvent> letters) {
    return detect(letters, "");
  }

  /**
   * Attaches every pattern once more, to letters that are judged otherwise.
   *
   * @param prefix before the uids and names of the operators
   */
  public static Detection detect(DataStream<StressEvent> letters, String prefix) {
    DataStream<CascadeAlert> alerts = null;
    DataStream<LateRecord> late = null;
    for (CascadePattern pattern : ALL) {
      SingleOutputStreamOperator<CascadeAlert> found = pattern.attach(letters, prefix);
      alerts = alerts == null ? found : alerts.union(found);
      DataStream<LateRecord> behind = late(pattern, found, prefix);
      late = late == null ? behind : late.union(behind);
    }
    return new Detection(alerts, late);
  }

  private static DataStream<LateRecord> late(
      CascadePattern pattern, SingleOutputStreamOperator<CascadeAlert> found, String prefix) {
    return found
        .getSideOutput(pattern.lateTag())
        .process(new LateLetters(prefix + pattern.uid()))
        .uid(prefix + pattern.uid() + "-late")
        .name(pattern.named(prefix) + " late");
  }

  /**
   * What the patterns find.
   *
   * @param alerts alerts of all patterns, not yet numbered: sequence 0
   * @param late letters at or behind the watermark, once for each pattern that reads them
   */
  public record Detection(DataStream<CascadeAlert> alerts, DataStream<LateRecord> late) {}
}
