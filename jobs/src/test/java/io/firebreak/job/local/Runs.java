package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.input.Tape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.configuration.Configuration;

/** Local runs of small tapes, and the comparison of what they decide. */
final class Runs {
  static final List<Topic> DECIDED =
      List.of(
          Topic.HAIRCUTS,
          Topic.BREAKERS,
          Topic.SIGNALS,
          Topic.ALERTS,
          Topic.DECISIONS,
          Topic.POLICY_LOG);

  private static final TickGrid GRID = new TickGrid(250);

  private Runs() {}

  static TapeOptions asFastAsPossible() {
    return TapeOptions.ofTick(GRID.tickMillis());
  }

  static LocalJob job(
      Tape.Factory tape, TapeOptions playing, Path out, int parallelism, Configuration flink) {
    return job(
        Policy.v0(), tape, playing, new LocalOptions(out, parallelism, Long.MIN_VALUE, flink));
  }

  static LocalJob job(Policy policy, Tape.Factory tape, TapeOptions playing, LocalOptions options) {
    GraphConfig graph =
        new GraphConfig(GRID, InstrumentCatalog.inferred(), List.of(policy), new PolicyDocuments());
    return new LocalJob(tape, playing, graph, options);
  }

  static LocalResult run(LocalJob job) throws Exception {
    LocalResult result = job.run(new LocalJob.Listener() {});
    assertThat(result.counts().addUp()).as(result.counts().toString()).isTrue();
    return result;
  }

  static Configuration settings(String... keysAndValues) {
    Configuration settings = new Configuration();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      settings.setString(keysAndValues[i], keysAndValues[i + 1]);
    }
    return settings;
  }

  static void assertSameDecisions(Path one, Path other) {
    for (Topic topic : DECIDED) {
      assertThat(JsonLinesMerge.result(one, topic))
          .hasSameBinaryContentAs(JsonLinesMerge.result(other, topic));
    }
  }

  static List<String> lines(Path out, Topic topic) throws IOException {
    return Files.readAllLines(JsonLinesMerge.result(out, topic));
  }
}
