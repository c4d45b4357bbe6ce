package io.firebreak;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.flow.BurstState;
import io.firebreak.flow.ExcitationState;
import io.firebreak.flow.OneSidedState;
import io.firebreak.flow.OrderFeedState;
import io.firebreak.flow.OrderWindowState;
import io.firebreak.flow.ParticipantState;
import io.firebreak.flow.Participants;
import io.firebreak.flow.Vpin;
import io.firebreak.liquidity.HourOfWeekState;
import io.firebreak.liquidity.OrderFlowImbalance;
import io.firebreak.liquidity.OrderFlowState;
import io.firebreak.liquidity.Resilience;
import io.firebreak.liquidity.ResilienceState;
import io.firebreak.liquidity.RollState;
import io.firebreak.liquidity.TopOfBook;
import io.firebreak.liquidity.TradeImpactState;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.risk.SeasonMemory;
import io.firebreak.systemic.DislocationState;
import io.firebreak.systemic.DislocationVerdict;
import io.firebreak.systemic.Dislocations;
import io.firebreak.systemic.HayashiYoshida;
import io.firebreak.systemic.LeadLag;
import io.firebreak.systemic.LeadLagState;
import io.firebreak.systemic.StressIndexState;
import io.firebreak.systemic.VenueBasis;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The largest state of each measure, as it is written to a checkpoint. */
public class MeasureSizeTest {

  /** A state and the bytes that it may have. */
  public static Stream<Arguments> largest() {
    TopOfBook top = new TopOfBook(1, 1, 1, 1);
    return Stream.of(
        Arguments.of(HourOfWeekState.unseen(), 320),
        Arguments.of(SeasonMemory.unseen(), 1_000),
        Arguments.of(OrderFlowImbalance.plus(OrderFlowState.unseen(), top, 0), 110),
        Arguments.of(TradeImpactState.unseen(), 136),
        Arguments.of(RollState.unseen(), 96),
        Arguments.of(resilience(), 216),
        Arguments.of(OneSidedState.unseen(), 230),
        Arguments.of(BurstState.unseen(), 70),
        Arguments.of(OrderWindowState.unseen(), 110),
        Arguments.of(ExcitationState.unseen(), 120),
        Arguments.of(orderFeed(), 1_500),
        Arguments.of(new Vpin(1, Vpin.MAX_BUCKETS).unseen(), 440),
        Arguments.of(StressIndexState.unseen(), 480),
        Arguments.of(dislocation(), 1_024),
        Arguments.of(leadLag(), 1_400));
  }

  @ParameterizedTest
  @MethodSource("largest")
  void isWithinItsBound(Object state, int bytes) {
    assertThat(Snapshots.bytes(state)).hasSizeBetween(bytes / 2, bytes);
  }

  private static ResilienceState resilience() {
    double[] full = new double[Resilience.MAX_EVENTS];
    return new ResilienceState(1, 1, 1, 1, 1, full);
  }

  private static DislocationState dislocation() {
    VenueBasis venue = new VenueBasis("binance-futures", DecayingMoments.unseen(), 1, 1);
    return new DislocationState(
        Collections.nCopies(Dislocations.MAX_VENUES, venue),
        DecayingMoments.unseen(),
        DislocationVerdict.LOCAL,
        1);
  }

  /** Three lags on each side. */
  private static LeadLagState leadLag() {
    LeadLag lags = new LeadLag(3, 1_000, new HayashiYoshida(60));
    LeadLagState state = lags.unseen();
    for (int i = 0; i < 100; i++) {
      state = lags.plusB(lags.plusA(state, 1, 200L * i), 1, 200L * i);
    }
    return state;
  }

  private static OrderFeedState orderFeed() {
    ParticipantState participant =
        new ParticipantState("desk-1234567890", 1, 1, 1, 1, ExcitationState.unseen());
    return new OrderFeedState(
        true, OrderWindowState.unseen(), Collections.nCopies(Participants.MOST, participant));
  }
}
