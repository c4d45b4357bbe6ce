package io.firebreak.job;

import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.MarketRisk;
import io.firebreak.operator.MetricsFunction;
import io.firebreak.operator.TickFunction;
import io.firebreak.systemic.MarketCorrelation;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * What is measured, once a second with input. No decision reads it, so none waits for it.
 *
 * @param assets measures of each asset
 * @param market measures of the market as one
 */
public record Metrics(DataStream<AssetMetrics> assets, DataStream<MarketRisk> market) {

  /** Measures come at the ticks of the assets, so that none of them can be late. */
  static Metrics of(Measures measures, Hearing hearing, Stages stages) {
    DataStream<AssetMetrics> assets =
        hearing
            .with(measures.index())
            .attach(
                measures.risks().keyBy(AssetRisk::asset),
                new MetricsFunction(stages.metrics()),
                AssetMetrics.class,
                Uids.METRICS);
    DataStream<MarketRisk> market =
        hearing.attach(
            Streams.marketReadings(assets).keyBy(reading -> MarketCorrelation.KEY),
            new TickFunction<>(stages.marketRisk()),
            MarketRisk.class,
            Uids.MARKET_RISK);
    return new Metrics(assets, market);
  }
}
