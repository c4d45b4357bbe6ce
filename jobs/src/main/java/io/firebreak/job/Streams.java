package io.firebreak.job;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.crash.AssetFall;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.haircut.TailReading;
import io.firebreak.heartbeat.ScopeNews;
import io.firebreak.market.VenueTickEngine;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.Ingested;
import io.firebreak.model.LateRecord;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OverrideNotice;
import io.firebreak.model.ProvisionalInput;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.ScopeNotice;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.model.StressKind;
import io.firebreak.model.VenueTick;
import io.firebreak.operator.TickFunction;
import io.firebreak.option.ImpliedIndex;
import io.firebreak.option.OptionChainEngine;
import io.firebreak.scope.ScopeMove;
import io.firebreak.scope.VenueFault;
import io.firebreak.stress.ScopeStressEngine;
import io.firebreak.systemic.AssetReading;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The stateless joints between the stages: filters, and unions that need one type. */
final class Streams {
  private static final String USD = "USD";
  private static final long PROMPT_MILLIS = 5;

  private Streams() {}

  static DataStream<Long> clock(DataStream<Ingested> live) {
    return live.map(Ingested::clockMillis)
        .returns(Types.LONG)
        .uid(Uids.LIVE_CLOCK)
        .name(Uids.nameOf(Uids.LIVE_CLOCK))
        // In order: it is written to a topic of its own.
        .setParallelism(1);
  }

  /**
   * Beside the intake: an event crosses subtasks once, with its key, not twice. It does not wait
   * long for a buffer to fill, as the fast lane begins behind it; nor is each flushed by itself, as
   * these are the many.
   */
  static DataStream<MarketEvent> instrumentEvents(DataStream<MarketEvent> events) {
    return filter(events, event -> VenueTickEngine.takes(event.kind()), Uids.INSTRUMENT_EVENTS)
        .setParallelism(events.getParallelism())
        .setBufferTimeout(PROMPT_MILLIS);
  }

  /** What is provisional, and the states of the breakers that it is judged by. */
  static DataStream<ProvisionalInput> provisionalInputs(
      DataStream<ProvisionalSignal> raised,
      DataStream<BreakerRecord> breakers,
      DataStream<BreakerRecord> scopes) {
    return map(
            raised,
            signal -> ProvisionalInput.of(signal),
            ProvisionalInput.class,
            Uids.PROVISIONAL_RAISED)
        .union(
            flatMap(
                breakers.union(scopes),
                (breaker, out) -> {
                  BreakerSignal said = breaker.signal();
                  if (said.scope().startsWith("asset:") || said.scope().startsWith("venue:")) {
                    out.collect(ProvisionalInput.of(said));
                  }
                },
                ProvisionalInput.class,
                Uids.PROVISIONAL_BREAKERS));
  }

  /** Quotes of options: they are read chain by chain. */
  static DataStream<MarketEvent> optionQuotes(DataStream<MarketEvent> events) {
    return filter(events, event -> OptionChainEngine.takes(event.kind()), Uids.OPTION_QUOTES)
        .setParallelism(events.getParallelism())
        .setBufferTimeout(PROMPT_MILLIS);
  }

  /** Ticks against USD: the policy in force says which of their assets are quote assets. */
  static DataStream<VenueTick> quoteTicks(DataStream<VenueTick> ticks) {
    return filter(ticks, tick -> USD.equals(tick.quote()), Uids.QUOTE_TICKS);
  }

  /** Ticks of instruments and of chains, and the events that need no work by either. */
  static DataStream<AssetInput> assetInputs(
      DataStream<VenueTick> ticks,
      DataStream<ImpliedVolatilityTick> chains,
      DataStream<MarketEvent> events) {
    return map(ticks, tick -> AssetInput.of(tick), AssetInput.class, Uids.ASSET_TICKS)
        .union(
            map(chains, chain -> AssetInput.of(chain), AssetInput.class, Uids.ASSET_IMPLIED),
            flatMap(
                    events,
                    (event, out) -> {
                      if (isOfAsset(event)) {
                        out.collect(AssetInput.of(event));
                      }
                    },
                    AssetInput.class,
                    Uids.ASSET_EVENTS)
                .setParallelism(events.getParallelism()));
  }

