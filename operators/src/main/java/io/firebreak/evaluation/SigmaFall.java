package io.firebreak.evaluation;

/**
 * The return over five minutes is at least some standard deviations below zero. The variance is
 * that of single samples, an exponentially weighted mean over one day of the squared return per
 * unit of time (RiskMetrics Technical Document, 1996, section 5.2, with a weight that decays in
 * time), as it was before the sample. There is no alarm in the first hour.
 */
final class SigmaFall implements Detector {
  private static final long RETURN_MILLIS = 300_000;
  private static final long WARM_MILLIS = 3_600_000;
  private static final double DAY_MILLIS = 86_400_000;

  private final RecentSamples recent = new RecentSamples(RETURN_MILLIS);
  private final double sigmas;
  private Sample first;
  private Sample newest;
  private double weightedSquares;
  private double weight;

  SigmaFall(double sigmas) {
    this.sigmas = sigmas;
  }

  @Override
  public boolean raisedBy(Sample sample) {
    recent.add(sample);
    Sample old = recent.oldest();
    long elapsed = sample.timeMillis() - old.timeMillis();
    double variancePerMilli = weightedSquares / weight;
    if (first == null) {
      first = sample;
    }
    learn(sample);
    boolean warm = sample.timeMillis() - first.timeMillis() >= WARM_MILLIS;
    double change = Math.log(sample.price() / old.price());
    return warm && elapsed > 0 && change <= -sigmas * Math.sqrt(variancePerMilli * elapsed);
  }

  private void learn(Sample sample) {
    if (newest != null) {
      double elapsed = (double) (sample.timeMillis() - newest.timeMillis());
      double change = Math.log(sample.price() / newest.price());
      double kept = Math.exp(-elapsed / DAY_MILLIS);
      weightedSquares = kept * weightedSquares + change * change;
      weight = kept * weight + elapsed;
    }
    newest = sample;
  }
}
