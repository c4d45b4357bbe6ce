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

  private static final PatternCard CARD =
      new PatternCard(
          "cross-venue-contagion",
          1,
          CascadeForm.INFERRED,
          Duration.ofMinutes(10),
          2,
          "One venue falls alone, then a majority of the venues agrees on the fall");

  @Override
  public PatternCard card() {
    return CARD;
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
