package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.AssetClass;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Restores the savepoint of each release and goes on as if nothing had happened: what comes out is
 * the rest of an uninterrupted run, byte for byte, sequence numbers included.
 *
 * <p>A release adds its own with {@code mvn -B test -pl jobs -am -Dtest=GoldenSavepointTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dfirebreak.savepoint=write}. An older one is never
 * written again.
 */
@Timeout(180)
class GoldenSavepointTest {
  private static final Path RELEASES = Path.of("src", "test", "resources", "savepoints");
  private static final String CURRENT = "v0.1";

  private static final Pattern PUBLISHED_ONLY =
      Pattern.compile(
          ",\"(estimators|cascade|verdict|microstructure|oracle|peg|messages|crash)\":\\{[^{}]*}");

  private static final Pattern LETTER_NUMBER =
      Pattern.compile(
          "(?<=#)\\d+|(?<=\"id\":\"[a-z-]{1,40}:[A-Z]{1,8}:\\d{1,19}:)\\d+|(?<=\"sequence\":)\\d+(?=,\"(baseline|subject)\")");

  private static final Pattern ALERT_NUMBER =
      Pattern.compile(",\"sequence\":\\d+(?=,\"revision\":\\d+,\"scope)");

  /**
   * Statistics of months begin anew as well, and count from the first hour on; what the market had
   * told of options and tails is told anew.
   */
  private static final Pattern SLOW_MEMORY =
      Pattern.compile(
          ",\"(slow|stressed|tail|high|cycle|initialCycle|maintenanceCycle|market)\":\\{(?:[^{}]|\\{[^{}]*})*}|,\"measuredMillis\":\\d+|,\"proxySeen\":\\w+");

  /** What a breaker does, without what the scopes around it ask. */
  private static final Pattern TRANSITION =
      Pattern.compile(
          "\"scope\":\"asset:[^\"]+\",\"eventTimeMillis\":\\d+,\"from\":\"(\\w+)\",\"to\":\"(?!\\1\")\\w+");

  @TempDir Path out;

  @Test
  void goesOnFromTheSavepointOfARelease() throws Exception {
    Path uninterrupted = out.resolve("uninterrupted");
    Runs.run(
        Runs.job(
            policyOfTheFirstRelease(),
            StopInTheMiddle.MARKET,
            Runs.asFastAsPossible(),
            new LocalOptions(uninterrupted, 2, Long.MIN_VALUE, new Configuration())));
    for (Path release : releases()) {
      Path restored = out.resolve(release.getFileName());
      Configuration from =
          Runs.settings("execution.state-recovery.path", release.toAbsolutePath().toString());
      job(Runs.asFastAsPossible(), restored, from).run(new LocalJob.Listener() {});
      assertIsTheRest(restored, uninterrupted);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "firebreak.savepoint", matches = "write")
  void writeTheSavepointOfThisRelease() throws Exception {
    Path savepoint = StopInTheMiddle.savepoint(out);
    Path release = RELEASES.resolve(CURRENT);
    assertThat(release).as("a release is written once").doesNotExist();
    Files.createDirectories(RELEASES);
    try (Stream<Path> files = Files.walk(savepoint)) {
      for (Path file : files.toList()) {
        Files.copy(file, release.resolve(savepoint.relativize(file).toString()));
      }
    }
  }

  private static LocalJob job(TapeOptions playing, Path out, Configuration flink) {
    return Runs.job(StopInTheMiddle.MARKET, playing, out, 2, flink);
  }

  /** Version 0 as it is in the savepoint: of its haircuts it says nothing but the tail. */
  private static Policy policyOfTheFirstRelease() {
    Policy v0 = Policy.v0();
    HaircutPolicy h = v0.haircut();
    Map<String, AssetClass> classes = new TreeMap<>();
    h.classes().forEach((name, limits) -> classes.put(name, untiered(limits)));
    HaircutPolicy before =
        new HaircutPolicy(
            3.69,
            h.stressedWeight(),
            h.minStepBps(),
            h.initialFallBpsPerDay(),
            h.calmMillis(),
            h.maintenanceRiseBpsPerHour(),
            h.maintenanceRiseBpsPerDay(),
            h.maintenanceFallBpsPerDay(),
            h.unknownImpactBpsPerHour(),
            h.impactShare(),
            h.noticeMillis(),
            h.gapBps(),
            h.venueFaultBps(),
            h.validMillis(),
            classes,
            h.assetClasses(),
            h.defaultClass(),
            null,
            null);
    return new Policy(
        0,
        v0.effectiveFromMillis(),
        v0.consolidation(),
        v0.stress(),
        before,
        v0.breaker(),
        v0.quality());
  }

  private static AssetClass untiered(AssetClass limits) {
    return new AssetClass(
        limits.priorVolatility(),
        limits.reactionMillis(),
        limits.initialFloorBps(),
        limits.maintenanceFloorBps(),
        limits.coldInitialBps(),
        limits.coldMaintenanceBps(),
        limits.capBps(),
        null);
  }

  private static List<Path> releases() throws Exception {
    try (Stream<Path> found = Files.list(RELEASES)) {
      List<Path> releases = found.sorted(Comparator.naturalOrder()).toList();
      assertThat(releases).isNotEmpty();
      return releases;
    }
  }

  private static void assertIsTheRest(Path restored, Path uninterrupted) throws Exception {
    for (Topic topic : Runs.DECIDED) {
      List<String> rest = decided(restored, topic);
      List<String> whole = decided(uninterrupted, topic);
      assertThat(whole).as(topic.topicName()).endsWith(rest.toArray(String[]::new));
      boolean oncePerRun = topic == Topic.POLICY_LOG;
      assertThat(rest.isEmpty()).as(topic.topicName()).isEqualTo(oncePerRun);
      boolean begunBefore = topic != Topic.ALERTS;
      assertThat(rest.size() < whole.size()).as(topic.topicName()).isEqualTo(begunBefore);
    }
  }

  /**
   * The lines without measures that a release did not keep: they begin anew after it, and no
   * haircut or breaker is decided by them. The letters that they gave before the savepoint were not
   * counted by that release, so letters are cited by kind alone, and alerts are those of the
   * patterns that it had.
   */
  private static List<String> decided(Path out, Topic topic) throws Exception {
    return Runs.lines(out, topic).stream()
        .flatMap(GoldenSavepointTest::withoutScopes)
        .map(line -> PUBLISHED_ONLY.matcher(line).replaceAll(""))
        .map(line -> SLOW_MEMORY.matcher(line).replaceAll(""))
        .map(line -> LETTER_NUMBER.matcher(line).replaceAll("n"))
        .map(line -> ALERT_NUMBER.matcher(line).replaceAll(""))
        .flatMap(line -> topic == Topic.ALERTS ? ofKnownPattern(line) : Stream.of(line))
        .toList();
  }

  /** The patterns that the release had. */
  private static Stream<String> ofKnownPattern(String alert) {
    return alert.contains("\"pattern\":\"cascade-") ? Stream.of(alert) : Stream.empty();
  }

  /**
   * Scopes had no breakers: theirs begin anew, and what they ask of an asset comes at other times.
   * The assets' own transitions are the same.
   */
  private static Stream<String> withoutScopes(String line) {
    if (!line.contains("\"paceShare\"") && !line.contains("\"fallback\"")) {
      return Stream.of(line);
    }
    Matcher transition = TRANSITION.matcher(line);
    return transition.find() ? Stream.of(transition.group()) : Stream.empty();
  }
}
