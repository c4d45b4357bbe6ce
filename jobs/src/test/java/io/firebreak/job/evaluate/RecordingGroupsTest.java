package io.firebreak.job.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.input.FileSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingGroupsTest {
  private static final long HOUR = 3_600_000;
  private static final long MINUTE = 60_000;

  @Test
  void joinsFilesThatOverlap() {
    assertThat(groups(bars("a", 0, 10), fiveMinutes("b", 9, 20))).containsExactly("ab");
  }

  @Test
  void keepsFilesOfOtherResolutionThatTouchApart() {
    assertThat(groups(bars("a", 0, 10), fiveMinutes("b", 10, 20))).containsExactly("a", "b");
  }

  @Test
  void joinsFilesOfOneResolutionThatFollowWithinTheHour() {
    assertThat(groups(bars("a", 0, 10), bars("b", 11, 20))).containsExactly("ab");
  }

  @Test
  void keepsFilesApartThatFollowLater() {
    FileSpan later = new FileSpan("b", 11 * HOUR + 1, 20 * HOUR, MINUTE);

    assertThat(groups(bars("a", 0, 10), later)).containsExactly("a", "b");
  }

  @Test
  void joinsGroupsThatAThirdFileConnects() {
    FileSpan trades = new FileSpan("c", 0, 30 * HOUR, 0);

    assertThat(groups(bars("a", 1, 5), bars("b", 20, 25), trades)).containsExactly("cab");
  }

  @Test
  void joinsAnEarlierGroupThatAnotherOneHidesAtFirst() {
    FileSpan trades = new FileSpan("a", 0, 10 * HOUR, 0);
    FileSpan next = new FileSpan("c", 10 * HOUR + 1, 20 * HOUR, 0);

    assertThat(groups(trades, fiveMinutes("b", 10, 20), next)).containsExactly("abc");
  }

  private static FileSpan bars(String name, long fromHour, long toHour) {
    return new FileSpan(name, fromHour * HOUR, toHour * HOUR, MINUTE);
  }

  private static FileSpan fiveMinutes(String name, long fromHour, long toHour) {
    return new FileSpan(name, fromHour * HOUR, toHour * HOUR, 5 * MINUTE);
  }

  /** The names in each group. */
  private static List<String> groups(FileSpan... files) {
    return RecordingGroups.of(List.of(files)).stream()
        .map(group -> String.join("", group.stream().map(FileSpan::name).toList()))
        .toList();
  }
}
