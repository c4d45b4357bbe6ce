package io.firebreak.job.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.codec.JsonFormat;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.RejectReason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesSinkTest {
  private static final int RECORDS = 1_000;

  @TempDir Path out;

  @Test
  void givesEveryRecordOnceAlthoughTheJobFailsInItsMiddle() throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(options());
    env.setParallelism(2);
    env.enableCheckpointing(20);
    env.fromSequence(1, RECORDS)
        .map(new FailsOnce())
        .returns(Outgoing.class)
        .sinkTo(new JsonLinesSink(out.toString()));
    env.execute();
    JsonLinesMerge.merge(out);
    assertThat(Files.readAllLines(JsonLinesMerge.result(out, Topic.DEAD_LETTER)))
        .hasSize(RECORDS)
        .first()
        .extracting(line -> JsonFormat.read(line, DeadLetter.class).position())
        .isEqualTo(1L);
  }

  private static Configuration options() {
    Configuration options = new Configuration();
    options.setString("pipeline.generic-types", "false");
    options.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    // Two regions: the split that fails may move to the other one, and fail there once more.
    options.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3);
    options.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(1));
    return options;
  }

  /** Fails in the first attempt, after some records are out. */
  private static final class FailsOnce extends RichMapFunction<Long, Outgoing> {
    private static final long serialVersionUID = 1L;

    @Override
    public Outgoing map(Long position) {
      if (position == RECORDS / 4 && getRuntimeContext().getTaskInfo().getAttemptNumber() == 0) {
        throw new IllegalStateException("the first attempt ends here");
      }
      return OutgoingRecords.deadLetter(
          new DeadLetter("file", position, RejectReason.BAD_PRICE, "bad", "x", position));
    }
  }
}
