package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Alarm;
import io.firebreak.evaluation.AlarmTrace;
import io.firebreak.evaluation.Baseline;
import io.firebreak.evaluation.Detector;
import io.firebreak.evaluation.Interval;
import io.firebreak.evaluation.PriceHistory;
import io.firebreak.evaluation.Sample;
import io.firebreak.model.VenueTick;
import java.util.ArrayList;
import java.util.List;

/** What one instrument did at one resolution, and what every baseline said of it. */
final class InstrumentTrace {
  /** A longer silence is no recording: an outage is shorter, another file's beginning later. */
  private static final long SILENCE_MILLIS = 6 * 3_600_000L;

  private record Watch(Detector detector, AlarmTrace trace) {}

  private final Source source;
  private final PriceHistory prices = new PriceHistory();
  private final List<Interval> spans = new ArrayList<>();
  private final List<Watch> watches = new ArrayList<>();
  private final MinuteSampler sampler = new MinuteSampler(this::take);
  private boolean forcedOrderFeed;

  /**
   * What is traced.
   *
   * @param asset collateral asset
   * @param venue venue
   * @param symbol the venue's symbol
   * @param intervalMillis interval of its bars, 0 for anything finer than a minute
   */
  record Source(String asset, String venue, String symbol, long intervalMillis)
      implements Comparable<Source> {
    String instrumentKey() {
      return venue + "|" + symbol;
    }

    @Override
    public int compareTo(Source other) {
      int order = Long.compare(intervalMillis, other.intervalMillis);
      order = order == 0 ? asset.compareTo(other.asset) : order;
      return order == 0 ? instrumentKey().compareTo(other.instrumentKey()) : order;
    }
  }

  InstrumentTrace(Source source) {
    this.source = source;
    for (Baseline baseline : Baseline.all()) {
      watches.add(new Watch(baseline.detector(), new AlarmTrace(source.asset(), source.venue())));
    }
  }

  void add(VenueTick tick) {
    forcedOrderFeed |= tick.liquidationFeed();
    sampler.add(tick);
  }

  /** The run is over. */
  void finish() {
    sampler.finish();
  }

  Source source() {
    return source;
  }

  PriceHistory prices() {
    return prices;
  }

  /** When it was recorded. */
  List<Interval> spans() {
    return List.copyOf(spans);
  }

  /** Whether forced orders of it were published. */
  boolean forcedOrderFeed() {
    return forcedOrderFeed;
  }

  /** The alarms of a baseline, by its place in {@link Baseline#all}. */
  List<Alarm> alarms(int baseline) {
    return watches.get(baseline).trace().alarms();
  }

  private void take(Sample sample) {
    prices.add(sample.timeMillis(), sample.price());
    recorded(sample.timeMillis());
    for (Watch watch : watches) {
      watch.trace().add(sample.timeMillis(), watch.detector().raisedBy(sample));
    }
  }

  private void recorded(long timeMillis) {
    Interval last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last == null || timeMillis - last.toMillis() > SILENCE_MILLIS) {
      spans.add(new Interval(timeMillis, timeMillis));
    } else {
      spans.set(spans.size() - 1, new Interval(last.fromMillis(), timeMillis));
    }
  }
}
