package io.firebreak.job.backtest;

import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.operator.Conservation;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/** Takes the selected closes out of the tape, and counts what could not be read. */
final class ReadCloses extends RichFlatMapFunction<Ingested, KnownClose> {
  private static final long serialVersionUID = 1;

  private final Selection selection;

  private transient LongCounter in;
  private transient LongCounter deadLetter;

  ReadCloses(Selection selection) {
    this.selection = selection;
  }

  @Override
  public void open(OpenContext context) {
    in = new LongCounter();
    deadLetter = new LongCounter();
    getRuntimeContext().addAccumulator(Conservation.IN, in);
    getRuntimeContext().addAccumulator(Conservation.DEAD_LETTER, deadLetter);
  }

  @Override
  public void flatMap(Ingested record, Collector<KnownClose> out) {
    switch (record.kind()) {
      case EVENT -> {
        MarketEvent event = record.event();
        if (!selection.reads(event.asset(), event.eventTimeMillis())) {
          return;
        }
        in.add(1);
        out.collect(
            new KnownClose(
                event.instrumentKey(),
                event.asset(),
                event.eventTimeMillis(),
                event.bar().close()));
      }
      case DEAD_LETTER -> {
        in.add(1);
        deadLetter.add(1);
      }
      case CLOCK -> {
        // Hours that nothing is known of are found when all is read.
      }
    }
  }
}