  private static boolean isOfAsset(MarketEvent event) {
    return !VenueTickEngine.takes(event.kind())
        && !OptionChainEngine.takes(event.kind())
        && !event.asset().isEmpty();
  }

  /** What the market wants to know of its assets: thin, because one key takes them all. */
  static DataStream<AssetReading> marketReadings(DataStream<AssetMetrics> metrics) {
    return flatMap(
        metrics,
        (asset, out) -> {
          if (asset.inMarket()) {
            out.collect(AssetReading.of(asset));
          }
        },
        AssetReading.class,
        Uids.MARKET_READINGS);
  }

  /** The measures of the asset whose options stand for those that have none. */
  static DataStream<AssetRisk> indexRisks(DataStream<AssetRisk> risks) {
    return flatMap(
        risks,
        (risk, out) -> {
          if (risk.asset().equals(ImpliedIndex.ASSET)) {
            out.collect(risk);
          }
        },
        AssetRisk.class,
        Uids.INDEX_RISKS);
  }

  /** What the calibration of the tail hears: thin, because every tick is told. */
  static DataStream<TailReading> tailReadings(DataStream<AssetRisk> risks, Branch branch) {
    return map(
        risks, risk -> TailReading.of(risk), TailReading.class, branch.uid(Uids.TAIL_READINGS));
  }

  /** What assets tell of their falls: changes, because one key takes them all. */
  static DataStream<AssetFall> assetFalls(DataStream<AssetRisk> risks) {
    return flatMap(
        risks,
        (risk, out) -> {
          AssetFall fall = AssetFall.of(risk);
          if (fall != null) {
            out.collect(fall);
          }
        },
        AssetFall.class,
        Uids.MARKET_FALLS);
  }

  static DataStream<StressInput> stressInputs(
      DataStream<AssetRisk> risks, DataStream<HaircutRecord> haircuts, Branch branch) {
    return map(
            risks,
            risk -> new StressInput(risk, null),
            StressInput.class,
            branch.uid(Uids.STRESS_RISKS))
        .union(
            map(
                haircuts,
                haircut -> new StressInput(null, haircut.decision()),
                StressInput.class,
                branch.uid(Uids.STRESS_HAIRCUTS)));
  }

  /** What scopes sum up. */
  static DataStream<StressEvent> scopeLetters(DataStream<StressEvent> letters, Branch branch) {
    return filter(
        letters, letter -> ScopeStressEngine.takes(letter.kind()), branch.uid(Uids.SCOPE_LETTERS));
  }

  /** What moves a scope: a depth alone does not, and one key takes all that is left. */
  static DataStream<StressEvent> severities(DataStream<StressEvent> letters, Branch branch) {
    return filter(
        letters, letter -> letter.kind() != StressKind.DEPTH, branch.uid(Uids.SCOPE_SEVERITIES));
  }

  /** A venue's fault, and what concerns a scope above, is not the asset's. */
  static DataStream<BreakerInput> breakerInputs(
      DataStream<StressEvent> letters, DataStream<CascadeAlert> alerts, Branch branch) {
    return map(
            letters,
            letter -> new BreakerInput(letter, null),
            BreakerInput.class,
            branch.uid(Uids.BREAKER_LETTERS))
        .union(
            flatMap(
                alerts,
                (alert, out) -> {
                  if (alert.ofAsset()) {
                    out.collect(new BreakerInput(null, alert));
                  }
                },
                BreakerInput.class,
                branch.uid(Uids.BREAKER_ALERTS)));
  }

  /** What operators order assets. */
  static DataStream<BreakerInput> orders(DataStream<OverrideNotice> notices) {
    return flatMap(
        notices,
        (notice, out) -> {
          if (notice.ofAsset()) {
            out.collect(BreakerInput.of(notice));
          }
        },
        BreakerInput.class,
        Uids.BREAKER_OVERRIDES);
  }

