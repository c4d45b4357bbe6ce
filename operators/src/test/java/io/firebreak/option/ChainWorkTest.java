package io.firebreak.option;

import static io.firebreak.option.SyntheticChain.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.ImpliedMethod;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainWorkTest {
  private static final double DAY = 86_400_000;

  private final ChainRun run = new ChainRun();

  @Test
  void keepsThePairAroundThirtyDaysAndTheNext() {
    run.at(NOW, expiries(2, 9, 16, 30, 44, 79, 170));
    assertThat(daysKept()).containsExactly(30.0, 44.0, 79.0);
  }

  @Test
  void withoutAShorterExpiryItKeepsTheNextTwo() {
    run.at(NOW, expiries(31, 44, 79));
    assertThat(daysKept()).containsExactly(31.0, 44.0);
  }

  @Test
  void thePairRollsWhenTheLongerReachesThirtyDays() {
    run.at(NOW, expiries(23, 51, 79));
    long later = NOW + Math.round(21.0 * DAY);
    List<MarketEvent> renewed =
        expiries(23, 51, 79, 107).stream()
            .map(event -> SyntheticChain.event(event.option(), "deribit", later))
            .toList();
    run.at(later, renewed);
    assertThat(daysKept()).containsExactly(51.0, 79.0, 107.0);
  }

  @Test
  void keepsTheStrikesNearestToTheForward() {
    run.at(NOW, new SyntheticChain(40, 500, 60, .01).quotes(.6));
    double[] strikes = run.state().expiries().get(0).strikes();
    assertThat(strikes).hasSize(ExpiryState.MAX_STRIKES);
    assertThat(Arrays.stream(strikes).min()).hasValue(49_500);
    assertThat(Arrays.stream(strikes).max()).hasValue(73_000);
  }

  @Test
  void anOlderQuoteChangesNothing() {
    SyntheticChain chain = new SyntheticChain(40, 500, 3, .01);
    run.at(NOW, chain.quotes(.6));
    ChainState before = run.state();
    OptionQuote other = chain.quote(60_000, true, .9).option();
    run.at(NOW + 1_000, List.of(SyntheticChain.event(other, "deribit", NOW - 1)));
    assertSame(run.state(), before);
  }

  /** Several quotes of each option in a tick, more strikes and expiries than are kept. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void arrivalWithinATickDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<MarketEvent> quotes = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      SyntheticChain chain = new SyntheticChain(7 * random.nextInt(1, 12), 250, 0, .01);
      double strike = 34_000 + 1_000 * random.nextInt(60);
      OptionQuote quote =
          chain.quote(strike, random.nextBoolean(), .4 + .3 * random.nextDouble()).option();
      quotes.add(
          SyntheticChain.event(quote, "deribit", NOW + i % 250).toBuilder()
              .from("feed", i)
              .build());
    }
    ImpliedVolatilityTick straight = run.at(NOW, quotes);
    ChainRun other = new ChainRun();
    Collections.shuffle(quotes, random);
    assertThat(other.at(NOW, quotes)).isEqualTo(straight);
    assertSame(other.state(), run.state());
    assertThat(straight.method()).isEqualTo(ImpliedMethod.MODEL_FREE);
  }

  private static void assertSame(ChainState actual, ChainState expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .withComparatorForType(Float::compare, Float.class)
        .isEqualTo(expected);
  }

  private static List<MarketEvent> expiries(double... days) {
    return Arrays.stream(days)
        .mapToObj(d -> new SyntheticChain(d, 1_000, 2, .01).quotes(.6))
        .flatMap(List::stream)
        .toList();
  }

  private List<Double> daysKept() {
    return run.state().expiries().stream().map(e -> (e.expiryMillis() - NOW) / DAY).toList();
  }
}
