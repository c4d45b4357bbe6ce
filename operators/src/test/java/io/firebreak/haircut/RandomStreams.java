package io.firebreak.haircut;

import io.firebreak.model.Presence;
import io.firebreak.model.WarmUp;
import io.firebreak.option.ImpliedIndex;
import io.firebreak.policy.Policy;
import io.firebreak.tick.MarketContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measures at random times over a few days: crises, calm, cascades, and everything missing. */
final class RandomStreams {
  private static final long START = 20_000L * 86_400_000;
  private static final int INPUTS = 60;
  private static final long LONGEST_TICK = 60_000;

  /** Measures, when they arrive, and what the market has told by then. */
  record Input(long timeMillis, Risks risks, HaircutMarket market) {}

  private RandomStreams() {}

  static List<Input> of(long seed) {
    Random random = new Random(seed);
    List<Input> inputs = new ArrayList<>();
    long time = START;
    double level = 0.5;
    Random told = new Random(-seed);
    for (int i = 0; i < INPUTS; i++) {
      time += pause(random);
      level = Math.min(4, Math.max(0.05, level * Math.exp(0.4 * random.nextGaussian())));
      inputs.add(new Input(time, risks(random, level, time - START), market(told, level)));
    }
    return inputs;
  }

  static HaircutRun run(List<Input> inputs, Policy policy, long tickMillis) {
    HaircutRun run = new HaircutRun(policy, tickMillis);
    inputs.forEach(input -> run.give(input));
    return run.passTo(inputs.get(inputs.size() - 1).timeMillis() + 5 * 86_400_000L);
  }

  /** A pool and the options of an index, each missing now and then. */
  private static HaircutMarket market(Random random, double level) {
    TailPool pool = new TailPool(random.nextGaussian(), 3 + random.nextInt(9));
    double implied = level * (0.5 + 2 * random.nextDouble());
    ImpliedIndex options = new ImpliedIndex(implied, random.nextDouble(), level);
    HaircutMarket unknown = HaircutMarket.of(MarketContext.UNKNOWN);
    return new HaircutMarket(
        random.nextInt(3) > 0 ? pool : unknown.tailPool(),
        random.nextInt(3) > 0 ? options : unknown.options());
  }

  private static long pause(Random random) {
    double[] scales = {1e3, 60e3, 3_600e3, 40_000e3};
    return LONGEST_TICK + (long) (scales[random.nextInt(scales.length)] * random.nextDouble());
  }

  private static Risks risks(Random random, double level, long observedMillis) {
    double[] rungs = new double[6];
    for (int i = 0; i < rungs.length; i++) {
      rungs[i] = random.nextInt(60) == 0 ? Double.NaN : level * (0.5 + random.nextDouble());
    }
    Risks risks =
        Risks.calm()
            .rungs(rungs)
            .cascade(random.nextInt(12) == 0)
            .dislocated(random.nextInt(10) == 0)
            .price(missing(random, 10));
    if (random.nextBoolean()) {
      risks.implied(level * (0.5 + random.nextDouble()), missing(random, 8));
    }
    if (random.nextInt(3) > 0) {
      risks.ladder(ladder(random)).bids(1e6 * random.nextDouble());
    }
    if (random.nextInt(3) > 0) {
      risks.sale(30 * random.nextDouble(), 1e9 * random.nextDouble());
    }
    return observedMillis < 36_000_000
        ? risks.young(observedMillis < 3_600_000 ? WarmUp.COLD : WarmUp.WARMING, observedMillis)
        : risks;
  }

  private static Presence missing(Random random, int oneIn) {
    if (random.nextInt(oneIn) > 0) {
      return Presence.PRESENT;
    }
    return random.nextBoolean() ? Presence.STALE : Presence.UNKNOWN;
  }

  private static double[] ladder(Random random) {
    double[] ladder = new double[61];
    for (int i = 1; i < ladder.length; i++) {
      ladder[i] = ladder[i - 1] + 60_000 * random.nextDouble();
    }
    return ladder;
  }
}
