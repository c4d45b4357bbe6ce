package io.firebreak.job.bench.rolling;

import io.firebreak.model.MarketEvent;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;

/** As Firebreak keeps its measures: O(1) an event in a keyed function. */
final class Ring implements RollingVolatility {
  @Override
  public String name() {
    return "firebreak";
  }

  @Override
  public DataStream<Reading> over(DataStream<MarketEvent> returns) {
    return returns
        .keyBy(MarketEvent::asset)
        .process(new RingFunction())
        .returns(TypeInformation.of(Reading.class))
        .uid("bench-ring-v1")
        .name("ring");
  }
}
