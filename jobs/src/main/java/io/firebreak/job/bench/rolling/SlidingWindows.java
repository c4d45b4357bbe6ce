package io.firebreak.job.bench.rolling;

import io.firebreak.model.MarketEvent;
import java.time.Duration;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.SlidingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** As the manual has it: sliding event-time windows with an incremental aggregate. */
final class SlidingWindows implements RollingVolatility {
  @Override
  public String name() {
    return "sliding";
  }

  @Override
  public DataStream<Reading> over(DataStream<MarketEvent> returns) {
    return returns
        .keyBy(MarketEvent::asset)
        .window(
            SlidingEventTimeWindows.of(
                Duration.ofSeconds(WINDOW_SECONDS), Duration.ofMillis(SLIDE_MILLIS)))
        .aggregate(
            new SumOfSquares(),
            new RootAtEnd(),
            Types.DOUBLE,
            Types.DOUBLE,
            TypeInformation.of(Reading.class))
        .uid("bench-sliding-v1")
        .name("sliding");
  }

  private static final class SumOfSquares
      implements AggregateFunction<MarketEvent, Double, Double> {
    private static final long serialVersionUID = 1;

    @Override
    public Double createAccumulator() {
      return 0.0;
    }

    @Override
    public Double add(MarketEvent event, Double sum) {
      return sum + event.price() * event.price();
    }

    @Override
    public Double getResult(Double sum) {
      return sum;
    }

    @Override
    public Double merge(Double one, Double other) {
      return one + other;
    }
  }

  private static final class RootAtEnd
      extends ProcessWindowFunction<Double, Reading, String, TimeWindow> {
    private static final long serialVersionUID = 1;

    @Override
    public void process(
        String asset, Context context, Iterable<Double> sums, Collector<Reading> out) {
      for (double sum : sums) {
        out.collect(new Reading(asset, context.window().getEnd(), Math.sqrt(sum)));
      }
    }
  }
}