  /** What operators order groups and the cluster. */
  static DataStream<BreakerInput> scopeOrders(DataStream<OverrideNotice> notices) {
    return flatMap(
        notices,
        (notice, out) -> {
          if (!notice.ofAsset()) {
            out.collect(BreakerInput.of(notice));
          }
        },
        BreakerInput.class,
        Uids.SCOPE_BREAKER_ORDERS);
  }

  /** What the scopes around it ask of an asset. */
  static DataStream<BreakerInput> scopeInputs(DataStream<ScopeNotice> notices, Branch branch) {
    return map(
        notices,
        notice -> BreakerInput.of(notice),
        BreakerInput.class,
        branch.uid(Uids.BREAKER_SCOPES));
  }

  /** Letters about scopes, as their breakers read them. */
  static DataStream<BreakerInput> scopeBreakerInputs(
      DataStream<StressEvent> letters, Branch branch) {
    return map(
        letters,
        letter -> new BreakerInput(letter, null),
        BreakerInput.class,
        branch.uid(Uids.SCOPE_BREAKER_LETTERS));
  }

  /** How far a venue is off: thin, because it is asked at every tick. */
  static DataStream<VenueFault> venueFaults(DataStream<AssetRisk> risks, Branch branch) {
    return map(risks, risk -> VenueFault.of(risk), VenueFault.class, branch.uid(Uids.VENUE_FAULTS));
  }

  /** States of groups and cluster, and the assets that there are. */
  static DataStream<ScopeMove> scopeMoves(
      DataStream<BreakerRecord> scopes, DataStream<StressEvent> letters, Branch branch) {
    return flatMap(
            scopes,
            (scope, out) -> {
              if (!scope.signal().scope().startsWith("venue:")) {
                out.collect(ScopeMove.of(scope.signal()));
              }
            },
            ScopeMove.class,
            branch.uid(Uids.SCOPE_MOVES))
        .union(
            flatMap(
                letters,
                (letter, out) -> {
                  if (ScopeMove.takes(letter.kind())) {
                    out.collect(ScopeMove.of(letter));
                  }
                },
                ScopeMove.class,
                branch.uid(Uids.SCOPE_ASSETS)));
  }

  static DataStream<ScopeNews> scopeNews(
      DataStream<StressEvent> letters, DataStream<BreakerRecord> breakers) {
    return flatMap(
            letters,
            (letter, out) -> {
              ScopeNews news = ScopeNews.of(letter);
              if (news != null) {
                out.collect(news);
              }
            },
            ScopeNews.class,
            Uids.NEWS_OF_LETTERS)
        .union(
            map(
                breakers,
                breaker -> ScopeNews.of(breaker.signal()),
                ScopeNews.class,
                Uids.NEWS_OF_SIGNALS));
  }

  /** Late records of all stages. */
  static DataStream<LateRecord> late(SingleOutputStreamOperator<?>... stages) {
    DataStream<LateRecord> late = stages[0].getSideOutput(TickFunction.LATE);
    for (int i = 1; i < stages.length; i++) {
      late = late.union(stages[i].getSideOutput(TickFunction.LATE));
    }
    return late;
  }

  private static <T> SingleOutputStreamOperator<T> filter(
      DataStream<T> stream, FilterFunction<T> predicate, String uid) {
    return stream.filter(predicate).uid(uid).name(Uids.nameOf(uid));
  }

  private static <I, O> SingleOutputStreamOperator<O> map(
      DataStream<I> stream, MapFunction<I, O> function, Class<O> type, String uid) {
    return stream.map(function).returns(TypeInformation.of(type)).uid(uid).name(Uids.nameOf(uid));
  }

  private static <I, O> SingleOutputStreamOperator<O> flatMap(
      DataStream<I> stream, FlatMapFunction<I, O> function, Class<O> type, String uid) {
    return stream
        .flatMap(function)
        .returns(TypeInformation.of(type))
        .uid(uid)
        .name(Uids.nameOf(uid));
  }
}
