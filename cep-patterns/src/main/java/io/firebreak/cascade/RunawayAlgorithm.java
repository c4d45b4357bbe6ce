package io.firebreak.cascade;

import io.firebreak.model.CascadeForm;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.time.Duration;
import java.util.List;

/**
 * A runaway algorithm, as far as public data can show one: an anomaly of one venue.
 *
 * <p>What it means. One instrument sends far more messages than is usual for it, aggressors sell
 * one-sidedly, and the price of that pressure shows (a venue leaves the others, the price falls at
 * speed, the spread or the book gives way), within two minutes of each other, in any order. What it
 * is not. It names no participant and proves no algorithm: a rush of many small sellers looks the
 * same, and public feeds do not say who sent an order. So its severity ends below the entry of
 * RESTRICT, whatever the score: it asks for attention. Message counts are no volatility and are
 * never used as one.
 *
 * <p>Bound. At most 12 partial matches a key with the default policy (6 kinds in 2 minutes).
 */
public enum RunawayAlgorithm implements LetterPattern {
  /** The pattern. */
  PATTERN;

  private static final PatternCard CARD =
      new PatternCard(
          "runaway-algorithm",
          1,
          CascadeForm.INFERRED,
          Duration.ofMinutes(2),
          3,
          "Message burst of an instrument, one-sided flow, and one of local dislocation, flash fall, spread"
              + " blowout or one-sided book, in any order; at most WATCH");

  /** Below the entry of RESTRICT. */
  static final double CEILING = 47;

  /** 1 for messages, 2 for flow, 3 for what they do to the market, 0 for the rest. */
  private static int roleOf(StressKind kind) {
    return switch (kind) {
      case MESSAGE_BURST -> 1;
      case ONE_SIDED_FLOW -> 2;
      case LOCAL_DISLOCATION, FLASH_FALL, SPREAD_BLOWOUT, BOOK_ONE_SIDED -> 3;
      default -> 0;
    };
  }

  @Override
  public PatternCard card() {
    return CARD;
  }

  @Override
  public double severityOf(List<StressEvent> letters) {
    return Math.min(CEILING, LetterPattern.last(letters).score());
  }

  /** The venue whose messages burst. */
  @Override
  public String scopeOf(List<StressEvent> letters) {
    return letters.stream()
        .filter(letter -> letter.kind() == StressKind.MESSAGE_BURST)
        .map(burst -> VenueScope.ofInstrument(burst))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public boolean reads(StressKind kind) {
    return roleOf(kind) > 0;
  }

  @Override
  public boolean takes(List<StressEvent> earlier, StressEvent letter) {
    int role = roleOf(letter.kind());
    return role > 0 && earlier.stream().noneMatch(each -> roleOf(each.kind()) == role);
  }
}
