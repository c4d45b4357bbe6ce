package io.firebreak.fastlane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.market.VenueTickEngine;
import io.firebreak.model.Bar;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.Policy;
import io.firebreak.tick.Ticks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped policy has a band of at least 2 %. */
class LaneBandTest {
  private static final Policy POLICY = Policy.v0();

  private LaneState lane;

  @Test
  void beginsAroundTheFirstPriceOnThePriorOfTheClass() {
    close(0, 100);
    double prior = POLICY.haircut().classOf("BTC").priorVolatility();
    double sigma = prior * Math.sqrt(300 / 31_536_000.0);
    assertThat(lane.reference()).isEqualTo(100);
    assertThat(lane.fraction())
        .isCloseTo(Math.max(0.02, POLICY.stress().bandSigmas() * sigma), within(1e-12));
  }

  @Test
  void levelsAreHalfWidthsBelowTheReference() {
    close(0, 100);
    assertThat(lane.alarmPrice()).isCloseTo(100 * (1 - lane.fraction()), within(1e-9));
    assertThat(lane.restrictPrice()).isCloseTo(100 * (1 - 1.25 * lane.fraction()), within(1e-9));
    assertThat(lane.pacePrice()).isCloseTo(100 * (1 - 1.5 * lane.fraction()), within(1e-9));
  }

  @Test
  void meanFollowsThePriceWithAHalfLifeOf150Seconds() {
    close(0, 100);
    close(150_000, 99);
    assertThat(lane.reference()).isCloseTo(99.5, within(1e-9));
  }

  @Test
  void returnsOfLessThanAMinuteAreNotSampled() {
    close(0, 100);
    double variance = lane.variancePerSecond();
    close(59_000, 99);
    assertThat(lane.variancePerSecond()).isEqualTo(variance);
    close(60_000, 99);
    assertThat(lane.variancePerSecond()).isNotEqualTo(variance);
  }

  @Test
  void widthStaysWhileTheCloseIsOutside() {
    close(0, 100);
    double width = lane.fraction();
    close(60_000, 80);
    assertThat(lane.fraction()).isEqualTo(width);
  }

  @Test
  void closeOutsideLeavesOnlyWhatIsWorseAsNews() {
    close(0, 100);
    close(1_000, 97.9);
    assertThat(lane.alarmPrice()).isEqualTo(lane.restrictPrice());
    close(2_000, 97.4);
    assertThat(lane.alarmPrice()).isEqualTo(lane.pacePrice());
    close(3_000, 90);
    assertThat(lane.alarmPrice()).isNaN();
  }

  @Test
  void closeInsideArmsItAnew() {
    close(0, 100);
    close(1_000, 90);
    close(2_000, 100);
    assertThat(lane.alarmPrice()).isCloseTo(lane.reference() * 0.98, within(1e-9));
  }

  @Test
  void tickOfBarsMovesNothing() {
    close(0, 100);
    LaneState before = lane;
    Bar bar = new Bar(90, 90, 90, 90, 1, 60_000);
    step(Lanes.event(EventKind.BAR, 60_000).bar(bar).build());
    assertThat(lane).isEqualTo(before);
  }

  @Test
  void newBandRemembersWhatWasRaised() {
    close(0, 100);
    lane = lane.raised(999);
    close(1_000, 100);
    assertThat(lane.raisedMillis()).isEqualTo(999);
  }

  private void close(long timeMillis, double price) {
    step(Lanes.trade(timeMillis, price));
  }

  private void step(MarketEvent event) {
    VenueTickEngine engine = new VenueTickEngine(VenueProfiles.defaults());
    for (VenueTick tick :
        engine.step(null, Ticks.at(event.eventTimeMillis(), List.of(event))).outputs()) {
      lane = LaneBand.after(lane, tick, POLICY);
    }
  }
}
