package io.firebreak.job.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the live job is told, and every reason why it refuses. */
class JobConfigTest {
  private static final String LEAST =
      """
      kafka: {bootstrap: "b:1"}
      topics: {market: [m]}
      """;

  private final List<String> errors = new ArrayList<>();

  @Test
  void whatIsLeftOutHasItsDefault() {
    JobConfig config = JobConfig.read(LEAST, errors);

    assertThat(errors).isEmpty();
    assertThat(config.time()).isEqualTo(new JobConfig.Timing(250, 200, 2_000, 500));
    assertThat(config.topics().start()).isEqualTo("latest");
    assertThat(config.exactlyOnceDecisions()).isTrue();
  }

  @Test
  void exampleShowsTheDefaults() throws IOException {
    String example = Files.readString(Path.of("../deploy/config/firebreak.yaml"));
    String least =
        """
        kafka: {bootstrap: "localhost:9092"}
        topics: {market: [market]}
        """;

    assertThat(JobConfig.read(example, errors)).isEqualTo(JobConfig.read(least, errors));
    assertThat(errors).isEmpty();
  }

  @Test
  void allErrorsAreTold() {
    JobConfig.read(
        """
        topics: {start: now, control: ""}
        time: {tickMillis: 49, idleMillis: 999, boundMilis: 3}
        """,
        errors);

    assertThat(errors)
        .anySatisfy(error -> assertThat(error).contains("kafka.bootstrap", "empty"))
        .anySatisfy(error -> assertThat(error).contains("topics.market"))
        .anySatisfy(error -> assertThat(error).contains("topics.start", "now"))
        .anySatisfy(error -> assertThat(error).contains("topics.control"))
        .anySatisfy(error -> assertThat(error).contains("time.tickMillis", "49", "[50, 60000]"))
        .anySatisfy(error -> assertThat(error).contains("time.idleMillis", "999"))
        .anySatisfy(error -> assertThat(error).contains("time.boundMilis", "boundMillis"));
  }

  @Test
  void namesAndAPatternExcludeEachOther() {
    JobConfig.read(LEAST.replace("market: [m]", "market: [m], marketPattern: m.*"), errors);

    assertThat(errors).singleElement().asString().contains("topics.market");
  }

  @Test
  void clockMayBeAsLateAsTheBoundButNotLess() {
    JobConfig.read(LEAST + "time: {boundMillis: 300, clockLagMillis: 300}\n", errors);
    assertThat(errors).isEmpty();

    JobConfig.read(LEAST + "time: {boundMillis: 300, clockLagMillis: 299}\n", errors);
    assertThat(errors).singleElement().asString().contains("time.clockLagMillis", "299");
  }
}
