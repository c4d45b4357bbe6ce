package io.firebreak.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.consolidation.VenuePrice;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.Presence;
import io.firebreak.model.QualityFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static final long NONE = 0;

  @Test
  void oneVenueAloneGivesAtMostOneHalf() {
    assertThat(Confidence.of(List.of(feed("kraken", "XBTUSD", NONE), feed("kraken", "XBT", NONE))))
        .isEqualTo(0.5);
  }

  @Test
  void twoSoundVenuesGiveAllAndAThirdAddsNothing() {
    VenuePrice kraken = feed("kraken", "XBTUSD", NONE);
    VenuePrice coinbase = feed("coinbase", "BTC-USD", NONE);
    assertThat(Confidence.of(List.of(kraken, coinbase))).isEqualTo(1);
    assertThat(Confidence.of(List.of(kraken, coinbase, feed("gemini", "BTCUSD", NONE))))
        .isEqualTo(1);
  }

  @Test
  void venueCountsAsItsBestFeedDoes() {
    long crossed = QualityFlag.CROSSED.addedTo(0);
    VenuePrice bad = feed("kraken", "XBTUSD", crossed);
    assertThat(Confidence.of(List.of(bad))).isEqualTo(0.25);
    assertThat(Confidence.of(List.of(bad, feed("kraken", "XBTEUR", NONE)))).isEqualTo(0.5);
  }

  @Test
  void flagsMultiply() {
    long both = QualityFlag.LAGGING.addedTo(QualityFlag.GAPPED.addedTo(0));
    assertThat(Confidence.of(List.of(feed("kraken", "XBTUSD", both))))
        .isCloseTo(0.5 * 0.5 * 0.7, within(1e-12));
  }

  @Test
  void noFlagEverRaisesConfidence() {
    for (QualityFlag flag : QualityFlag.values()) {
      for (long flags = 0; flags < 1L << QualityFlag.values().length; flags += 7) {
        assertThat(QualityFlag.trust(flag.addedTo(flags)))
            .isLessThanOrEqualTo(QualityFlag.trust(flags));
      }
    }
  }

  @Test
  void flaggedInstrumentsAreNamedWithWhatIsWrong() {
    long both = QualityFlag.LAGGING.addedTo(QualityFlag.GAPPED.addedTo(0));
    assertThat(
            Confidence.flagged(
                List.of(feed("kraken", "XBTUSD", both), feed("gemini", "BTCUSD", NONE))))
        .containsExactly("kraken|XBTUSD LAGGING GAPPED");
  }

  private static VenuePrice feed(String venue, String symbol, long flags) {
    return new VenuePrice(
        venue + "|" + symbol,
        venue,
        "USD",
        InstrumentRole.SPOT,
        100,
        1_000,
        0,
        30_000,
        false,
        Presence.UNKNOWN,
        Double.NaN,
        Double.NaN,
        false,
        false,
        flags,
        Double.NaN,
        Long.MIN_VALUE);
  }
}
