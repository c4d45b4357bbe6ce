package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Alarm;
import io.firebreak.evaluation.CrashEvent;
import io.firebreak.evaluation.DataSet;
import io.firebreak.evaluation.Judge;
import io.firebreak.evaluation.Judgement;
import io.firebreak.evaluation.MatchRules;
import io.firebreak.model.BreakerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Compares Firebreak and the baselines on one data set.
 *
 * @param sets the data sets of the run
 * @param set the one
 * @param firebreak Firebreak's alarms in the run
 */
record SetEvaluation(DataSets sets, RecordedSet set, FirebreakAlarms firebreak) {
  /** A fall from which on the breaker has to have restricted the asset. */
  private static final double DEEP_FALL = 0.2;

  static final String DEEP = ", falls of 20 % or more";

  SetReport report() {
    List<DetectorAlarms> own = firebreak.detectors();
    List<FigureRow> rows = new ArrayList<>();
    own.forEach(each -> rows.add(byAsset(each)));
    own.forEach(each -> rows.add(byAssetDeep(each)));
    BaselineAlarms.byAsset(set).forEach(each -> rows.add(byAsset(each)));
    rows.add(byLoneInstrument(own.get(0)));
    BaselineAlarms.byInstrument(set)
        .forEach(each -> rows.add(loose(set.instruments(), each, each.alarms())));
    return new SetReport(
        set.assets().name(),
        List.copyOf(rows),
        judge(own.get(0), event -> true),
        judge(restricting(own), event -> true),
        StateTimes.of(set.assets().recorded(), firebreak.timelines(), firebreak.untilMillis()));
  }

  private static DetectorAlarms restricting(List<DetectorAlarms> own) {
    String name =
        DetectorAlarms.firebreak(FirebreakAlarms.atLeast(BreakerState.RESTRICT), List.of()).name();
    return own.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private FigureRow byAsset(DetectorAlarms detector) {
    return FigureRow.of(
        set.assets().name(),
        FigureRow.BY_ASSET,
        detector,
        judge(detector, event -> true).figures());
  }

  private FigureRow byAssetDeep(DetectorAlarms detector) {
    DetectorAlarms deep =
        new DetectorAlarms(
            detector.name() + DEEP, detector.family(), detector.threshold(), detector.alarms());
    return FigureRow.of(
        set.assets().name(),
        FigureRow.BY_ASSET,
        deep,
        judge(deep, event -> event.fallFraction() >= DEEP_FALL).figures());
  }

  private Judgement judge(DetectorAlarms detector, Predicate<CrashEvent> counted) {
    return new Judge(set.assets(), MatchRules.strict(), counted)
        .judge(sets.of(set, detector.alarms()));
  }

  private FigureRow byLoneInstrument(DetectorAlarms detector) {
    Map<String, String> instruments = new TreeMap<>();
    set.traces()
        .forEach(trace -> instruments.put(trace.source().asset(), trace.source().instrumentKey()));
    List<Alarm> alarms =
        sets.of(set, detector.alarms()).stream()
            .filter(alarm -> set.loneAssets().contains(alarm.asset()))
            .map(alarm -> alarm.renamed(instruments.get(alarm.asset())))
            .toList();
    return loose(set.lone(), detector, alarms);
  }

  private static FigureRow loose(DataSet set, DetectorAlarms detector, List<Alarm> alarms) {
    return FigureRow.of(
        set.name(),
        FigureRow.BY_INSTRUMENT,
        detector,
        Judge.of(set, MatchRules.loose()).judge(alarms).figures());
  }
}
