package io.firebreak.job.bench;

import io.firebreak.job.Uids;
import io.firebreak.job.input.ClockWatermarks;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.input.TapeSource;
import io.firebreak.job.output.Outgoing;
import io.firebreak.model.Ingested;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * Prebuilt events in memory: source, keyBy, discard, with and without Firebreak in between.
 *
 * @param market the events
 * @param parallelism parallelism of both
 */
public record MemoryContest(BenchMarket market, int parallelism) implements Contest {
  @Override
  public String name() {
    return "memory";
  }

  @Override
  public int events() {
    return market.events();
  }

  @Override
  public long millis(boolean full) throws Exception {
    StreamExecutionEnvironment environment = BenchJob.environment(parallelism);
    DataStream<Ingested> source =
        environment
            .fromSource(
                new TapeSource(market, TapeOptions.ofTick(BenchJob.GRID.tickMillis())),
                ClockWatermarks.strategy(),
                "tape",
                TypeInformation.of(Ingested.class))
            .uid(Uids.TAPE)
            .setParallelism(1);
    DataStream<Outgoing> out =
        full ? BenchJob.full(environment, source, null) : BenchJob.bare(source);
    out.sinkTo(new DiscardingSink<>()).uid("bench-discard-v1").name("discard");
    return BenchJob.run(environment, this);
  }
}
