package io.firebreak.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.FlowView;
import io.firebreak.model.MicrostructureView;
import io.firebreak.model.RiskSample;
import io.firebreak.model.SeasonView;
import org.junit.jupiter.api.Test;

class SeasonsTest {
  private static final long MINUTE = 60_000;
  // 2025-01-06 was a Monday.
  private static final long MONDAY = 1_736_121_600_000L;
  private static final double DAILY_USD = 86_400e3;

  private String leading = "a|BTCUSD";
  private double bidUsd = 1e6;
  private double booksRatio = 1;
  private double spreadBps = 2;
  private double volumeRatio = 1;
  private SeasonMemory memory = SeasonMemory.unseen();
  private int minutes;

  @Test
  void nothingIsNormalInTheFirstHour() {
    pass(59);
    assertThat(view().bidDepthRatio()).isNaN();
    pass(2);
    assertThat(view().bidDepthRatio()).isCloseTo(1, within(1e-9));
  }

  @Test
  void measuresAreMultiplesOfWhatIsNormal() {
    pass(61);
    bidUsd = 0.5e6;
    spreadBps = 6;
    volumeRatio = 4;
    assertThat(view().bidDepthRatio()).isCloseTo(0.5, within(1e-6));
    assertThat(view().spreadRatio()).isCloseTo(3, within(1e-6));
    assertThat(view().volumeRatio()).isCloseTo(4, within(1e-6));
  }

  @Test
  void hourWithoutASampleIsJudgedByThePlainSlowMean() {
    pass(61);
    SeasonView seen = Seasons.view(memory, risk(MONDAY + 12 * 60 * MINUTE));
    assertThat(seen.bidDepthHourFraction()).isZero();
    assertThat(seen.bidDepthRatio()).isCloseTo(1, within(1e-6));
    assertThat(view().bidDepthHourFraction()).isPositive();
  }

  @Test
  void bookThatJoinsIsNoSurplus() {
    pass(61);
    bidUsd = 3e6;
    booksRatio = 3;
    assertThat(view().bidDepthRatio()).isCloseTo(1, within(1e-6));
  }

  @Test
  void spreadOfAnotherBookIsLearnedAnew() {
    pass(61);
    leading = "b|BTCUSD";
    assertThat(view().spreadRatio()).isNaN();
    assertThat(view().bidDepthRatio()).isCloseTo(1, within(1e-6));
  }

  @Test
  void depthOfAReleaseBeforeTeachesNothing() {
    bidUsd = 0;
    booksRatio = 0;
    pass(61);
    booksRatio = 1;
    assertThat(view().bidDepthRatio()).isNaN();
  }

  private SeasonView view() {
    return Seasons.view(memory, risk(MONDAY + minutes * MINUTE));
  }

  private void pass(int more) {
    for (int i = 0; i < more; i++) {
      memory = Seasons.plus(memory, risk(MONDAY + minutes++ * MINUTE));
    }
  }

  private AssetRisk risk(long timeMillis) {
    RiskSample sample = new RiskSample();
    sample.flow = new FlowView(0, 0, volumeRatio);
    double none = Double.NaN;
    double[] empty = {};
    sample.microstructure =
        new MicrostructureView(
            leading,
            spreadBps,
            none,
            none,
            none,
            empty,
            none,
            none,
            none,
            none,
            none,
            none,
            empty,
            DAILY_USD,
            none,
            bidUsd,
            booksRatio);
    return sample.at(timeMillis);
  }
}
