package io.firebreak.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fault threshold is 150 bps; WATCH is 40 and RESTRICT 48. */
class VenueSeverityEngineTest {
  private final ScopeRun<VenueSeverityState, VenueFault, StressEvent> run =
      new ScopeRun<>(new VenueSeverityEngine(), "USDE");

  @ParameterizedTest
  @CsvSource({"150, 40", "300, 48", "600, 56", "3500, 76.3546", "1e9, 100"})
  void eachDoublingOfTheDistanceIsWorthAStep(double bps, double score) {
    assertThat(VenueSeverityEngine.score(bps, Policy.v0())).isCloseTo(score, within(1e-3));
  }

  @Test
  void theVenueAtFaultIsNamed() {
    assertThat(run.at(0, fault("binance", 3_500)))
        .extracting(StressEvent::asset)
        .containsExactly("venue:binance|USDE");
  }

  @Test
  void aVenueThatIsBackIsCalmAtOnce() {
    run.at(0, fault("binance", 3_500));
    assertThat(run.at(250, fault("", 0))).extracting(StressEvent::score).containsExactly(0.0);
  }

  @Test
  void anAssetWithoutFaultsSaysNothing() {
    run.at(0, fault("", 20));
    assertThat(run.all()).isEmpty();
  }

  @Test
  void aVenueOfAnAssetWithoutAPriceIsBlind() {
    run.at(0, fault("binance", 3_500));
    VenueFault unseen = new VenueFault("USDE", 0, "", Double.NaN, Double.NaN, false);
    assertThat(run.at(250, unseen)).extracting(StressEvent::kind).containsExactly(StressKind.BLIND);
    assertThat(run.at(500, fault("", 0)))
        .extracting(StressEvent::kind, StressEvent::score)
        .containsExactly(tuple(StressKind.SIGHTED, 0.0));
  }

  @Test
  void aVenueFaultNeverCallsForAHalt() {
    assertThat(run.at(0, fault("binance", 9_000)))
        .noneMatch(letter -> letter.bandHit() || letter.families() > 1);
  }

  private static VenueFault fault(String venue, double bps) {
    return new VenueFault("USDE", 0, venue, bps, 1, true);
  }
}
