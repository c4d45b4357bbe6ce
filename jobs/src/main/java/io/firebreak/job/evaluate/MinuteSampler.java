package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Sample;
import io.firebreak.model.VenueTick;
import java.util.function.Consumer;

/**
 * Turns the ticks of one instrument into samples that simple detectors see: a bar when it is
 * complete, of anything finer the last price of each minute at its end. A minute without a price
 * has no sample; its forced orders count in the next.
 */
final class MinuteSampler {
  private static final long MINUTE = 60_000;

  private final Consumer<Sample> samples;
  private long minute = Long.MIN_VALUE;
  private double price;
  private int forcedOrders;
  private long newest = Long.MIN_VALUE;

  MinuteSampler(Consumer<Sample> samples) {
    this.samples = samples;
  }

  /** Takes the next tick in; ticks come in order of time. */
  void add(VenueTick tick) {
    forcedOrders += tick.liquidations();
    if (!tick.priced()) {
      return;
    }
    if (tick.barIntervalMillis() >= MINUTE) {
      price = tick.close();
      emit(tick.priceTimeMillis());
      return;
    }
    long ofTick = Math.floorDiv(tick.priceTimeMillis(), MINUTE);
    if (minute != Long.MIN_VALUE && ofTick > minute) {
      finish();
    }
    minute = ofTick;
    price = tick.close();
  }

  /** The minute that has begun is over. */
  void finish() {
    if (minute != Long.MIN_VALUE) {
      emit((minute + 1) * MINUTE);
      minute = Long.MIN_VALUE;
    }
  }

  private void emit(long timeMillis) {
    if (timeMillis > newest) {
      samples.accept(new Sample(timeMillis, price, forcedOrders));
      newest = timeMillis;
      forcedOrders = 0;
    }
  }
}
