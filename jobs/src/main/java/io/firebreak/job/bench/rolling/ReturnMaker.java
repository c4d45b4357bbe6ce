package io.firebreak.job.bench.rolling;

import io.firebreak.model.MarketEvent;
import org.apache.flink.api.common.functions.MapFunction;

/** Makes the trade of a number. */
final class ReturnMaker implements MapFunction<Long, MarketEvent> {
  private static final long serialVersionUID = 1;

  private final ReturnStream stream;
  private final Names names;

  ReturnMaker(ReturnStream stream) {
    this.stream = stream;
    names = new Names(stream);
  }

  @Override
  public MarketEvent map(Long number) {
    return stream.event(number, names);
  }
}
