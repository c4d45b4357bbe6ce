package io.firebreak.job.bench.rolling;

import io.firebreak.model.MarketEvent;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * As Firebreak keeps its measures, in two stages: O(1) an event where it is read, a ring behind the
 * key.
 */
final class Ring implements RollingVolatility {
  @Override
  public String name() {
    return "firebreak";
  }

  @Override
  public DataStream<Reading> over(DataStream<MarketEvent> returns) {
    return returns
        .transform("sums", TypeInformation.of(SecondSum.class), new SecondSums())
        .uid("bench-sums-v1")
        .keyBy(SecondSum::asset)
        .process(new RingFunction())
        .returns(TypeInformation.of(Reading.class))
        .uid("bench-ring-v1")
        .name("ring");
  }
}
