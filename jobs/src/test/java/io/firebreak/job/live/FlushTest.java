package io.firebreak.job.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.local.LocalSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;

class FlushTest {

  @Test
  void recordsDoNotWaitBetweenStages() {
    assertThat(assembled(new Configuration()).getBufferTimeout()).isZero();
  }

  @Test
  void configuredTimeoutIsKept() {
    Configuration configured = new Configuration();
    configured.set(ExecutionOptions.BUFFER_TIMEOUT, Duration.ofMillis(100));
    assertThat(assembled(configured).getBufferTimeout()).isEqualTo(100);
  }

  private static StreamExecutionEnvironment assembled(Configuration configured) {
    Configuration settings = LocalSettings.embedded(1);
    settings.addAll(configured);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(1, settings);
    List<String> errors = new ArrayList<>();
    JobConfig config =
        JobConfig.read("kafka: {bootstrap: \"b:1\"}\ntopics: {market: [m]}\n", errors);
    assertThat(errors).isEmpty();
    new LiveJob(config, LaggingJob.graph()).assemble(environment);
    return environment;
  }
}
