package io.firebreak.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.StressEvent;
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
  void aVenueFaultNeverCallsForAHalt() {
    assertThat(run.at(0, fault("binance", 9_000)))
        .noneMatch(letter -> letter.bandHit() || letter.families() > 1);
  }

  private static VenueFault fault(String venue, double bps) {
    return new VenueFault("USDE", 0, venue, bps, 1);
  }
}
