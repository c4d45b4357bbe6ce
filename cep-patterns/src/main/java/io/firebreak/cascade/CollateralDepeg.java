package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * Collateral that lost its peg.
 *
 * <p>What it means. An asset that the policy declares pegged was below its peg by the policy's
 * distance, and still is when it is judged again: by what at least two venues agree on ({@link
 * #GLOBAL}, the asset's), or by what one venue alone says ({@link #LOCAL}, that venue's, told for
 * its scope and never for the asset's). What it is not. A local depeg is no reason to mark the
 * asset down elsewhere: one venue's print is a suspect until others corroborate it. Above the peg
 * is no loss of collateral and is not told. It says nothing of redemption: an asset may be whole
 * and trade below, or trade at par and be hollow. Letters must be repeated more often than every
 * five minutes, see {@code stress.repeatMillis}.
 *
 * <p>Bound. At most 5 partial matches a key and form with the default policy (1 kind in 5 minutes).
 */
public enum CollateralDepeg implements LetterPattern {
  /** At least two venues agree. */
  GLOBAL(
      "depeg-global",
      StressKind.DEPEG,
      "Below its peg, and still so, as at least two venues agree"),

  /** One venue says so, and goes on saying so. */
  LOCAL("depeg-local", StressKind.DEPEG_LOCAL, "Below its peg, and still so, on one venue alone");

  private final StressKind kind;
  private final PatternCard card;

  CollateralDepeg(String name, StressKind kind, String description) {
    this.kind = kind;
    card = new PatternCard(name, 1, CascadeForm.OBSERVED, Duration.ofMinutes(5), 2, description);
  }

  @Override
  public PatternCard card() {
    return card;
  }

  @Override
  public boolean reads(StressKind read) {
    return read == kind;
  }

  /**
   * A local letter names the venue farthest off, and the last one gives the scope. That both name
   * the same is not asked for: two venues in turn would each hold the match of the other back.
   */
  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    return letter.kind() == kind;
  }

  @Override
  public double severityOf(List<StressEvent> letters) {
    return FaultSeverity.of(LetterPattern.last(letters));
  }

  @Override
  public String scopeOf(List<StressEvent> letters) {
    return this == LOCAL
        ? VenueScope.ofVenue(LetterPattern.last(letters))
        : LetterPattern.super.scopeOf(letters);
  }
}
