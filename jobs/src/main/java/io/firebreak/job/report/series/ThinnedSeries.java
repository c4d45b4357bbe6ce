package io.firebreak.job.report.series;

import java.util.ArrayList;
import java.util.List;

/**
 * A series of any length in bounded memory. Time is cut into buckets of one width, each of which
 * keeps its first, lowest, highest and last sample at their own times; when there are too many
 * buckets, the width doubles and neighbours merge. The lowest and the highest sample of the whole
 * series are therefore always kept, and a short series is kept whole.
 *
 * <p>Cost: constant per sample on average, at most 90 bytes a bucket.
 */
public final class ThinnedSeries {
  /** Points that the drawing of one bucket takes at most. */
  public static final int POINTS_A_BUCKET = 4;

  private static final int DEFAULT_BUCKETS = 1_250;

  private final int mostBuckets;
  private List<Bucket> buckets = new ArrayList<>();
  private long widthMillis = 1;

  /** A series of at most 5,000 points. */
  public ThinnedSeries() {
    this(DEFAULT_BUCKETS);
  }

  /**
   * A series of at most four points a bucket.
   *
   * @param mostBuckets at least 2
   */
  public ThinnedSeries(int mostBuckets) {
    if (mostBuckets < 2) {
      throw new IllegalArgumentException("mostBuckets must be at least 2, was " + mostBuckets);
    }
    this.mostBuckets = mostBuckets;
  }

  /**
   * Takes a sample in. The first of a time counts, further ones of the same time do not.
   *
   * @param timeMillis epoch milliseconds, not before the sample before it
   * @param value what is not finite is a gap; a gap that is shorter than a bucket is not kept
   */
  public void add(long timeMillis, double value) {
    double sample = Double.isFinite(value) ? value : Double.NaN;
    if (buckets.isEmpty()) {
      buckets.add(new Bucket(timeMillis, sample));
      return;
    }
    Bucket newest = buckets.get(buckets.size() - 1);
    if (timeMillis < newest.lastMillis()) {
      throw new IllegalArgumentException(
          "timeMillis must be at least " + newest.lastMillis() + ", was " + timeMillis);
    }
    if (timeMillis == newest.lastMillis()) {
      return;
    }
    if (bucketOf(timeMillis) == bucketOf(newest.firstMillis())) {
      newest.add(timeMillis, sample);
      return;
    }
    buckets.add(new Bucket(timeMillis, sample));
    while (buckets.size() > mostBuckets) {
      widen();
    }
  }

  /** What is drawn; without points where no sample was finite. */
  public Points points() {
    PointsBuilder points = new PointsBuilder(buckets.size() * POINTS_A_BUCKET);
    buckets.forEach(bucket -> bucket.drawTo(points));
    return points.build();
  }

  private long bucketOf(long timeMillis) {
    return Math.floorDiv(timeMillis, widthMillis);
  }

  private void widen() {
    widthMillis *= 2;
    List<Bucket> wider = new ArrayList<>(mostBuckets + 1);
    for (Bucket bucket : buckets) {
      Bucket newest = wider.isEmpty() ? null : wider.get(wider.size() - 1);
      if (newest != null && bucketOf(newest.firstMillis()) == bucketOf(bucket.firstMillis())) {
        newest.append(bucket);
      } else {
        wider.add(bucket);
      }
    }
    buckets = wider;
  }
}
