package io.firebreak.job.report.series;

/** The first, lowest, highest and last sample of a stretch of time. NaN is never an extreme. */
final class Bucket {
  private final long firstMillis;
  private final double first;
  private long lowestMillis;
  private double lowest;
  private long highestMillis;
  private double highest;
  private long lastMillis;
  private double last;

  Bucket(long timeMillis, double value) {
    firstMillis = timeMillis;
    first = value;
    lowestMillis = timeMillis;
    lowest = value;
    highestMillis = timeMillis;
    highest = value;
    lastMillis = timeMillis;
    last = value;
  }

  long firstMillis() {
    return firstMillis;
  }

  long lastMillis() {
    return lastMillis;
  }

  void add(long timeMillis, double value) {
    lower(timeMillis, value);
    higher(timeMillis, value);
    lastMillis = timeMillis;
    last = value;
  }

  /** Takes in the bucket that follows. */
  void append(Bucket next) {
    lower(next.lowestMillis, next.lowest);
    higher(next.highestMillis, next.highest);
    lastMillis = next.lastMillis;
    last = next.last;
  }

  /** The up to four samples in order of time. */
  void drawTo(PointsBuilder points) {
    points.add(firstMillis, first);
    if (lowestMillis < highestMillis) {
      points.add(lowestMillis, lowest);
      points.add(highestMillis, highest);
    } else {
      points.add(highestMillis, highest);
      points.add(lowestMillis, lowest);
    }
    points.add(lastMillis, last);
  }

  private void lower(long timeMillis, double value) {
    if (value < lowest || Double.isNaN(lowest)) {
      lowest = value;
      lowestMillis = timeMillis;
    }
  }

  private void higher(long timeMillis, double value) {
    if (value > highest || Double.isNaN(highest)) {
      highest = value;
      highestMillis = timeMillis;
    }
  }
}
