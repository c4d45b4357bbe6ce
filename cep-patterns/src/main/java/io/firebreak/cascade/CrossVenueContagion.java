package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * A fall that began on one venue and was followed by the others.
 *
 * <p>What it means. One venue alone fell below the others while they stood; within ten minutes a
 * majority of the venues agreed on a price that had fallen. What was taken for that venue's fault
 * has become the market's. The first letter names the venue that led. What it is not. The order of
 * two events proves no cause: the leader may merely have been the first to learn what all learned.
 * It says nothing where fewer than three venues are fresh, for then nobody can be alone.
 *
 * <p>Bound. At most 10 partial matches a key with the default policy (1 kind in 10 minutes).
 */
public enum CrossVenueContagion implements LetterPattern {
  /** The pattern. */
  PATTERN;

  private static final int VERSION = 1;

  @Override
  public String patternName() {
    return "cross-venue-contagion";
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public CascadeForm form() {
    return CascadeForm.INFERRED;
  }

  @Override
  public Duration within() {
    return Duration.ofMinutes(10);
  }

  @Override
  public int length() {
    return 2;
  }

  @Override
  public String description() {
    return "One venue falls alone, then a majority of the venues agrees on the fall";
  }

  @Override
  public boolean reads(StressKind kind) {
    return kind == StressKind.VENUE_FALL || kind == StressKind.GLOBAL_FALL;
  }

  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    return letter.kind() == (earlier.isEmpty() ? StressKind.VENUE_FALL : StressKind.GLOBAL_FALL);
  }

  @Override
  public double severityOf(List<StressEvent> letters) {
    return FaultSeverity.of(LetterPattern.last(letters));
  }
}
