package io.firebreak.leverage;

import java.util.SplittableRandom;

/**
 * A simulated venue that publishes the latest forced order of each second, with bursts of forced
 * selling and a truth that is known.
 */
final class ThrottledFeed {
  static final long INTERVAL_MILLIS = 1_000;
  static final int SECONDS = 10;

  /** One window: what is seen of it, and the longs that were closed by force. */
  record Sample(ThrottledWindow window, long endMillis, double truthBase) {}

  private final SplittableRandom random;
  private final double takenOverShare;
  private double burst;
  private double openInterest = 1e6;
  private double truth;
  private ThrottledWindow window;
  private long nowMillis;

  /**
   * A venue.
   *
   * @param takenOverShare share of forced sales that new longs buy: the open interest stays
   */
  ThrottledFeed(long seed, double takenOverShare) {
    random = new SplittableRandom(seed);
    this.takenOverShare = takenOverShare;
  }

  /** The next window. */
  Sample next() {
    window = ThrottledWindow.opened(nowMillis, INTERVAL_MILLIS, openInterest);
    truth = 0;
    for (int second = 0; second < SECONDS; second++) {
      second();
      nowMillis += INTERVAL_MILLIS;
    }
    return new Sample(window.openInterest(openInterest), nowMillis, truth);
  }

  /** Forced orders of one second, voluntary trading, and a change of open interest by choice. */
  private void second() {
    burst = random.nextInt(600) == 0 ? 3 * (1 + random.nextInt(10)) : burst * 0.97;
    double rate = 0.02 + burst;
    double lastLong = 0;
    double lastShort = 0;
    double forcedLongs = 0;
    double forcedShorts = 0;
    for (double at = exponential(1.05 * rate); at < 1; at += exponential(1.05 * rate)) {
      double size = Math.exp(random.nextGaussian() - 0.5);
      boolean isLong = random.nextDouble() < 1 / 1.05;
      lastLong = isLong ? size : 0;
      lastShort = isLong ? 0 : size;
      forcedLongs += lastLong;
      forcedShorts += lastShort;
    }
    if (lastLong + lastShort > 0) {
      window = window.published(lastLong, lastShort, nowMillis + 999);
    }
    truth += forcedLongs;
    double byChoice = Math.abs(10 + 5 * random.nextGaussian()) * (1 + rate / 5);
    window = window.traded(forcedLongs + byChoice, forcedShorts + byChoice);
    openInterest -= (1 - takenOverShare) * (forcedLongs + forcedShorts);
    openInterest -= 0.15 * forcedLongs + random.nextGaussian();
  }

  private double exponential(double rate) {
    return -Math.log(1 - random.nextDouble()) / rate;
  }
}
