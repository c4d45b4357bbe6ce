package io.firebreak.liquidity;

import static io.firebreak.liquidity.BookEvents.levels;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import org.junit.jupiter.api.Test;

class BestQuoteTest {
  private static final double[] NONE = {};
  private static final BookLevels BEST = levels(new double[] {99, 1}, new double[] {101, 1});

  private static MarketEvent quote(long timeMillis, BookLevels best) {
    return MarketEvent.of(EventKind.TOP_OF_BOOK, "deribit", "BTC-PERPETUAL")
        .at(timeMillis)
        .book(best)
        .build();
  }

  private static BestQuote top(BookLevels best) {
    return BestQuote.unseen().with(quote(1_000, best));
  }

  @Test
  void hasAMidAndASpread() {
    assertThat(top(BEST).mid()).isEqualTo(100);
    assertThat(top(BEST).spreadBps()).isEqualTo(200);
  }

  @Test
  void needsNoSizes() {
    double unknown = Double.NaN;
    assertThat(top(levels(new double[] {99, unknown}, new double[] {101, unknown})).mid())
        .isEqualTo(100);
  }

  @Test
  void sideOfSizeZeroIsEmpty() {
    assertThat(top(levels(new double[] {99, 0}, new double[] {101, 1})).mid()).isNaN();
  }

  @Test
  void hasNoMidWhereOneSidedEqualOrCrossed() {
    assertThat(top(levels(NONE, new double[] {101, 1})).mid()).isNaN();
    assertThat(top(levels(new double[] {101, 1}, new double[] {101, 1})).mid()).isNaN();
    assertThat(top(levels(new double[] {102, 1}, new double[] {101, 1})).spreadBps()).isNaN();
  }

  @Test
  void olderQuoteChangesNothing() {
    BestQuote top = top(BEST);
    assertThat(top.with(quote(999, levels(NONE, NONE)))).isEqualTo(top);
  }

  @Test
  void disconnectStandsUntilALaterQuote() {
    BestQuote broken = top(BEST).invalidated(2_000);
    assertThat(broken.mid()).isNaN();
    assertThat(broken.with(quote(2_000, BEST)).mid()).isNaN();
    assertThat(broken.with(quote(2_001, BEST)).mid()).isEqualTo(100);
  }
}
