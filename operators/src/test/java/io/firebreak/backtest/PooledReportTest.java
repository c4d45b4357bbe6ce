package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PooledReportTest {
  private static final Horizon FOUR = new Horizon(4, 0.01);
  private static final int THREE_YEARS = 3 * HourlyCloses.YEAR_HOURS;
  private static final int YEAR_AND_A_MONTH = HourlyCloses.YEAR_HOURS + 720;

  @Test
  void countsAreSumsOverAssets() {
    PooledReport.Member one = member(1, YEAR_AND_A_MONTH, 0.03);
    PooledReport.Member two = member(2, YEAR_AND_A_MONTH, 0.05);
    PooledReport pooled = PooledReport.of(List.of(one, two));
    assertThat(pooled.assets()).isEqualTo(2);
    assertThat(pooled.breaches())
        .isEqualTo(one.report().coverage().breaches() + two.report().coverage().breaches());
    assertThat(pooled.terciles().stream().mapToLong(TercileReport::breaches).sum())
        .isEqualTo(pooled.breaches());
    assertThat(pooled.meanHaircut()).isCloseTo(0.04, within(0.0005));
  }

  @Test
  void assetOfLessThanTwoYearsIsNotTested() {
    PooledReport pooled =
        PooledReport.of(List.of(member(1, YEAR_AND_A_MONTH, 0.03), member(2, THREE_YEARS, 0.03)));
    assertThat(pooled.assets()).isEqualTo(2);
    assertThat(pooled.tested()).isEqualTo(1);
    assertThat(pooled.kupiec().decided()).isEqualTo(4);
  }

  @Test
  void assetWithoutABlockTakesNoPart() {
    PooledReport pooled = PooledReport.of(List.of(member(1, 100, 0.03)));
    assertThat(pooled.assets()).isZero();
    assertThat(pooled.breachRate()).isNaN();
    assertThat(pooled.meanHaircut()).isNaN();
  }

  private static PooledReport.Member member(long seed, int hours, double haircut) {
    HourlyCloses closes = RandomCloses.of(seed, hours);
    HaircutPath path = HaircutPath.of(new StaticModel(haircut), closes);
    Blocks blocks = new Blocks(closes, FOUR, HourlyCloses.YEAR_HOURS);
    return new PooledReport.Member(
        PathReport.of(blocks, path), new EqualMean.Pair(blocks, path.haircuts(), path.haircuts()));
  }
}
