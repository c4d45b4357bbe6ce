package io.firebreak.model;

/**
 * One letter of the stress alphabet: a measure judged against the policy in force.
 *
 * @param asset collateral asset; for a letter of a scope the scope id, as {@code cluster} or {@code
 *     group:majors}
 * @param eventTimeMillis end of the tick at which it was judged
 * @param kind the letter
 * @param magnitude the measure, in the unit of the kind
 * @param baseline what it is compared with, NaN where nothing
 * @param threshold the policy value that it reached
 * @param score cascade score at that tick
 * @param fragility fragility index at that tick, NaN where unknown
 * @param families number of families that burn at that tick
 * @param bandHit the price was outside its band at that tick
 * @param depthUsd bid depth within 100 bps at that tick, NaN where unknown
 * @param priceUsd consolidated price at that tick
 * @param fuelKnown false where no ladder stands behind the score
 * @param policyVersion policy that judged
 * @param sequence running number of the letters of this asset
 * @param subject what the letter is about where that is not the whole asset: a venue, an instrument
 *     or, in a scope, an asset; else empty
 * @param confidence how far the feeds behind it can be believed, in [0, 1]
 * @param bandFraction half-width of the price band at that tick, as a fraction; 0 or NaN where
 *     unknown
 * @param crashLevel how far the fall at that tick looks like the beginning of a crash
 */
public record StressEvent(
    String asset,
    long eventTimeMillis,
    StressKind kind,
    double magnitude,
    double baseline,
    double threshold,
    double score,
    double fragility,
    int families,
    boolean bandHit,
    double depthUsd,
    double priceUsd,
    boolean fuelKnown,
    long policyVersion,
    long sequence,
    String subject,
    double confidence,
    double bandFraction,
    CrashLevel crashLevel) {

  /** A letter of a release before there were subjects or levels has none. */
  public StressEvent {
    subject = subject == null ? "" : subject;
    crashLevel = crashLevel == null ? CrashLevel.CALM : crashLevel;
  }

  /** A letter that no fall takes part in. */
  public StressEvent(
      String asset,
      long eventTimeMillis,
      StressKind kind,
      double magnitude,
      double baseline,
      double threshold,
      double score,
      double fragility,
      int families,
      boolean bandHit,
      double depthUsd,
      double priceUsd,
      boolean fuelKnown,
      long policyVersion,
      long sequence,
      String subject,
      double confidence,
      double bandFraction) {
    this(
        asset,
        eventTimeMillis,
        kind,
        magnitude,
        baseline,
        threshold,
        score,
        fragility,
        families,
        bandHit,
        depthUsd,
        priceUsd,
        fuelKnown,
        policyVersion,
        sequence,
        subject,
        confidence,
        bandFraction,
        CrashLevel.CALM);
  }
}
