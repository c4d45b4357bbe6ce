package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Ingested;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TapeSourceTest {
  @RegisterExtension static final MiniClusterExtension CLUSTER = new MiniClusterExtension();

  /** Each record with the watermark that it meets. */
  static final class AtWatermark extends ProcessFunction<Ingested, String> {
    private static final long serialVersionUID = 1;

    @Override
    public void processElement(Ingested record, Context context, Collector<String> out) {
      long watermark = context.timerService().currentWatermark();
      out.collect(Tapes.name(record) + " " + (watermark < 0 ? "-" : watermark));
    }
  }

  @Test
  void playsTheTapeWithWatermarksFromItsClockAlone() throws Exception {
    Configuration strict = new Configuration().set(PipelineOptions.GENERIC_TYPES, false);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(strict).setParallelism(1);
    TapeOptions options = TapeOptions.ofTick(100).withBoundMillis(20).withClockEveryTicks(1);
    Tape.Factory tape = () -> Tapes.recording("a", 10, 130, -1, 260).iterator();
    List<String> played =
        env.fromSource(
                new TapeSource(tape, options),
                ClockWatermarks.strategy(),
                "tape",
                TypeInformation.of(Ingested.class))
            .process(new AtWatermark(), Types.STRING)
            .executeAndCollect(100);
    assertThat(played)
        .containsExactly(
            "a@10 -",
            "clock@99 -",
            "a@130 99",
            "dead@130 99",
            "clock@199 99",
            "a@260 199",
            "clock@299 199");
  }

  @Test
  void emitsATypeThatFlinkSerialisesByField() {
    assertThat(TypeInformation.of(Ingested.class)).isInstanceOf(PojoTypeInfo.class);
  }
}
