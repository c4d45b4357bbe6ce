package io.firebreak.control;

import static io.firebreak.control.OperatorOverride.UNPINNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PinnedHaircutTest {

  @Test
  void lowerBoundsAreCombinedByMaximum() {
    assertThat(initial(bound(900), bound(400))).isEqualTo(new PinnedHaircut(UNPINNED, 900));
  }

  @Test
  void boundHoldsBesideAnExactPinBeforeIt() {
    assertThat(initial(exact(900), bound(400))).isEqualTo(new PinnedHaircut(900, 400));
  }

  @Test
  void exactPinTakesThePlaceOfWhatWasPinnedBefore() {
    assertThat(initial(bound(900), exact(800), exact(400)))
        .isEqualTo(new PinnedHaircut(400, UNPINNED));
  }

  @Test
  void pinOfTheOtherHaircutChangesNothing() {
    assertThat(initial(bound(900), Overrides.pin(UNPINNED, 100, false)))
        .isEqualTo(new PinnedHaircut(UNPINNED, 900));
  }

  private static PinnedHaircut initial(OperatorOverride... orders) {
    return new OverridesInForce(List.of(orders)).initialPin();
  }

  private static OperatorOverride bound(int bps) {
    return Overrides.pin(bps, UNPINNED, true);
  }

  private static OperatorOverride exact(int bps) {
    return Overrides.pin(bps, UNPINNED, false);
  }
}
