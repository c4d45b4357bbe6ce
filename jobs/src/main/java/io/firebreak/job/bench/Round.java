package io.firebreak.job.bench;

/**
 * Events per second of one round, full pipeline and bare.
 *
 * @param full with Firebreak
 * @param bare the same source, keyBy and sink without
 */
public record Round(double full, double bare) {

  /** The full pipeline's share of the bare one's rate. */
  public double ratio() {
    return full / bare;
  }
}
