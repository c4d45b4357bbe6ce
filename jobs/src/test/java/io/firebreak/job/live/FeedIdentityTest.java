package io.firebreak.job.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.local.LocalSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.dag.Transformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.transformations.SourceTransformation;
import org.junit.jupiter.api.Test;

/** State is found by the names of feeds: those of the only feed are those of the release before. */
class FeedIdentityTest {

  @Test
  void onlyFeedIsFoundAsBefore() {
    assertThat(sources("topics: {market: [m]}"))
        .containsOnly(
            Map.entry("market-v1", "market"),
            Map.entry("clock-v1", "clock"),
            Map.entry("control-v1", "control"));
  }

  @Test
  void feedOfTheNameMarketIsTheSame() {
    assertThat(sources("feeds: {market: {topics: [m]}}"))
        .isEqualTo(sources("topics: {market: [m]}"));
  }

  @Test
  void everyFeedIsASourceOfItsOwn() {
    assertThat(sources("feeds: {desk: {topics: [d], format: avro}, okx: {topicPattern: o.*}}"))
        .containsEntry("feed-desk-v1", "feed desk")
        .containsEntry("feed-okx-v1", "feed okx")
        .doesNotContainKey("market-v1")
        .hasSize(4);
  }

  private static Map<String, String> sources(String feeds) {
    List<String> errors = new ArrayList<>();
    JobConfig config = JobConfig.read("kafka: {bootstrap: \"b:1\"}\n" + feeds + "\n", errors);
    assertThat(errors).isEmpty();
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, LocalSettings.embedded(2));
    new LiveJob(config, LaggingJob.graph()).assemble(environment);
    Map<String, String> sources = new TreeMap<>();
    for (Transformation<?> transformation : environment.getTransformations()) {
      collect(transformation, sources);
    }
    assertThat(environment.getStreamGraph().getJobGraph().getNumberOfVertices()).isPositive();
    return sources;
  }

  private static void collect(Transformation<?> transformation, Map<String, String> sources) {
    if (transformation instanceof SourceTransformation) {
      sources.put(transformation.getUid(), transformation.getName());
    }
    transformation.getInputs().forEach(input -> collect(input, sources));
  }
}
