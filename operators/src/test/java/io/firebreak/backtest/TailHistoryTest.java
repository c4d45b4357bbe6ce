package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.haircut.TailPool;
import io.firebreak.haircut.TailReport;
import io.firebreak.policy.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TailHistoryTest {
  private static final Horizon FOUR_HOURS = new Horizon(4, 0.01);
  private static final List<LayerReading> TAIL =
      List.of(new LayerReading(Layer.TAIL, HaircutKind.INITIAL));
  private static final int HOURS = 3_000;

  @Test
  void isKnownFromTheTickAfterTheThirdAsset() {
    TailHistory history = history(report("A", 249), report("B", 499), report("C", 749));

    assertThat(history.before(749)).isEqualTo(TailPool.UNKNOWN);
    assertThat(history.before(750)).isEqualTo(new TailPool(1, 3));
  }

  @Test
  void doesNotDependOnTheOrderInWhichInstrumentsAreRead() {
    List<TailReport> reports = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      reports.add(new TailReport("A" + i % 7, 250L * (i / 3) + 249, random.nextGaussian()));
    }
    TailHistory first = TailHistory.of(reports, Policy.v0());
    Collections.shuffle(reports, random);
    TailHistory second = TailHistory.of(reports, Policy.v0());

    assertThat(second.pools()).isEqualTo(first.pools());
    assertThat(second.timesMillis()).isEqualTo(first.timesMillis());
  }

  @Test
  void aYoungAssetBeginsWithThePool() {
    HourlyCloses closes = RandomCloses.of(1, 100);
    double alone = tail(closes, TailHistory.NONE);
    double pooled = tail(closes, new TailHistory(new long[] {0}, List.of(new TailPool(1.5, 5))));

    assertThat(pooled).isGreaterThan(1.4 * alone);
  }

  @Test
  void reportsBeginWhenTheAssetIsMature() {
    List<TailReport> reports =
        CalibratedTails.of("A", RandomCloses.of(1, HOURS), Policy.v0(), FOUR_HOURS);

    long matureHours = 4L * Policy.v0().haircut().tail().matureHorizons();
    assertThat(reports.get(0).eventTimeMillis())
        .isGreaterThan(matureHours * HourlyCloses.HOUR_MILLIS);
    assertThat(reports).allMatch(report -> report.asset().equals("A"));
  }

  @Property(tries = 5)
  void anotherFutureLeavesThePastOfThePool(
      @ForAll @IntRange(min = 1_700, max = HOURS - 1) int now) {
    HourlyCloses closes = RandomCloses.of(1, HOURS);
    HourlyCloses other = RandomCloses.withOtherFuture(closes, now, 2);

    assertThat(past(other, now)).isEqualTo(past(closes, now));
  }

  private static List<TailReport> past(HourlyCloses closes, int now) {
    return CalibratedTails.of("A", closes, Policy.v0(), FOUR_HOURS).stream()
        .filter(report -> report.eventTimeMillis() < closes.timeMillis(now))
        .toList();
  }

  private static double tail(HourlyCloses closes, TailHistory pool) {
    return new FirebreakPaths(Policy.v0(), false, pool)
        .of(closes, FOUR_HOURS, TAIL)
        .get(0)
        .haircuts()[50];
  }

  private static TailHistory history(TailReport... reports) {
    return TailHistory.of(Stream.of(reports).toList(), Policy.v0());
  }

  private static TailReport report(String asset, long endMillis) {
    return new TailReport(asset, endMillis, 1);
  }
}
