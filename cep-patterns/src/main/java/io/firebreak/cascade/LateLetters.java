package io.firebreak.cascade;

import io.firebreak.model.LateRecord;
import io.firebreak.model.StressEvent;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Names the stage, the letter and the watermark of a letter that came too late for a pattern. */
final class LateLetters extends ProcessFunction<StressEvent, LateRecord> {
  private static final long serialVersionUID = 1;

  private final String stage;

  LateLetters(String stage) {
    this.stage = stage;
  }

  @Override
  public void processElement(StressEvent letter, Context context, Collector<LateRecord> out) {
    // A letter is derived: its position is its number among the letters of its asset.
    out.collect(
        new LateRecord(
            stage,
            letter.asset(),
            "",
            letter.sequence(),
            letter.eventTimeMillis(),
            context.timerService().currentWatermark()));
  }
}
