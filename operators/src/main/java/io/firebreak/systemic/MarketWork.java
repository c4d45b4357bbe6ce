package io.firebreak.systemic;

import io.firebreak.model.MarketRisk;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The market while one of its ticks is worked on. */
final class MarketWork {
  /** An asset that was silent for longer has no part in the means. */
  static final long SILENT_MILLIS = 300_000;

  private static final int SHOWN_PAIRS = 3;
  private static final MarketCorrelation CORRELATION =
      new MarketCorrelation(MarketPolicy.defaults());
  private static final IndexPairs PAIRS = IndexPairs.defaults();

  private final TreeMap<String, AssetReading> readings = new TreeMap<>();
  private MarketState market;
  private List<PairState> pairs;
  private StressIndexState stress;

  MarketWork(MarketRiskState before) {
    before.readings().forEach(reading -> readings.put(reading.asset(), reading));
    market = before.market();
    pairs = before.pairs();
    stress = before.stress();
  }

  /** A price that has not moved on since the last reading is no return of zero. */
  void take(AssetReading reading) {
    AssetReading last = readings.put(reading.asset(), reading);
    if (last == null || reading.priceMillis() > last.priceMillis()) {
      market =
          CORRELATION.plus(market, reading.asset(), reading.priceUsd(), reading.eventTimeMillis());
      if (members().contains(reading.asset())) {
        pairs = PAIRS.plus(pairs, reading);
      }
    }
  }

  /** What is known at the end of the tick; what has lost its place in the market is forgotten. */
  MarketRisk assess(long nowMillis, long policyVersion) {
    List<String> members = members();
    readings.keySet().retainAll(members);
    pairs = pairs.stream().filter(pair -> members.contains(pair.other())).toList();
    List<AssetReading> heard = new ArrayList<>(readings.values());
    heard.removeIf(reading -> nowMillis - reading.eventTimeMillis() > SILENT_MILLIS);
    MarketView view = CORRELATION.view(market);
    SystemicMeasures measures = new MarketAverages(heard).measures(view.meanCorrelation());
    stress = StressIndex.plus(stress, measures, nowMillis);
    AssetReading hottest = hottest(heard);
    return new MarketRisk(
        nowMillis,
        policyVersion,
        heard.size(),
        view.assets(),
        view.meanCorrelation(),
        view.absorption(),
        view.absorptionShift(),
        StressIndex.of(stress, measures),
        measures.volatility(),
        measures.withdrawal(),
        measures.oneSidedness(),
        measures.leverage(),
        hottest == null ? Double.NaN : hottest.score(),
        hottest == null ? "" : hottest.asset(),
        (int) heard.stream().filter(AssetReading::cascadeActive).count(),
        PAIRS.strongest(pairs, SHOWN_PAIRS),
        market.refused());
  }

  MarketRiskState state() {
    return new MarketRiskState(market, List.copyOf(readings.values()), pairs, stress);
  }

  private List<String> members() {
    return market.assets().stream().map(MarketAsset::asset).collect(Collectors.toList());
  }

  private static AssetReading hottest(List<AssetReading> heard) {
    AssetReading hottest = null;
    for (AssetReading reading : heard) {
      hottest = hottest == null || reading.score() > hottest.score() ? reading : hottest;
    }
    return hottest;
  }
}
