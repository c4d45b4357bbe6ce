package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.ControlSetup;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.dag.Transformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pins what a savepoint is found by. When this fails, savepoints of the releases before do too:
 * change the list only together with a new version in the uid.
 */
class OperatorIdentityTest {
  @TempDir Path out;

  @Test
  void uidsAndNamesAreThoseOfTheRelease() throws Exception {
    assertThat(String.join("\n", identities()) + "\n").isEqualTo(pinned("/operator-identity.txt"));
  }

  @Test
  void statesAreNamedAsInTheRelease() throws Exception {
    List<String> named = new ArrayList<>();
    SavepointStates.in(StopInTheMiddle.savepoint(out))
        .forEach((uid, names) -> named.add(uid + " = " + String.join(", ", names)));
    assertThat(String.join("\n", named) + "\n").isEqualTo(pinned("/operator-states.txt"));
  }

  @Test
  void graphForbidsWhatSavepointsCannotBear() {
    StreamGraph graph = environment().getStreamGraph();
    Configuration settings = LocalSettings.embedded(2);
    assertThat(settings.get(PipelineOptions.GENERIC_TYPES)).isFalse();
    assertThat(settings.get(PipelineOptions.AUTO_GENERATE_UIDS)).isFalse();
    assertThat(graph.getExecutionConfig().getMaxParallelism()).isEqualTo(128);
    // The job graph is where missing uids are found.
    assertThat(graph.getJobGraph().getNumberOfVertices()).isPositive();
  }

  @Test
  void shadowAddsOperatorsAndChangesNone() throws Exception {
    List<String> shadow = identities(shadowed());
    assertThat(shadow).containsAll(identities());
    List<String> added = new ArrayList<>(shadow);
    added.removeAll(identities());
    assertThat(String.join("\n", added) + "\n").isEqualTo(pinned("/operator-identity-shadow.txt"));
  }

  private StreamExecutionEnvironment shadowed() {
    return environment(
        new GraphConfig(
                new TickGrid(250),
                InstrumentCatalog.inferred(),
                List.of(Policy.v0()),
                new PolicyDocuments())
            .withControl(ControlSetup.unsigned().shadowing(List.of())));
  }

  private static String pinned(String resource) throws IOException {
    try (var file = OperatorIdentityTest.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<String> identities() {
    return identities(environment());
  }

  private static List<String> identities(StreamExecutionEnvironment environment) {
    List<String> identities = new ArrayList<>();
    for (Transformation<?> transformation : environment.getTransformations()) {
      if (transformation.getUid() != null) {
        identities.add(transformation.getUid() + " = " + transformation.getName());
      }
    }
    return identities.stream().sorted().toList();
  }

  private StreamExecutionEnvironment environment() {
    return environment(
        new GraphConfig(
            new TickGrid(250),
            InstrumentCatalog.inferred(),
            List.of(Policy.v0()),
            new PolicyDocuments()));
  }

  private StreamExecutionEnvironment environment(GraphConfig graph) {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, LocalSettings.embedded(2));
    new LocalJob(
            new ShuffledMarket(ShuffledMarket.shortCrash(), 1, 0),
            Runs.asFastAsPossible(),
            graph,
            new LocalOptions(out, 2, Long.MIN_VALUE, new Configuration()))
        .assemble(environment);
    return environment;
  }
}
