package io.firebreak.model;

/**
 * One letter that stands behind an alert.
 *
 * @param kind the letter
 * @param eventTimeMillis when it was judged
 * @param magnitude its measure
 * @param threshold what it reached
 * @param sequence its number among the letters of the asset
 * @param baseline what the measure is compared with, NaN where nothing
 * @param subject the venue, instrument or asset that it is about, empty where the whole asset
 */
public record AlertEvidence(
    StressKind kind,
    long eventTimeMillis,
    double magnitude,
    double threshold,
    long sequence,
    double baseline,
    String subject) {

  /** Evidence of a release before there were subjects has none. */
  public AlertEvidence {
    subject = subject == null ? "" : subject;
  }
}
