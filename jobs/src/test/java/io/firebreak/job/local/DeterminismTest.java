package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.input.SourcePosition;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same input, same decision: byte for byte, however it arrives and wherever it runs. */
@Timeout(180)
class DeterminismTest {
  private static final int WITHIN_THE_BOUND = 150;
  private static final int BEYOND_THE_BOUND = 1_500;

  @TempDir static Path shared;
  @TempDir Path out;

  private static Path reference;

  @BeforeAll
  static void referenceRun() throws Exception {
    reference = shared.resolve("reference");
    LocalJob job =
        Runs.job(
            new ShuffledMarket(ShuffledMarket.shortCrash(), 1, 0),
            Runs.asFastAsPossible(),
            reference,
            1,
            Runs.settings("state.backend.type", "hashmap"));
    assertThat(Runs.run(job).counts().late()).isZero();
    assertThat(Runs.lines(reference, Topic.ALERTS)).isNotEmpty();
    assertThat(Runs.lines(reference, Topic.BREAKERS)).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, rocksdb, true",
    "3, 2, hashmap, false",
    "4, 2, rocksdb, false",
    "5, 4, hashmap, true",
    "6, 4, rocksdb, true"
  })
  void decisionsDependOnNothingButTheInput(
      long seed, int parallelism, String backend, boolean objectReuse) throws Exception {
    Configuration settings =
        Runs.settings(
            "state.backend.type", backend, "pipeline.object-reuse", Boolean.toString(objectReuse));
    LocalJob job =
        Runs.job(
            new ShuffledMarket(ShuffledMarket.shortCrash(), seed, WITHIN_THE_BOUND),
            Runs.asFastAsPossible(),
            out,
            parallelism,
            settings);
    assertThat(Runs.run(job).counts().late()).isZero();
    Runs.assertSameDecisions(out, reference);
    assertThat(JsonLinesMerge.result(out, Topic.METRICS))
        .hasSameBinaryContentAs(JsonLinesMerge.result(reference, Topic.METRICS));
  }

  @Test
  void leavingOutWhatWasLateGivesTheSameDecisions() throws Exception {
    ShuffledMarket late = new ShuffledMarket(ShuffledMarket.shortCrash(), 7, BEYOND_THE_BOUND);
    Path first = out.resolve("first");
    LocalResult result =
        Runs.run(Runs.job(late, Runs.asFastAsPossible(), first, 2, new Configuration()));
    assertThat(result.counts().late()).isPositive();

    Path second = out.resolve("second");
    TapeOptions without = Runs.asFastAsPossible().withExcluded(positionsOfLate(first));
    Runs.run(Runs.job(late, without, second, 4, new Configuration()));
    Runs.assertSameDecisions(second, first);
    assertThat(Runs.lines(second, Topic.LATE)).isEqualTo(List.of());
  }

  @Test
  void breakdownInTheMiddleChangesNothing() throws Exception {
    ShuffledMarket late = new ShuffledMarket(ShuffledMarket.shortCrash(), 8, BEYOND_THE_BOUND);
    Path unbroken = out.resolve("unbroken");
    LocalResult whole =
        Runs.run(Runs.job(late, Runs.asFastAsPossible(), unbroken, 2, new Configuration()));

    Path broken = out.resolve("broken");
    Path checkpoints = Files.createDirectories(out.resolve("checkpoints"));
    FailingOnce.FAILED.set(false);
    LocalJob job =
        Runs.job(
            new FailingOnce(late, 4_000, checkpoints.toString()),
            Runs.asFastAsPossible().withSpeed(120),
            broken,
            2,
            Runs.settings(
                "execution.checkpointing.interval", "200 ms",
                "execution.checkpointing.dir", checkpoints.toUri().toString(),
                "restart-strategy.type", "fixed-delay",
                "restart-strategy.fixed-delay.delay", "50 ms"));
    LocalResult goneOn = job.run(new LocalJob.Listener() {});
    assertThat(FailingOnce.FAILED).as("it broke down after a checkpoint").isTrue();
    Runs.assertSameDecisions(broken, unbroken);
    assertThat(Runs.lines(broken, Topic.LATE)).isEqualTo(Runs.lines(unbroken, Topic.LATE));
    assertThat(goneOn.counts()).isEqualTo(whole.counts());
  }

  private static Set<SourcePosition> positionsOfLate(Path run) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    Set<SourcePosition> positions = new HashSet<>();
    for (String line : Runs.lines(run, Topic.LATE)) {
      JsonNode late = mapper.readTree(line);
      positions.add(
          new SourcePosition(late.path("source").asText(), late.path("position").asLong()));
    }
    return positions;
  }
}
