package io.firebreak.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Late, repeated and re-ordered messages. */
class GuardConsumerOrderTest {
  private static final int STEPS = 40;

  @Property(tries = 200)
  void anyOrderWithDuplicatesGivesTheSameStateAsInOrder(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int copies) {
    List<Notice> inOrder = course(new Random(seed));
    List<Notice> shuffled = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      shuffled.addAll(inOrder);
    }
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(consumer(shuffled).snapshot()).isEqualTo(consumer(inOrder).snapshot());
  }

  @Property(tries = 100)
  void aRestartAtAnyMomentMakesNoDifference(
      @ForAll long seed, @ForAll @IntRange(max = 3 * STEPS) int heard) {
    List<Notice> course = course(new Random(seed));
    int first = Math.min(heard, course.size());
    GuardConsumer restarted =
        new GuardConsumer(Notices.VENUE, consumer(course.subList(0, first)).snapshot());
    course.subList(first, course.size()).forEach(notice -> apply(restarted, notice));
    assertThat(restarted.snapshot()).isEqualTo(consumer(course).snapshot());
  }

  @Test
  void aDuplicateIsNotNews() {
    GuardConsumer consumer = new GuardConsumer(Notices.VENUE);
    assertThat(consumer.apply(Notices.haircut("BTC", 0, 1))).isTrue();
    assertThat(consumer.apply(Notices.haircut("BTC", 0, 1))).isFalse();
  }

  @Test
  void aHigherRevisionSupersedesThoughItsTimeIsEarlier() {
    assertThat(new Version(900, 5, 1).supersedes(new Version(1_000, 5, 0))).isTrue();
  }

  /** Twelve was said by the attempt that crashed; the next one decides eleven otherwise. */
  @Test
  void whatALostAttemptSaidLaterDoesNotStand() {
    Version lost = new Version(1_100, 12, 0);
    Version decidedAnew = new Version(900, 11, 1);
    assertThat(decidedAnew.supersedes(lost)).isTrue();
    assertThat(lost.supersedes(decidedAnew)).isFalse();
    assertThat(new Version(1_300, 12, 1).supersedes(decidedAnew)).isTrue();
  }

  @Test
  void aLowerSequenceDoesNotSupersedeWithinTheHour() {
    Version held = new Version(0, 5, 0);
    assertThat(new Version(Version.NEW_COUNT_MILLIS, 1, 0).supersedes(held)).isFalse();
  }

  @Test
  void aGuardThatCountsAnewIsHeardAfterAnHour() {
    Version held = new Version(0, 5, 0);
    assertThat(new Version(Version.NEW_COUNT_MILLIS + 1, 1, 0).supersedes(held)).isTrue();
    assertThat(held.supersedes(new Version(Version.NEW_COUNT_MILLIS + 1, 1, 0))).isFalse();
  }

  /** One guard: times rise with sequences by up to twenty minutes; some are re-issued. */
  private static List<Notice> course(Random random) {
    List<Notice> course = new ArrayList<>();
    long timeMillis = 0;
    int revision = 0;
    for (int sequence = 1; sequence <= STEPS; sequence++) {
      timeMillis += 1 + random.nextInt(1_200_000);
      for (int again = 0; again <= random.nextInt(3); again++) {
        revision += again > 0 ? 1 : 0;
        Version version = new Version(timeMillis - 250L * again, sequence, revision);
        course.add(notice(version, random));
      }
    }
    return course;
  }

  private static Notice notice(Version version, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new HeartbeatNotice(version, version.eventTimeMillis() + 5_000, false);
      case 1 ->
          new BreakerNotice(
              random.nextBoolean() ? "asset:BTC" : "cluster",
              version,
              random.nextBoolean() ? BreakerState.HALT : BreakerState.NORMAL,
              List.of(),
              version.eventTimeMillis());
      default ->
          new HaircutNotice(
              random.nextBoolean() ? "BTC" : "ETH",
              version,
              Notices.flat(random.nextDouble()),
              Notices.flat(random.nextDouble()),
              List.of(),
              version.eventTimeMillis());
    };
  }

  private static GuardConsumer consumer(List<Notice> notices) {
    GuardConsumer consumer = new GuardConsumer(Notices.VENUE);
    notices.forEach(notice -> apply(consumer, notice));
    return consumer;
  }

  private static void apply(GuardConsumer consumer, Notice notice) {
    if (notice instanceof HaircutNotice haircut) {
      consumer.apply(haircut);
    } else if (notice instanceof BreakerNotice signal) {
      consumer.apply(signal);
    } else if (notice instanceof HeartbeatNotice beat) {
      consumer.apply(beat);
    }
  }
}
