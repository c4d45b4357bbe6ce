package io.firebreak.job.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.feed.avro.AvroOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    assertThat(config.time()).isEqualTo(new JobConfig.Timing(250, 200, 2_000, 500, 60_000));
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

  @Test
  void feedsInheritWhatTheyLeaveOut() {
    JobConfig config =
        JobConfig.read(
            """
            feeds:
              desk: {format: avro, topics: [d], boundMillis: 400}
            kafka: {bootstrap: "b:1"}
            topics: {start: earliest}
            time: {idleMillis: 3000, maxAheadMillis: 5}
            """,
            errors);

    assertThat(errors).isEmpty();
    assertThat(config.allFeeds())
        .containsOnly(
            Map.entry(
                "desk",
                new FeedConfig(
                    "avro", List.of("d"), "", "earliest", 400, 3_000, 5, AvroOptions.defaults())));
  }

  @Test
  void marketTopicsAreAFeedBesideTheOthers() {
    JobConfig config = JobConfig.read(LEAST + "feeds: {desk: {topicPattern: d.*}}\n", errors);

    assertThat(errors).isEmpty();
    assertThat(config.allFeeds()).containsOnlyKeys("desk", "market");
    assertThat(config.allFeeds().get("market").topics()).containsExactly("m");
  }

  @Test
  void allErrorsOfFeedsAreTold() {
    JobConfig.read(
        LEAST
            + """
            feeds:
              market: {topics: [n]}
              Desk: {topics: [n]}
              a: {format: morse, idleMillis: 999, maxAheadMillis: 86400001}
              b: {topics: [n], clor: 1, start: now, avro: {registry: "http://r"}}
              c: {topics: [n], boundMillis: 501}
            """,
        errors);

    assertThat(errors)
        .anySatisfy(error -> assertThat(error).contains("feeds.market", "topics.market"))
        .anySatisfy(error -> assertThat(error).contains("key of feeds", "Desk"))
        .anySatisfy(error -> assertThat(error).contains("feeds.a.topics", "feeds.a.topicPattern"))
        .anySatisfy(error -> assertThat(error).contains("feeds.a.format", "morse", "avro"))
        .anySatisfy(error -> assertThat(error).contains("feeds.a.idleMillis", "999"))
        .anySatisfy(error -> assertThat(error).contains("feeds.a.maxAheadMillis", "86400001"))
        .anySatisfy(error -> assertThat(error).contains("feeds.b.clor"))
        .anySatisfy(error -> assertThat(error).contains("feeds.b.start", "now"))
        .anySatisfy(error -> assertThat(error).contains("feeds.b.avro", "native"))
        .anySatisfy(error -> assertThat(error).contains("time.clockLagMillis", "[501, ", "500"));
  }
}
