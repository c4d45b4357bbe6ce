package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Alarm;
import io.firebreak.evaluation.CrashEvent;
import io.firebreak.evaluation.Judge;
import io.firebreak.evaluation.MatchRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Compares Firebreak and the baselines on one data set.
 *
 * @param sets the data sets of the run
 * @param set the one
 * @param firebreak Firebreak's alarms in the run
 * @param passes the runs with one instrument an asset
 */
record SetEvaluation(
    DataSets sets, RecordedSet set, FirebreakAlarms firebreak, List<OneVenuePass> passes) {
  /** What the lines about large falls alone say of it. */
  static final String DEEP = "falls of 20 % or more";

  /** A fall from which on the breaker has to have restricted the asset. */
  private static final double DEEP_FALL = 0.2;

  SetReport report() {
    List<DetectorAlarms> own = firebreak.detectors();
    List<FigureRow> rows = new ArrayList<>();
    own.forEach(each -> rows.add(byAsset(each, event -> true)));
    own.forEach(
        each -> rows.add(byAsset(each.on(DEEP), event -> event.fallFraction() >= DEEP_FALL)));
    BaselineAlarms.byAsset(set).forEach(each -> rows.add(byAsset(each, event -> true)));
    rows.add(byInstrument(DetectorAlarms.firebreak(FirebreakAlarms.CRASHES, oneVenue())));
    BaselineAlarms.byInstrument(set).forEach(each -> rows.add(byInstrument(each)));
    return new SetReport(
        set.assets().name(),
        set.intervalMillis(),
        List.copyOf(rows),
        StateTimes.of(set.assets().recorded(), firebreak.timelines(), firebreak.untilMillis()));
  }

  private List<Alarm> oneVenue() {
    return passes.stream().flatMap(pass -> pass.alarms(firebreak.tickMillis()).stream()).toList();
  }

  private FigureRow byAsset(DetectorAlarms detector, Predicate<CrashEvent> counted) {
    Judge judge = new Judge(set.assets(), MatchRules.strict(), counted);
    return new FigureRow(
        set.assets().name(),
        FigureRow.BY_ASSET,
        detector.withoutAlarms(),
        judge.judge(sets.of(set, detector.alarms())));
  }

  private FigureRow byInstrument(DetectorAlarms detector) {
    Judge judge = Judge.of(set.instruments(), MatchRules.loose());
    return new FigureRow(
        set.assets().name(),
        FigureRow.BY_INSTRUMENT,
        detector.withoutAlarms(),
        judge.judge(set.ofInstruments(detector.alarms())));
  }
}
