package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Presence;
import io.firebreak.policy.Policy;
import io.firebreak.tick.MarketContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * Missing is never better: where one family of evidence is taken out of a tick, no haircut ends
 * below what it was before the tick, unless the whole evidence would have lowered it as far; and
 * while a family stays away that was known before, the initial haircut does not come down.
 */
class MissingEvidencePropertiesTest {
  private static final long DAY = 86_400_000;
  private static final HaircutMarket NOTHING_TOLD = HaircutMarket.of(MarketContext.UNKNOWN);

  /** What can be taken out of a tick. */
  enum Family {
    PRICE,
    VOLATILITY,
    OWN_OPTIONS,
    OPTIONS_OF_THE_INDEX,
    LADDER,
    BOOKS,
    SPREAD_AND_VOLUME;

    RandomStreams.Input without(RandomStreams.Input input) {
      Risks risks = input.risks();
      HaircutMarket market = input.market();
      Risks less =
          switch (this) {
            case PRICE -> risks.price(Presence.UNKNOWN);
            case VOLATILITY -> risks.volatility(Double.NaN);
            case OWN_OPTIONS -> risks.implied(Double.NaN, Presence.UNKNOWN);
            case LADDER -> risks.withoutLadder();
            case BOOKS -> risks.withoutBooks();
            case SPREAD_AND_VOLUME -> risks.sale(Double.NaN, Double.NaN);
            case OPTIONS_OF_THE_INDEX -> risks;
          };
      HaircutMarket told =
          this == OPTIONS_OF_THE_INDEX
              ? new HaircutMarket(market.tailPool(), NOTHING_TOLD.options())
              : market;
      return new RandomStreams.Input(input.timeMillis(), less, told);
    }

    /** It was known before, and nothing else stands for it. */
    boolean isGuarded(RiskMemory known, RandomStreams.Input less) {
      Presence own = less.risks().at(0).coverage().impliedVolatility();
      return switch (this) {
        case PRICE, VOLATILITY -> true;
        case OWN_OPTIONS -> known.impliedSeen();
        case OPTIONS_OF_THE_INDEX -> known.proxySeen() && own != Presence.PRESENT;
        case LADDER -> known.slow().ladderSeen();
        case BOOKS, SPREAD_AND_VOLUME -> false;
      };
    }
  }

  @Property(tries = 1_000, seed = "50")
  void nothingIsLoosenedByWhatIsMissing(
      @ForAll @LongRange(min = 1) long seed,
      @ForAll @IntRange(min = 1, max = 59) int at,
      @ForAll Family missing) {
    Policy policy = RandomPolicies.of(seed);
    HaircutState before = before(seed, at, policy).state();
    RandomStreams.Input whole = RandomStreams.of(seed).get(at);
    HaircutState full = before(seed, at, policy).give(whole).state();
    HaircutState less = before(seed, at, policy).give(missing.without(whole)).state();

    assertThat(initialBps(less))
        .isGreaterThanOrEqualTo(Math.min(initialBps(before), initialBps(full)));
    assertThat(maintenanceBps(less))
        .isGreaterThanOrEqualTo(Math.min(maintenanceBps(before), maintenanceBps(full)));
  }

  @Property(tries = 1_000, seed = "51")
  void nothingIsLoosenedWhileWhatWasKnownStaysAway(
      @ForAll @LongRange(min = 1) long seed,
      @ForAll @IntRange(min = 1, max = 59) int at,
      @ForAll Family missing) {
    Policy policy = RandomPolicies.of(seed);
    HaircutRun run = before(seed, at, policy);
    RandomStreams.Input less = missing.without(RandomStreams.of(seed).get(at));
    HaircutState before = run.state();
    if (missing.isGuarded(before.memory(), less)) {
      run.give(less).passTo(less.timeMillis() + 5 * DAY);
      assertThat(initialBps(run.state())).isGreaterThanOrEqualTo(initialBps(before));
    }
  }

  /** The asset just before an input. */
  private static HaircutRun before(long seed, int at, Policy policy) {
    List<RandomStreams.Input> inputs = RandomStreams.of(seed);
    HaircutRun run = new HaircutRun(policy, 250);
    inputs.subList(0, at).forEach(input -> run.give(input));
    return run.passTo(inputs.get(at).timeMillis() - 250);
  }

  private static int initialBps(HaircutState state) {
    return state.initial().level().postedBps();
  }

  private static int maintenanceBps(HaircutState state) {
    return state.maintenance().level().postedBps();
  }
}
